import { add, edit, type Table } from '../example.ts';
import { inQuestion, ur } from '../guide.ts';

export const languageLetters: Table = {
	'language/other-script': {
		refuses: [
			add('en', 'Bring the документ.'),
			add('zh-CN', '带上证件。Bring the original paper with you today.'),
			add('ur', 'کاغذ لائیں۔ Bring the original paper with you today۔'),
			add('en', 'Say 补办 now.', '补办', 'not English', '<Phrase lang="zh-CN">补办</Phrase>'),
			add('en', 'Say دوبارہ now.', 'دوبارہ', 'not English', '<Phrase lang="ur">'),
			add('en', 'Say Привет now.', 'Привет', 'No language of this site', 'type it again'),
			add('ur', 'Call your operator at once, and ask them.', 'Call your', 'not Urdu', 'Say it in Urdu'),
			add('ur', '- Bring the original card and the old phone.', 'Bring the original', 'not Urdu', 'Say it in Urdu'),
			add('ur', 'پہلے 微信 دیکھیں۔', '微信', 'not Urdu', '<Phrase lang="zh-CN">'),
			add('ur', 'یہ दे ہے۔', 'द', 'No language of this site', 'type it again'),
			add('zh-CN', 'Call your operator at once, and ask them.', 'Call your', 'not Simplified Chinese', 'Say it in'),
			add('zh-CN', '看یہ页。', 'یہ', 'not Simplified Chinese', '<Phrase lang="ur">'),
			edit(
				ur,
				'title: نمبر واپس لینے کے قدم',
				'title: The steps of a replacement of a SIM',
				2,
				'The steps',
				'not Urdu',
				'Say it in Urdu',
			),
			edit(ur, '## خود جائیں', '## Go to the counter yourself', 14, 'Go to the counter', 'not Urdu', 'Say it in Urdu'),
		],
		passes: [
			add(
				'ur',
				'- Ufone: <Site id="pta" />\n- Jazz Digital Service Centre Ltd\n- «Tap Settings and then on the Mobile network»',
			),
			add('zh-CN', '- Jazz、Zong、Ufone and Telenor\n- SIM Lagao Offer'),
			add('ur', 'iPhone اور Galaxy لائیں۔ “Bring the original paper with you today.”'),
			add('zh-CN', '> Please re-issue my eSIM. It is on my passport.'),
		],
	},
	'language/search-script': {
		refuses: [inQuestion('ur', '我的手机被偷了怎么办')],
		passes: [inQuestion('ur', 'mera phone chori ho gaya')],
	},
	'language/letters': {
		refuses: [add('ur', 'ایك بار', 'ایك', 'U+0643', 'Write ایک'), add('ur', 'ہے يہ', 'يہ', 'U+064A', 'Write یہ')],
		passes: [add('ur', 'ایک بار')],
	},
	'language/digits': {
		refuses: [add('ur', 'کارڈ ۳ دن', '۳', '0–9', 'Write 3.')],
		passes: [add('ur', 'کارڈ 3 عدد')],
	},
	'language/traditional': {
		refuses: [
			edit('glossary.yaml', 'zh-CN: 给你号码的公司。', 'zh-CN: 給你號碼的公司。'),
			add('zh-CN', '请帶護照。', '帶護'),
		],
		passes: [add('zh-CN', '著名的，覆盖，瞭望。')],
	},
	'language/roman-urdu': {
		refuses: [
			add('en', 'Ghabrain nahi, the staff help.', 'Ghabrain nahi'),
			add('zh-CN', '说Mera number wapas chahiye。', 'Mera number wapas chahiye'),
			add('ur', 'کہیں Mera number wapas chahiye۔'),
			add('ur', 'کاغذ لیں۔ Pehle NADRA jayein. پھر پوچھیں۔'),
			add('en', 'Pehle call karein, phir wapas jayein.', 'Pehle call karein, phir wapas jayein'),
		],
		passes: [
			add('en', 'Say mera naam. The koi is a fish.'),
			add(
				'en',
				'Say: <Phrase lang="ur-Latn">Mera number wapas chahiye</Phrase>\n\nimport Phrase from \'~/components/phrases/Phrase.astro\';',
			),
			add('zh-CN', '他说Meri SIM。'),
			add('ur', 'لکھیں: Meri SIM۔'),
		],
	},
};
