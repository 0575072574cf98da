import { add, edit, type Table } from '../example.ts';
import { factsFile } from '../guide.ts';

export const languageMarks: Table = {
	'language/punctuation': {
		refuses: [
			add('zh-CN', '问运营商(当面）。', '运营商(', 'half-width', 'Write （'),
			add('ur', 'پہلے دیکھیں?', 'دیکھیں?', 'mark ? is', 'Write ؟'),
			add('zh-CN', '你去吗?', '你去吗?', 'half-width', 'Write ？'),
			add('ur', 'پہلے دیکھیں.', 'دیکھیں.', 'mark . is', 'Write ۔'),
			add('ur', 'Jazz, Zong یا Ufone', 'Jazz,', 'mark , is', 'Write ،'),
			add('ur', 'پہلے, پھر, اور?', 'پہلے,', 'mark , is', 'Write ، in its place. Write ؟'),
			add('zh-CN', '先问,再付钱。', '先问,再付钱', 'half-width', 'Write ，'),
			add('zh-CN', '他们说"已经挂失。', '"', 'The mark " is half-width', 'Write “ ” in its place'),
			add('en', 'Bring it。', '。'),
			add('ur', 'یہ کریں。', '。'),
			add('zh-CN', '问一下؟', '؟'),
			add('zh-CN', '点「找回密码」。', '「找回密码」'),
			add('en', 'Ask، then go.', '،'),
			add('ur', 'کارڈ，فون۔', '，'),
		],
		passes: [
			add('ur', 'کہیں: “Please re-issue my eSIM, on the same number.” پھر رکیں۔'),
			add('ur', '- My phone is lost.\n- How much is the fee?'),
			add('ur', 'قیمت 1,372 سائٹیں؛ eSIM، QR، IMEI۔'),
			add('zh-CN', '英语可以说：“Please block my SIM, now.” 号码停了。'),
			add('zh-CN', '> Please re-issue my eSIM. It is on my passport.\n\n问清楚：**费用**、**时间**。'),
			add('ur', 'پہلے دیکھیں؟'),
			add('zh-CN', '你去吗？'),
			add('en', 'Do you go?'),
			add('en', 'Bring it: the “original”…'),
			add('zh-CN', '带上“原件”……'),
			add('ur', 'یہ “اصل” لائیں؟'),
		],
	},
	'language/spaces': {
		refuses: [
			add('zh-CN', '打开 eSIM 设置。', '打开 eSIM', 'space', 'Delete the space'),
			add('zh-CN', '等 <Fact id="new-sim-wait" />。', '等 …', 'space', 'Delete the space'),
		],
		passes: [add('zh-CN', '打开eSIM设置。'), add('en', 'Open the eSIM settings.')],
	},
	'language/wide-space': {
		refuses: [
			add('zh-CN', '带上\u3000护照。', '▯'),
			edit('i18n/zh-CN.json', '"aside.tip": "提示"', '"aside.tip": "提　示"'),
		],
		passes: [add('zh-CN', '带上护照。')],
	},
	'language/quotation': {
		refuses: [
			add('ur', 'کہیں بلاک” کریں۔', '”'),
			add('en', 'They say “it is blocked.', '“', 'no partner', 'Write ” where the quotation ends'),
			add('en', 'They say it is blocked”.', '”', 'no partner', 'Write “ where the quotation begins'),
			add('ur', 'وہ کہتے ہیں "بلاک ہو گئی۔', '"', 'no partner', 'begins and ” where it ends'),
			add('zh-CN', '他们说「已经挂失。', '「', 'no partner', 'Write 」 where the quotation ends'),
		],
		passes: [add('en', 'Say “block it”.'), add('zh-CN', '说“停掉”。'), add('ur', 'کہیں “بلاک”۔')],
	},
	'language/full-stop': {
		refuses: [
			edit(factsFile, 'en: 7 days', 'en: 7 days.', 2, '7 days.', 'inside their sentences', 'Take the full stop out'),
			edit(factsFile, 'zh-CN: 7天', 'zh-CN: 7天。'),
			edit(factsFile, 'ur: 7 دن', 'ur: 7 دن۔'),
		],
		passes: [edit(factsFile, 'en: ask the fee first', 'en: ask first what it costs')],
	},
};
