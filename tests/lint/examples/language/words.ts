import type { Project } from '../../../support/guide/project.ts';
import { add, addComponents, change, edit, type Example, type Table } from '../example.ts';
import { en, ur, zh, pathOf } from '../guide.ts';

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

export const languageWords: Table = {
	'language/form-of-address': {
		refuses: [
			add('zh-CN', '请您本人去。', '您', 'with “你”', 'Write 你'),
			add('ur', 'اب سینٹر جا سکتے ہو۔', 'سکتے ہو', 'with “آپ”', 'Write آپ'),
			add('ur', 'تمہارا نمبر وہی رہے گا۔'),
			add('ur', 'پہلے سم بلاک کروا لو۔'),
			add('ur', 'عملے سے پوچھو۔'),
			edit('phrases.yaml', 'سم بلاک کر دیں۔', 'سم بلاک کر دو۔'),
		],
		passes: [
			add('ur', 'آپ جا سکتے ہیں۔ فون دو ہیں، eSIM ٹھیک لگتی ہو تو پوچھیں۔'),
			add('ur', 'فون پر کوئی کہے “کوڈ بتاؤ” تو کال کاٹ دیں۔'),
			add('zh-CN', '请你先去柜台。'),
			edit('phrases.yaml', '请停掉我的SIM卡。', '请您停掉我的SIM卡。'),
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
			add('zh-CN', '打开reciept。'),
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
	'language/unknown-name': {
		refuses: [
			add('en', 'Golra Centre has it.', 'Golra', 'in no dictionary', 'Take it out'),
			add('en', 'Have it repaired (Mobile Zone never touched my board).', 'Mobile Zone'),
			add('ur', 'چارجر Bolton Market سے لیں۔', 'Bolton'),
			// A letter from a wallet, an operator or a place.
			add('en', 'Open Easypasia.', 'Easypasia', 'in no dictionary', 'Add it to src/content/names.yaml, under places'),
			add('en', 'It is the same with Zonq in Zhob.', 'Zonq'),
			add('zh-CN', '先打Easypasia的热线。', 'Easypasia'),
			// Its words alone are somebody’s.
			add('en', 'The counter of Rahim is in Rahim Yar Khan.', 'Rahim'),
		],
		passes: [
			add('en', 'It is the same in Rawalakot, Larkana, Kohat, Nowshera and Okara.'),
			add('en', 'It is the same with Wateen and Nayatel, and in Dera Ismail Khan’s Toba Tek Singh.'),
			add('en', 'StormFiber, PayPak and NayaPay are in Mirpur Khas.'),
			add('en', 'In Gilgit, Oman or Hong Kong, call Far.'),
			add('zh-CN', '先打Easypaisa的热线。'),
			add('ur', 'Gilgit میں پوچھیں۔'),
		],
	},
};
