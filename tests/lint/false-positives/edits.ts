/** A paragraph to add to the end of a page. */
export interface Edit {
	/** `en/steps` */
	page: string;
	text: string;
}

/** Paragraphs for one page. */
export const onPage = (page: string, ...texts: string[]): Edit[] => texts.map((text) => ({ page, text }));

/** Correct paragraphs that resemble something a rule refuses. */
export const edits: readonly Edit[] = [
	...onPage(
		'en/faq',
		'Signal back? Then call your bank and ask it to unblock the card.',
		'On WhatsApp, anybody can call himself “PTA helpline”. WhatsApp itself never asks for a code.',
		'Two or three people can share one phone; a fourth needs a second.',
		'Ask your bank on WhatsApp only from the app itself, never by a number from a chat.',
		'Never send the QR code, the PIN or a picture of the CNIC to anybody, not even to a friend.',
		'No agent can guarantee a date, and nobody may promise one.',
		'If a caller tells you to install AnyDesk, hang up.',
		'Do not pay in advance; ask what it costs first.',
		'The counter is open in the morning, and the queue is shorter before noon.',
		'A man in a shop may say that he can do it for you. He cannot.',
		'Enter your PIN only on your own phone, and cover it with your hand.',
		'Change the password of the e-mail first, then that of the bank.',
		'I know that that SIM had had a PUK once.',
		'It reads “No SIM” or “Emergency calls only”; both are the same here.',
	),
	...onPage(
		'zh-cn/faq',
		'信号回来了就打电话给银行，请它解冻。',
		'微信和WhatsApp都不会来要验证码。',
		'别加陌生人的微信，也别进群里找人代办。',
		'先问清楚费用，再决定要不要办。',
		'一个一个来：一张卡办完，再办下一张。',
		'没人能保证当天办好，谁这么说都别信。',
		'谁让你装远程控制的软件，马上挂断。',
		'不要把二维码截图发给任何人。',
		'能不能用护照办，各家规定不一样。',
		'柜台会给你一个二维码，你自己扫。',
		'请大使馆帮忙的，先准备好护照。',
		'说“我的手机丢了”，然后看对方怎么回答。',
		'两三个人一起去也行，轮流排队。',
	),
	...onPage(
		'ur/faq',
		'سگنل واپس آ جائیں تو بینک کو کال کریں اور کارڈ کھلوائیں۔',
		'WhatsApp کبھی کوڈ نہیں مانگتا۔',
		'گھر والوں کو واٹس ایپ پر بتا دیں کہ نمبر بند ہے۔',
		'پہلے چارجز پوچھیں، پھر فیصلہ کریں۔',
		'او ٹی پی، پن یا پاس ورڈ کسی کو نہ بتائیں، دوست کو بھی نہیں۔',
		'کوئی کہے کہ اینی ڈیسک انسٹال کریں تو کال کاٹ دیں۔',
		'کوئی ایجنٹ گارنٹی نہیں دے سکتا۔',
		'ایک ایک کر کے سب سمیں دیکھیں، بار بار کوشش نہ کریں۔',
		'پیسے صرف کاؤنٹر پر دیں اور رسید لیں۔',
		'اپنا پن خود لکھیں اور ہاتھ سے چھپائیں۔',
		'دو تین لوگ ساتھ جائیں تو بھی ٹھیک ہے۔',
		'کہیں: “میرا فون گم ہو گیا ہے۔” پھر جواب سنیں۔',
		'کمپنی کاؤنٹر پر نیا QR کوڈ دیتی ہے، وہ کسی کو نہ بھیجیں۔',
	),
];
