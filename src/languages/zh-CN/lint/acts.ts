import { phrases, type ActWords } from '../../lintWords.ts';

/** What acts are made of in Chinese that the guide warns of. */
export const acts: ActWords = {
	wrongdoer: phrases(`小偷, 偷, 贼, 抢, 勒索`),

	wiping: phrases(`删了, 删掉, 删除esim, 移除, 清掉, 清空, 抹掉, 去掉, 恢复出厂, 出厂设置, 重置, 刷机, 格式化`),
	eraseTarget: phrases(`esim, sim卡, 号码, 配置文件, 线路`),
	curing: phrases(`信号就, 信号一般, 来信号, 有信号, 重新, 重来, 再扫, 再装, 再添加, 重装, 就好, 就活, 一遍, 又能用`),
	phoneBack: phrases(`卖, 买家, 旧手机, 新手机, 拿回来, 拿回手机, 回到手里, 找回来了, 转移, 误删, 维修, 保留`),
	releasing: phrases(
		`移除, 移出, 去掉, 去了, 删掉, 删除, 关掉, 关闭, 解了, 先解, 解除, 解开, 取消, 退出, 解锁, 可以先关`,
	),
	lostLock: phrases(`激活锁, 丢失模式, “查找, 查找我的, id锁`),
	phoneLock: phrases(`账户, 账号, 设备, 绑定, 锁, apple id, icloud`),
	finder: phrases(
		`捡, 要还, 肯还, 愿意还, 答应还, 还手机, 寄回, 送回, 归还, 酬谢, 找不回, 不影响找回, 老实人, 好心人, 人家`,
	),

	goingThere: phrases(`去, 跟着, 循着, 上门, 走一趟, 赶到`),
	confronting: phrases(
		`堵他, 堵人, 上门要, 直接进去, 进去要, 当面付, 当面说, 当面要, 当面交, 当面换, 按门铃, 敲门, 约对方, 约他, 约小偷, 约出来, 一手交钱, 换回来, 跟他要, 理论`,
	),
	phonePlace: phrases(`定位, 位置, 地图上看到, 在哪家店, 在哪一家, 哪个档口, 在哪个摊`),
	phoneItself: phrases(`手机, 要, 他`),
	publicPlace: phrases(`营业厅, 网点, 柜台, 使馆, 警察, 报警, 派出所, 官网, 维修, 银行, 补办`),

	bribing: phrases(
		`塞包烟, 塞条烟, 塞点, 塞一点, 夹张钞票, 夹点钱, 打点一下, 送条烟, 送点礼, 请吃饭, 递包烟, 给包烟, 塞烟, 烟酒`,
	),
	insideContact: phrases(
		`有熟人, 有关系, 有门路, 内部有人, 里面有人, 里头有人, 内部人, 托关系, 走关系, 找关系, 在公司上班的, 在里面上班, 认识里面的, 打个招呼`,
	),
	ruleBending: phrases(`不用, 破例, 通融, 也给办, 也能办, 就能办, 就行, 快, 不查, 照办, 放行, 免了`),

	numberSource: phrases(
		`百度, 谷歌一下, 搜一下, 搜索引擎, 网上搜, 搜出来, 第一条, 最上面, 排第一, 地图上, 地图里, 群里问, 群里有人, 群里贴, 广告上, 广告里, 朋友圈里`,
	),
	numberToDial: phrases(`号码, 电话, 热线, 客服, 拨过去, 打过去, 照那个打`),

	imeiChanging: phrases(
		`改imei, 改…imei, 换…imei, 写个…imei, 写入…imei, 新的imei, imei改, imei…改, imei…换, 改串号, 改码, 克隆…imei, 刷imei`,
	),
	grayPhone: phrases(`patched, non pta, jv, cpid, 改码机, 没登记的手机, 未登记的手机, 被封的手机, 封了的手机, 水货`),
	praising: phrases(`便宜, 凑合, 没问题, 能用, 省, 划算, 也行, 没人查, 不用登记, 不查, 买`),
	punished: phrases(`违法, 犯法, 犯罪, 停用, 随时, 没信号, 可能没, 先查, 为了拿回号码`),
	taxWord: phrases(`税`),
	dodging: phrases(`免了, 免税, 免掉, 逃, 避, 省下, 省税, 省掉, 不用交, 半价, 少交, 绕开, 就免`),

	settling: phrases(`私了, 谈个数, 花钱消灾, 花点钱, 和解, 了结, 谈个价, 商量个价, 案子自然, 破财, 摆平`),
	stayingOn: phrases(
		`别挂, 不要挂, 不用挂, 一直聊, 陪着, 照他说, 按他的意思, 按他说, 听他说完, 照他的, 配合他, 保持通话`,
	),
	accuser: phrases(`警官, 警察, 公安, 检察, 法院, 对方, 案, 视频通话, 逮捕, 通缉`),
	appeasing: phrases(`稳住, 拖住, 拖一拖, 一小笔, 几百块, 给一点, 给点, 先给一些, 就不闹, 打发, 争取时间, 拖时间`),
	blackmail: phrases(`勒索, 威胁, 照片, 视频, 裸照, 他`),

	postponing: phrases(
		`有空再, 不急, 别急, 睡醒, 先睡, 早饭, 周末过完, 周末再, 到周末, 拖到, 明天再看, 明天多半, 过几天, 过两天, 改天, 下周, 先观察, 观察一阵, 不用管, 等等看, 先放一放, 来得及`,
	),
	urgentMatter: phrases(`挂失, 没信号, 断网, 断线, 信号没了, 热线, 银行, 冻结, 钱包, 无服务`),

	gift: phrases(`喝杯茶, 喝茶, 喝杯咖啡, 喝咖啡, 咖啡, 打赏, 赞赏, 心意, 红包, 感谢费, 捐, 赞助, 支持`),
	guidePerson: phrases(`作者, 编辑, 写手, 译者, 翻译的人, 小编, 本站, 本页, 本指南, 写这个的人, 站长`),
	inSomebodysName: phrases(`转到…名下, 打到…名下, 汇到…名下`),
};
