import type { Project } from '../project.ts';
import { add, addComponents, change, swap, type Example, type Table } from './example.ts';
import { en, ur, zh, factsFile, pathOf } from './guide.ts';

const moreTerms = Object.entries({
	sim: '{ zh-CN: eSIM, en: SIM, ur: سم }\n  meaning: { zh-CN: 卡片。, en: A card., ur: کارڈ۔ }',
	check:
		'{ zh-CN: 指纹核验, en: fingerprint check, ur: انگوٹھے کی تصدیق }\n  meaning: { zh-CN: 按指纹。, en: A finger is read., ur: انگوٹھا لگتا ہے۔ }',
	otp: '{ zh-CN: 短信验证码, en: OTP, ur: تصدیقی کوڈ }\n  meaning: { zh-CN: 短信里的数字。, en: A code by SMS., ur: میسج کا کوڈ۔ }',
	cnic: '{ zh-CN: 国民身份证（CNIC）, en: CNIC, ur: شناختی کارڈ }\n  meaning: { zh-CN: 国民的证件。, en: Of citizens., ur: شہریوں کا کارڈ۔ }\n  latin: CNIC',
	nicop:
		'{ zh-CN: NICOP, en: NICOP, ur: NICOP }\n  meaning: { zh-CN: 海外的CNIC。, en: A CNIC for those abroad., ur: باہر والوں کا شناختی کارڈ۔ }',
	eid: '{ zh-CN: EID, en: EID, ur: EID }\n  meaning: { zh-CN: 芯片的编号。, en: The number of the chip., ur: چپ کا نمبر۔ }',
}).map(([id, term]) => `${id}:\n  term: ${term}\n`);

/** Writes words inside a `<Term>`, in a guide with more terms in its glossary. */
const wrapInTerm = (file: string, id: string, words: string): Example<Project> =>
	change(`${file}: <Term id="${id}">${words}</Term>`, (project) => {
		project.edit(pathOf('glossary.yaml'), 'operator:\n', `${moreTerms.join('')}operator:\n`);
		const index = pathOf(file.replace('steps', 'index'));
		project.write(index, project.read(index).replace(/<Term.*<\/Term>/, `<Term id="${id}">${words}</Term>`));
	});

