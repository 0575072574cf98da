import type { AdviceWords } from '../../lintWords/advice.ts';
import { phrases } from '../../lintWords/phrases.ts';

const agent = phrases(`代办, 中介, 黄牛, 老板, 店家, 师傅, 跑腿, 快递员, 帮手, 技术员, 熟人, 对方, 专员`);

/** The plain forms of dangerous advice in Chinese. */
export const advice: AdviceWords = {
	negation: phrases(`不, 别, 勿, 莫, 没, 无, 拒, 禁, 非, 甭, 未`),
	prohibition: phrases(`别, 不要, 勿, 绝不, 从不, 都不, 不能, 没人, 谁也不, 不给, 一律不`),
	emptyNegation: phrases(`
		别急, 别怕, 别担心, 别着急, 别犹豫, 别忘, 别等, 别紧张, 别客气, 不好意思, 不用怕, 不用担心, 不用等, 不要急, 不要怕, 不要担心,
		不要等, 不必担心, 没问题, 没关系, 没事, 没什么, 没坏处, 没风险, 无风险, 不要紧, 不久, 不妨, 不过, 不管, 不论, 无论, 特别, 区别,
		分别, 差别, 级别, 非常, 不仅, 不但, 未来`),
	warning: phrases(`
		骗, 陷阱, 挂断, 挂掉, 号称, 声称, 自称, 谎, 冒充, 冒用, 当心, 小心, 警惕, 要你, 叫你, 来要, 陌生人,
		圈套, 走开, 躲开, 这类电话, 这种电话, 这类短信, 这种短信, 这种来电, 这类来电, 违法, 犯法, 钱就没了`),
	banHeading: phrases(`^别, ^不要, ^不能, 千万, 绝对不要, 别做, 不要做, 不能做, 勿`),
	harmless: phrases(`
		给你, 给您, 告诉你, 告诉您, 给自己, 发给谁, 误删, 留在家, 放在家, 支付宝, 支付方式, 支付账户, 支付平台, 支付软件, 预付费, 后付费,
		不一定, 一定要, 后四位`),
	clauseStart: phrases(`但, 而是, 不过, 所以`),
	conditionStart: phrases(`如果, 要是, 万一, 假如, 一旦`),
	conditionEnd: phrases(`的话, 的时候, 之前, 以前`),
	lastItem: phrases(`或, 也别, 也不`),

	dangers: {
		secret: [
			{
				act: phrases(`
					告诉, 念给, 念出, 读给, 读出, 报给, 报出, 说给, 说出, 发给, 转给, 转发给, 交给, 拍给, 回复给, 回给, 抄给, 提供,
					给他, 给她, 给对方, 给客服, 给银行, 给代办, 给中介, 给店, 给朋友, 给家人, 给师傅, 给专员, 贴到群, 写在表, 填进`),
				object: phrases(`验证码, 校验码, 动态码, 登录码, 确认码, otp, 密码, pin, mpin, puk, 口令, 六位数, 激活码`),
				unless: phrases(`自己, 换, 改`),
			},
			{
				act: phrases(`发给, 发到, 转给, 转发, 截图给, 拍给, 拍下来, 贴到群, 上传, 微信发, 发过去, 传给, 交给`),
				object: phrases(`二维码, 正反面, 护照照片, 护照首页, 身份证照片, 证件照片, 身份证两面`),
			},
			{
				act: phrases(`让, 请他, 请她`),
				object: phrases(`扫二维码, 扫一遍, 扫你的, 先扫, 登录, 拍下, 看验证码, 看密码`),
				unless: phrases(`让手机`),
			},
			{
				act: phrases(`押在, 押给, 留在, 留给, 放在, 交给, 借给`),
				object: phrases(`护照原件, 身份证原件, 解锁的手机, 没锁的手机, 解了锁`),
			},
			{ act: phrases(`护照押在, 护照压在, 身份证押在, 我的密码是, 我的验证码是, 我的pin是`) },
		],
		outsideApp: [
			{
				act: phrases(`
					向日葵, todesk, anydesk, teamviewer, rustdesk, 远程软件, 远程控制软件, 远程协助软件, 控制软件, 协助软件, apk,
					未知来源, 未知应用`),
				unless: phrases(`删, 卸载, 关掉, 关闭`),
			},
			{
				act: phrases(`安装, 装上, 下载, 点开, 点击, 打开`),
				object: phrases(`
					发来的软件, 发来的链接, 发来的app, 发来的文件, 短信里的链接, 群里的链接, 群里推荐的, 给的链接, 给的软件, 网盘`),
				unless: phrases(`删, 卸载`),
			},
			{
				act: phrases(`让, 允许, 同意, 共享`),
				object: phrases(`控制你的手机, 控制手机, 操作手机, 操作你的手机, 远程, 你的屏幕, 接管`),
			},
		],
		payAhead: [
			{
				act: phrases(`付, 转账, 转钱, 打款, 汇款, 转一半, 交钱, 交费`),
				object: phrases(`提前, 预先, 先付一半, 付一半, 一半先, 开始之前, 动手前, 办之前, 定金, 订金, 押金, 保证金`),
				unless: phrases(`退, 收据`),
			},
			{
				act: phrases(`付给, 付钱给, 付款给, 转给, 转账给, 打给, 汇给, 打款给, 钱给, 塞给`),
				object: [...agent, ...phrases(`他, 她, 个人账户, 私人账户`)],
				unless: phrases(`护照, 证件, 电话, 手机`),
			},
			{ act: phrases(`给柜员, 给营业员, 给经理, 给办事员`), object: phrases(`塞, 红包, 小礼物, 礼品, 一点意思, 好处`) },
			{
				act: phrases(`转到, 转进, 打到, 汇到, 付到`),
				object: phrases(`个人账户, 私人账户, 自己的账户, 他的账户, 她的账户, 他的微信`),
			},
			{
				act: phrases(`
					先付钱, 先把钱, 先转钱, 先打钱, 先打款, 先转一半, 先付一半, 交定金, 付定金, 付订金, 交押金, 占号费, 辛苦费, 好处费,
					茶水费, 塞红包, 给红包, 塞钱, 塞点钱, 加点钱, 打赏, 捐款`),
				unless: phrases(`柜台, 退, 收据`),
			},
		],
		promise: [
			{
				act: phrases(`
					保证能, 保证给, 保证当天, 保证办, 保证补, 我们保证, 包成功, 包办成, 包过, 包你, 包补, 百分之百, 百分百, 零风险,
					成功率, 说到做到, 送货上门, 寄到家, 在家等就行, 全程代办`),
			},
			{
				act: phrases(`恢复, 办好, 办成, 补好, 补回, 拿到, 拿回, 找回, 能用, 用上, 激活, 解冻, 成功, 同意`),
				object: phrases(`今天, 今晚, 当天, 马上, 立刻, 分钟, 小时内, 半小时, 明天, 一定会, 一定能, 肯定能, 肯定会`),
				unless: phrases(`问, 能不能, 可能, 也许, 多半, 再, 后, 看看`),
			},
			{
				act: phrases(`我们, 本站, 小编`),
				object: phrases(
					`帮你办, 替你办, 帮你补, 替你补, 帮您办, 替您办, 代你办, 替你跑, 帮你拿回, 帮你搞定, 去跟, 去跑`,
				),
			},
			{
				act: phrases(`找, 托, 请, 让, 交给, 委托`),
				object: phrases(`中介, 代办, 黄牛, 替你办, 替你去, 店里办`),
				unless: phrases(`我们`),
			},
		],
		harmfulAct: [
			{
				act: phrases(`删掉, 删除, 删了, 移除, 清除`),
				object: phrases(`esim, 配置文件`),
				unless: phrases(`旧手机, 新手机, 买家, 卖, 换手机, 通了`),
			},
			{ act: phrases(`恢复出厂, 重置手机, 抹掉手机`), object: phrases(`信号就, 就回来, 就好, 就能用, 就恢复, 修好`) },
			{
				act: phrases(`关掉, 关闭, 移除, 退出, 解除, 删除, 移出`),
				object: phrases(`丢失模式, 查找, 激活锁, 从账户, 从apple账户, icloud`),
				unless: phrases(`拿回, 找回, 到手, 卖, 买家`),
			},
			{
				act: phrases(`去找, 去见, 见面, 去堵, 上门, 敲门, 自己去, 当面要`),
				object: phrases(`小偷, 贼, 地图上, 定位`),
				unless: phrases(`警察, 报警`),
			},
			{ act: phrases(`改imei, 换imei, 刷imei, 克隆imei, 改一下imei, 换个imei`) },
		],
	},
	delicate: phrases(`
		只, 先, 才, 前, 很少, 付, 钱, 费, 转账, 软件, 链接, app, 代办, 中介, 账户, 账号, 别人, 朋友, 熟人, 他, 来电, 照片, 复印件,
		截图, 二维码, 一定, 当天`),
	identityPaper: phrases(`身份证, 护照, 证件, cnic, nicop, poc, 签证`),
	copy: phrases(`照片, 图片, 复印件, 扫描件, 截图`),
	original: phrases(`原件`),
};
