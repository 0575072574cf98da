import { add, swap, type Table } from './example.ts';

/** The rules about careless writing, from several areas. */
export const writing: Table = {
	'markdown/link-words': {
		refuses: [
			add('en', 'See [here](/en/steps/).'),
			add('zh', '看[这里](/zh-cn/steps/)。'),
			add('ur', '[یہاں](/ur/steps/) دیکھیں۔'),
			add('zh', '[戳我](/zh-cn/steps/)。'),
			add('ur', '[ادھر دبائیں](/ur/steps/)۔'),
		],
		passes: [
			add('en', 'See [the steps here](/en/steps/).'),
			add('zh', '看[六个步骤](/zh-cn/steps/)。'),
			add('ur', '[چھ مرحلے](/ur/steps/) دیکھیں۔'),
		],
	},
	'language/traditional': {
		refuses: [
			add('zh', '請帶護照。'),
			swap('glossary.yaml', 'zh-CN: 给你号码的公司。', 'zh-CN: 給你號碼的公司。'),
			add('zh', '请帶護照。', '帶護'),
		],
		passes: [add('zh', '著名的，覆盖，瞭望。')],
	},
	'language/foreign-mark': {
		refuses: [
			add('en', 'Bring it。', '。'),
			add('zh', '带上؟'),
			add('ur', 'یہ کریں。', '。'),
			add('zh', '问一下؟', '؟'),
			add('zh', '点「找回密码」。', '「找回密码」'),
			add('en', 'Ask، then go.', '،'),
			add('ur', 'کارڈ，فون۔', '，'),
		],
		passes: [add('en', 'Bring it: the “original”…'), add('zh', '带上“原件”……'), add('ur', 'یہ “اصل” لائیں؟')],
	},
	'language/unknown-name': {
		refuses: [
			add('en', 'Golra Centre has it.', 'Golra', 'in no dictionary', 'Take it out'),
			add('en', 'Have it repaired (Mobile Zone never touched my board).', 'Mobile Zone'),
			add('ur', 'چارجر Bolton Market سے لیں۔', 'Bolton'),
			// A letter from a wallet, an operator or a place.
			add('en', 'Open Easypasia.', 'Easypasia', 'in no dictionary', 'Add it to src/content/names.yaml, under places'),
			add('en', 'It is the same at Telenur.', 'Telenur'),
			add('en', 'It is the same with Zonq in Zhob.', 'Zonq'),
			add('en', 'It is the same in Larkanna.', 'Larkanna'),
			add('zh', '先打Easypasia的热线。', 'Easypasia'),
			// Its words alone are somebody’s.
			add('en', 'The counter of Rahim is in Rahim Yar Khan.', 'Rahim'),
		],
		passes: [
			add('en', 'It is the same in Rawalakot, Larkana, Kohat, Nowshera and Okara.'),
			add('en', 'It is the same with Wateen and Nayatel, and in Dera Ismail Khan’s Toba Tek Singh.'),
			add('en', 'StormFiber, PayPak and NayaPay are in Mirpur Khas.'),
			add('en', 'In Gilgit, Oman or Hong Kong, call Far.'),
			add('zh', '先打Easypaisa的热线。'),
			add('ur', 'Gilgit میں پوچھیں۔'),
		],
	},
	'language/broken-off': {
		refuses: [
			add('en', 'Before you leave, check that the', 'check that the', 'breaks off', 'Write its end'),
			add('zh', '拿到二维码以后，先问清楚'),
			add('zh', '- 先去柜台。\n- EID、IMEI和收据放在一\n- 再打电话。'),
			add('ur', 'عملے سے پوچھیں کہ سم'),
			add('en', 'Keep the receipt and your. Then go.', 'your', 'the rest of it is missing', 'Write its end'),
			add('zh', '收好回执和。再去柜台。'),
			add('ur', 'رسید رکھیں اور بتائے ہوئے۔'),
			add('ur', 'سم بلاک کروانے۔'),
		],
		passes: [
			add('zh', '天气暖和。再去柜台。'),
			add('en', 'You knew that it was over, and so.'),
			add('ur', 'وہ حاضر ہوئے۔'),
			add('en', '**Not there? Ask.**'),
			add('zh', '先问：能不能补？'),
			add('zh', '- EID、IMEI和收据都要\n- 护照和旧手机也要'),
			add('ur', 'پہلے پوچھیں۔'),
		],
	},
	'language/said-twice': {
		refuses: [
			add(
				'en',
				'Ask for it at the same counter. Ask for it at the same counter.',
				'Ask for it at the same counter.',
				'on line',
			),
			add('zh', '- 先打电话告诉联系人小心。\n- 先打电话告诉联系人小心。'),
			add('ur', 'پہلے اسی کاؤنٹر پر جا کر پوچھیں۔ پہلے اسی کاؤنٹر پر جا کر پوچھیں۔'),
		],
		passes: [add('en', 'Ask at it. Then ask. Ask at it.'), add('zh', '去问。等一下。去问。')],
	},
	'language/doubled-word': {
		refuses: [
			add('en', 'Go there,, and ask.'),
			add('en', 'Go there.. Then ask.'),
			add('zh', '先去柜台。。再问。'),
			add('zh', '马上打给给热线。', '给给'),
			add('zh', '先去柜台，，再问。'),
			add('ur', 'کاؤنٹر پر جائیں۔۔ پھر پوچھیں۔'),
			add('ur', 'پہلے ویزا ویزا بڑھوائیں۔'),
			add('ur', 'کاؤنٹر پر جائیں،، پھر پوچھیں۔'),
			add('en', 'Bring the the card.', 'the the'),
			add('zh', '带上你的的卡。'),
			add('ur', 'کارڈ کے کے ساتھ۔', 'کے کے'),
			add('ur', 'دفتر جانے سے پہلے سے پہلے پوچھیں۔'),
			add('en', 'Bring it to the counter to the counter.'),
			add('zh', '先去柜台问先去柜台问清楚。'),
			add('zh', '带上护照护照。', '护照护照'),
			add('zh', '这是你的的卡。', '的的'),
		],
		passes: [
			add('ur', 'الگ الگ کاؤنٹر پر چلتے چلتے پوچھیں۔'),
			add('ur', 'کھڑے کھڑے فیصلہ نہ کریں، باتوں باتوں میں کوڈ نہ بتائیں۔'),
			add('en', 'Wait for it... then ask.'),
			add('en', 'Ask again and again and again, step by step by step.'),
			add('ur', 'ایک ایک کر کے، جلد سے جلد، زیادہ سے زیادہ۔'),
			add('zh', '再考虑考虑，打听打听。'),
			add('en', 'I know that that card had had a chip.'),
			add('zh', '一个一个来，看看能不能办。'),
			add('ur', 'ساتھ ساتھ چلیں، بار بار نہ کریں۔'),
		],
	},
	'language/quotation': {
		refuses: [
			add('en', 'Say “block it.', '“'),
			add('zh', '说“停掉。', '“'),
			add('ur', 'کہیں بلاک” کریں۔', '”'),
			add('en', 'They say “it is blocked.', '“', 'no partner', 'Write ” where the quotation ends'),
			add('en', 'They say it is blocked”.', '”', 'no partner', 'Write “ where the quotation begins'),
			add('ur', 'وہ کہتے ہیں "بلاک ہو گئی۔', '"', 'no partner', 'begins and ” where it ends'),
			add('zh', '他们说「已经挂失。', '「', 'no partner', 'Write 」 where the quotation ends'),
			add('en', 'Say "block it.', '"'),
		],
		passes: [add('en', 'Say “block it”.'), add('zh', '说“停掉”。'), add('ur', 'کہیں “بلاک”۔')],
	},
	'language/wide-space': {
		refuses: [
			add('zh', '带上\u3000护照。', '▯'),
			swap('i18n/zh-CN.json', '"aside.tip": "提示"', '"aside.tip": "提　示"'),
		],
		passes: [add('zh', '带上护照。')],
	},
	'language/roman-urdu': {
		refuses: [
			add('en', 'Say: Mera number wapas chahiye.'),
			add('en', 'Ghabrain nahi, the staff help.', 'Ghabrain nahi'),
			add('zh', '说Mera number wapas chahiye。', 'Mera number wapas chahiye'),
			add('ur', 'کہیں Mera number wapas chahiye۔'),
			add('ur', 'Pehle SIM card nikalo۔'),
			add('ur', 'کاغذ لیں۔ Pehle NADRA jayein. پھر پوچھیں۔'),
			add('ur', 'کاغذ لیں۔ SIM band karwayein. پھر پوچھیں۔'),
			add('zh', '先说Pehle NADRA jayein。'),
			add('en', 'Pehle call karein, phir wapas jayein.', 'Pehle call karein, phir wapas jayein'),
		],
		passes: [
			add('en', 'Say mera naam. The koi is a fish.'),
			add(
				'en',
				'Say: <Phrase lang="ur-Latn">Mera number wapas chahiye</Phrase>\n\nimport Phrase from \'~/components/phrases/Phrase.astro\';',
			),
			add('zh', '他说Meri SIM。'),
			add('ur', 'لکھیں: Meri SIM۔'),
		],
	},
	'characters/small-capitals': {
		refuses: [
			swap('phrases.yaml', 'Please block', 'Please bl\u043Eck'),
			add('zh', '看P\u03A4A。'),
			add('ur', 'PT\u0410 دیکھیں۔'),
			add('en', 'Please ᴄᴀʟʟ them.'),
			add('zh', '请ᴄᴀʟʟ。'),
			add('ur', 'پھر ᴄᴀʟʟ کریں۔'),
			add('en', 'ᴄᴀʟʟ them.', 'ᴄᴀʟʟ'),
		],
		passes: [add('en', 'Please CALL them.')],
	},
	'characters/piled-marks': {
		refuses: [
			add('en', 'Please c\u0337\u031b\u0332all them.'),
			add('ur', 'کاًٌٍرڈ', 'ًٌٍ'),
			add('en', 'C̷̛̲all them.', '̷̛̲'),
			add('en', 'Please c\u0336a\u0336l\u0336l\u0336 them.'),
			add('zh', '不\u0336要\u0336删\u0336卡。'),
			add('zh', '不\u0301要删卡。'),
			add('ur', 'سم\u0336 لائیں۔'),
		],
		passes: [add('en', 'A café, a cafe\u0301.'), add('ur', 'فوراً، کلّی، اِس۔')],
	},
};
