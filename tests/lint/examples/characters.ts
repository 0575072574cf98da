import { add, change, edit, type Table } from './example.ts';

export const characters: Table = {
	'characters/invisible': {
		refuses: [
			add('ur', 'کاغذ\u200F لائیں۔'),
			add('zh-CN', '带上\u2060原件。'),
			add('en', 'Ring\u200bit or \u202ezzaj\u202c.', 'Ring▯it', 'U+200B', 'type them again'),
		],
		passes: [add('ur', 'کاغذ\u200Cات لائیں۔')],
	},
	'characters/control': {
		refuses: [
			change('a broken letter in a text of the interface', (project) =>
				project.edit('src/content/i18n/en.json', '"aside.tip": "Tip"', '"aside.tip": "Itâ€™s a tip"'),
			),
			add('en', 'Ring\u0007 it.', 'Ring▯ it', 'U+0007', 'plain text'),
			add('en', 'Ring\u2028it.', 'Ring▯it', 'U+2028', 'plain text'),
			add('en', 'Ring \ue000.', 'Ring ▯', 'U+E000', 'plain text'),
			add('en', 'Ring \ufffc.', 'Ring ▯', 'U+FFFC', 'plain text'),
			add('en', 'Wait 7\u00a0days.', 'Wait 7▯days', 'U+00A0', 'plain text'),
			add('en', 'It doesnâ€™t.', 'doesnâ€™t', 'was broken', 'plain text'),
			add('en', 'The cafÃ© there.', 'cafÃ©', 'was broken', 'plain text'),
			add('en', 'It is Ø§Ø³ now.', 'Ø§Ø³', 'was broken', 'plain text'),
			add('en', 'It is å®‰è£… now.', 'å®‰è£…', 'was broken', 'plain text'),
		],
		passes: [add('en', 'Bring the paper.\t')],
	},
	'characters/look-alike': {
		refuses: [
			add('en', 'Take ２ phones.', '２', 'ordinary keyboard', 'type 2 '),
			add('zh-CN', 'ＪＡＺＺ的热线', 'ＪＡＺＺ', 'ordinary keyboard', 'type JAZZ '),
			add('en', 'Take 𝟐 phones.', '𝟐', 'ordinary keyboard', 'type 2 '),
			add('zh-CN', '带٢部手机', '٢', 'ordinary keyboard', 'type 2 '),
			add('zh-CN', '＊＊粗＊＊', '＊＊ … ＊＊', 'ordinary keyboard', 'type ** … ** '),
			add('en', '＃＃ Words {#words}', '＃＃', 'ordinary keyboard', 'type ## '),
			add('zh-CN', '等＜Fact id="new-sim-wait" /＞。', '＜Fact', 'ordinary keyboard', '<Fact id="new-sim-wait" /> '),
			add('zh-CN', '⼿机和⼀张卡', '⼿ … ⼀', 'ordinary keyboard', 'type 手 … 一 '),
			add('zh-CN', '带上⻓期签证。', '⻓', 'ordinary keyboard', 'type ⻓ '),
			add('en', 'The oﬃce is oﬀ.', 'ﬃ … ﬀ', 'ordinary keyboard', 'type ffi … ff '),
			add('ur', 'ﺍﺱ', 'ﺍﺱ', 'will not find it', 'type it: اس'),
			add('ur', 'کـــارڈ', 'کـــارڈ', 'will not find it', 'type it: کارڈ'),
		],
		passes: [
			add('zh-CN', '护照（原件）、签证【有效】；100%的eSIM～行吗？行！'),
			add('en', 'A café, a naïve “quote” – and an arrow → here.'),
		],
	},
	'characters/mixed-script': {
		refuses: [
			edit('phrases.yaml', 'Please block', 'Please bl\u043Eck'),
			add('zh-CN', '看P\u03A4A。'),
			add('ur', 'PT\u0410 دیکھیں۔'),
		],
		passes: [add('zh-CN', '看PTA。')],
	},
	'characters/small-capitals': {
		refuses: [add('zh-CN', '请ᴄᴀʟʟ。'), add('ur', 'پھر ᴄᴀʟʟ کریں۔'), add('en', 'ᴄᴀʟʟ them.', 'ᴄᴀʟʟ')],
		passes: [add('en', 'Please CALL them.')],
	},
	'characters/combining-marks': {
		refuses: [
			add('en', 'Please c\u0337\u031b\u0332all them.'),
			add('ur', 'کاًٌٍرڈ', 'ًٌٍ'),
			add('en', 'C̷̛̲all them.', '̷̛̲'),
			add('en', 'Please c\u0336a\u0336l\u0336l\u0336 them.'),
			add('zh-CN', '不\u0336要\u0336删\u0336卡。'),
			add('ur', 'سم\u0336 لائیں۔'),
		],
		passes: [add('en', 'A café, a cafe\u0301.'), add('ur', 'فوراً، کلّی، اِس۔')],
	},
};