export const language: Table = {
	'language/other-script': {
		refuses: [
			add('en', 'Bring the документ.'),
			add('ur', 'Bring the original paper with you today.'),
			add('zh', 'Bring the original paper with you today.'),
			add('zh', '带上证件。Bring the original paper with you today.'),
			add('ur', 'کاغذ لائیں۔ Bring the original paper with you today۔'),
			change('a question in another language', (project: Project) =>
				project.write(pathOf('questions/ur.yaml'), 'steps:\n  - 我的手机被偷了怎么办\n'),
			),
			add('en', 'Say 补办 now.', '补办', 'not English', '<Phrase lang="zh-CN">补办</Phrase>'),
			add('en', 'Say دوبارہ now.', 'دوبارہ', 'not English', '<Phrase lang="ur">'),
			add('en', 'Say Привет now.', 'Привет', 'No language of this site', 'type it again'),
			add('ur', 'Call your operator at once, and ask them.', 'Call your', 'not Urdu', 'Say it in Urdu'),
			add('ur', '- Bring the original card and the old phone.', 'Bring the original', 'not Urdu', 'Say it in Urdu'),
			add('ur', 'پہلے 微信 دیکھیں۔', '微信', 'not Urdu', '<Phrase lang="zh-CN">'),
			add('ur', 'یہ दे ہے۔', 'द', 'No language of this site', 'type it again'),
			add('zh', 'Call your operator at once, and ask them.', 'Call your', 'not Simplified Chinese', 'Say it in'),
			add('zh', '看یہ页。', 'یہ', 'not Simplified Chinese', '<Phrase lang="ur">'),
			swap(
				ur,
				'title: نمبر واپس لینے کے قدم',
				'title: The steps of a replacement of a SIM',
				2,
				'The steps',
				'not Urdu',
				'Say it in Urdu',
			),
			swap(ur, '## خود جائیں', '## Go to the counter yourself', 14, 'Go to the counter', 'not Urdu', 'Say it in Urdu'),
		],
		passes: [
			add(
				'ur',
				'- Ufone: <Site id="pta" />\n- Jazz Digital Service Centre Ltd\n- «Tap Settings and then on the Mobile network»',
			),
			add('zh', '- Jazz、Zong、Ufone and Telenor\n- SIM Lagao Offer'),

			add('ur', 'iPhone اور Galaxy لائیں۔ “Bring the original paper with you today.”'),
			add('zh', '> Please re-issue my eSIM. It is on my passport.'),
		],
	},
	'language/letters': {
		refuses: [add('ur', 'ایك بار', 'ایك', 'U+0643', 'Write ایک'), add('ur', 'ہے يہ', 'يہ', 'U+064A', 'Write یہ')],
		passes: [add('ur', 'ایک بار')],
	},
	'language/digits': {
		refuses: [add('ur', 'کارڈ ۳ عدد'), add('ur', 'کارڈ ۳ دن', '۳', '0–9', 'Write 3.')],
		passes: [add('ur', 'کارڈ 3 عدد')],
	},
	'language/marks': {
		refuses: [
			add('zh', '问运营商(当面）。', '运营商(', 'half-width', 'Write （'),

			add('ur', 'پہلے دیکھیں?', 'دیکھیں?', 'mark ? is', 'Write ؟'),
			add('zh', '你去吗?', '你去吗?', 'half-width', 'Write ？'),
			add('ur', 'پہلے دیکھیں.', 'دیکھیں.', 'mark . is', 'Write ۔'),
			add('ur', 'Jazz, Zong یا Ufone', 'Jazz,', 'mark , is', 'Write ،'),
			add('ur', 'پہلے, پھر', 'پہلے,', 'mark , is', 'Write ،'),
			add('ur', 'پہلے, پھر, اور?', 'پہلے,', 'mark , is', 'Write ، in its place. Write ؟'),
			add('zh', '先问,再付钱。', '先问,再付钱', 'half-width', 'Write ，'),
			add('zh', '他们说"已经挂失。', '"', 'The mark " is half-width', 'Write “ ” in its place'),
		],
		passes: [
			add('ur', 'کہیں: “Please re-issue my eSIM, on the same number.” پھر رکیں۔'),
			add('ur', '- My phone is lost.\n- How much is the fee?'),
			add('ur', 'قیمت 1,372 سائٹیں؛ eSIM، QR، IMEI۔'),
			add('zh', '英语可以说：“Please block my SIM, now.” 号码停了。'),
			add('zh', '> Please re-issue my eSIM. It is on my passport.\n\n问清楚：**费用**、**时间**。'),
			add('ur', 'پہلے دیکھیں؟'),
			add('zh', '你去吗？'),
			add('en', 'Do you go?'),
		],
	},
	'language/spaces': {
		refuses: [
			add('zh', '打开 eSIM设置。'),
			add('zh', '打开 eSIM 设置。', '打开 eSIM', 'space', 'Delete the space'),
			add('zh', '等 <Fact id="new-sim-wait" />。', '等 …', 'space', 'Delete the space'),
		],
		passes: [add('zh', '打开eSIM设置。'), add('en', 'Open the eSIM settings.')],
	},
	'language/address-form': {
		refuses: [
			add('zh', '请您先去柜台。'),
			add('zh', '请您本人去。', '您', 'with “你”', 'Write 你'),
			add('ur', 'اب سینٹر جا سکتے ہو۔', 'سکتے ہو', 'with “آپ”', 'Write آپ'),
			add('ur', 'تمہارا نمبر وہی رہے گا۔'),
			add('ur', 'پہلے سم بلاک کروا لو۔'),
			add('ur', 'عملے سے پوچھو۔'),
			swap('phrases.yaml', 'سم بلاک کر دیں۔', 'سم بلاک کر دو۔'),
		],
		passes: [
			add('ur', 'آپ جا سکتے ہیں۔ فون دو ہیں، eSIM ٹھیک لگتی ہو تو پوچھیں۔'),
			add('ur', 'فون پر کوئی کہے “کوڈ بتاؤ” تو کال کاٹ دیں۔'),
			add('zh', '请你先去柜台。'),
			swap('phrases.yaml', '请停掉我的SIM卡。', '请您停掉我的SIM卡。'),
		],
	},
	'language/term-words': {
		refuses: [
			wrapInTerm(en, 'operator', 'SIM'),
			wrapInTerm(en, 'operator', 'fingerprint'),
			wrapInTerm(en, 'nicop', 'CNIC photocopy'),
			wrapInTerm(en, 'operator', 'wedding clothes'),
			wrapInTerm(ur, 'nicop', 'شناختی کارڈ کی کاپی'),
			wrapInTerm(ur, 'operator', 'پاسپورٹ کی کاپی'),
			wrapInTerm(zh, 'otp', '护照复印件'),
			wrapInTerm(zh, 'nicop', 'CNIC复印件'),
		],
		passes: [
			wrapInTerm(en, 'operator', 'operators'),
			wrapInTerm(en, 'check', 'fingerprint'),
			wrapInTerm(ur, 'operator', 'کمپنی'),
			wrapInTerm(zh, 'otp', '验证码'),
			wrapInTerm(zh, 'otp', '激活码'),
			wrapInTerm(zh, 'eid', 'eSIM芯片的编号'),
		],
	},
	'language/spelling': {
		refuses: [
			add('en', 'Keep the reciept of your operator.', 'reciept', 'misspelt', 'Write receipt.'),
			add('en', 'Ask seperate questions.', 'seperate', 'misspelt', 'names.yaml, under words'),
		],
		passes: [
			add('en', 'Keep the receipt. Microfinance and WhatsApp are words, too.'),
			add('zh', '打开reciept。'),
			add('ur', 'یہ reciept ہے۔'),
		],
	},
	'language/forbidden-form': {
		refuses: [
			add('en', 'Ask your carrier first.', 'carrier', 'entry "operator"', 'Write operator'),
			add('ur', 'اپنے کیریئر سے پوچھیں۔', 'کیریئر', 'glossary', 'موبائل کمپنی'),
			addComponents('<Fold title="Call your carrier">\n\nWords.\n\n</Fold>', 'carrier', '"operator"', 'Write operator'),
		],
		passes: [add('en', 'Ask your operator first.'), add('ur', 'اپنی موبائل کمپنی سے پوچھیں۔')],
	},
	'language/end-mark': {
		refuses: [
			swap(factsFile, 'en: 7 days', 'en: 7 days.', 2, '7 days.', 'inside their sentences', 'Take the full stop out'),
			swap(factsFile, 'zh-CN: 7天', 'zh-CN: 7天。'),
			swap(factsFile, 'ur: 7 دن', 'ur: 7 دن۔'),
		],
		passes: [swap(factsFile, 'en: ask the fee first', 'en: ask first what it costs')],
	},
};
