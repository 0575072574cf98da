import type { ReviewWords } from '../../lintWords.ts';

const any = (words: string): string => `(?:${words.trim().replace(/\s+/g, '|')})`;

/** What a second person reads for in Chinese: the matters that can cost a reader the number or the money. */
export const review: ReviewWords = {
	topics: any(`
		验证码 校验码 密码 二维码 激活码 口令 码 身份证 护照 证件 签证 照片 图片 复印件 扫描 扫 截图 指纹 手指 账号 账户 帐号 登录 登陆 位数 数字
		付 钱 费 价 收 款 押金 定金 订金 退 预付 免 贵 便宜 银行 钱包 现金 转账 买 卖 发票 红包 卢比 元 块 借 贷
		安装 装 下载 软件 远程 屏幕 链接 网站 网页 网址 重置 抹 删 格式化 清除
		给 告诉 发 交 报 念 说 让 留 上传 提供 出示 填 输 签 传 拍 寄 递
		打 电话 热线 短信 微信 消息 邮件 邮箱 群 联系 见面 代办 中介 帮 店 老板 客服 朋友 熟人 师傅 营业员 同事 亲戚 老乡 人 号 家人 专家 律师 快递
		保证 一定 肯定 绝对 总 次 百分 官方 正规 安全 放心 分钟 小时 天 周 星期 月 年 日 今 明 隔 马上 立刻 很快 快 秒 恢复 找回 我们 早 晚 午 夜 节假
		允许 合法 违法 法 必须 可以 能 会 要 得 规定 权 罚 机主 本人 同意 登记 过户 大使馆 使馆 领馆 警 运营商 柜台 营业厅 局 骗 假 信`),
	turns: any(`
		不 别 没 无 未 勿 莫 非 先 再 才 前 后 只 除 如果 要是 都 全 每 任何 自己 别的 另 同 新 旧 原 有效 过期 到期 开 关 停 丢 偷 坏 挂失 解 冻 多 少 最 超
		可能 通常 一般 又 已 实体 卡 一 二 两 三 四 五 六 七 八 九 十 半 几 外 近 远 通 断`),
};
