import { foldDigits } from '../../../lib/digits.ts';
import { objectReplacement } from '../../../lib/placeholders.ts';
import { foreignMarks, type LintPatterns } from '../../lint/patterns.ts';

/** Letters of an Arabic keyboard → Urdu letters. They look the same, but a search does not find them. */
const arabicLetters: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ه: 'ہ', ة: 'ہ' };

/** Latin punctuation marks → Urdu marks. */
const urduMarks: Readonly<Record<string, string>> = { '?': '؟', ',': '،', ';': '؛', '.': '۔' };

const several = '(?:دو|NUMBER|سو|ڈیڑھ|ڈھائی|اڑھائی|پون)';
const units = '(?:سیکنڈ|منٹ|گھنٹ[ہےوں]+|دن(?:وں)?|ہفت[ہےوں]+|مہین[ہےوں]+|ماہ|سال)';

/** A day is a fact only of when a counter is open: “اتوار کو بند”. */
const weekday = '(?:پیر|منگل|بدھ|جمعرات|جمع[ےہ]|ہفتے(?= کو)|اتوار)';
const opened = '(?:بند (?:رہت\\p{L}+|ہوت\\p{L}+|ہے|ہیں)|کھل(?:ا|ے|ی|تا|تے|تی)|چھٹی)';

/** Text within one sentence and outside quotation marks, which may contain another language. */
const sameSentence = '[^“”«»"()\\n۔؟.!]*';

/** Forms of تم: the pronoun, “you can, you do …”, and imperatives. What a thief says stands in quotation marks. */
const familiarForms = [
	'تم|تمہ(?:ار[اےی]|یں)|تم(?:ہی|نے|کو|سے)',
	'(?:[\\p{L}\\p{M}]+تے|رہے|گئے|چکے) ہو',
	'(?:کر|بتا|بھیج|دے|رکھ|لکھ|کروا|دکھا|لگا|چھوڑ|بدل|کھول) دو|(?:کر|لے|رکھ|دیکھ|پوچھ|کروا|نکلوا|بنوا|سن|جان|سمجھ) لو',
	'کرو|جاؤ|آؤ|بتاؤ|لاؤ|دکھاؤ|کرواؤ|نکلواؤ|بنواؤ|بھیجو|دیکھو|رکھو|پوچھو|لکھو|سنو|پڑھو|کھولو|بدلو|ڈالو|چھوڑو|سمجھو|بولو|کہو',
].join('|');

/** Rules of writing for Urdu: Urdu letters, the digits 0–9 and Urdu marks. */
export const patterns: LintPatterns = {
	script: 'Arabic',
	sameLetters: arabicLetters,
	// Also in Latin letters, for sentences to say.
	quantities: [
		'\\b(?:(?:do|teen|ch[ao]a?r|paa?nch|chhay|saat|aath|nau|das|bees|pachaa?s|sau|ek|dedh|dhai|\\d+) (?:sau|ha[sz]aa?r|lakh|din|ghante|hafte|mah?ee?ne|maah|saal|minute)|(?:pehl[ei]|sirf) (?:do|teen|ch[ao]a?r|paa?nch|das|\\d+) (?:baar|bar|dafa))\\b',
		`(?<!\\p{L})(?:پہلی|صرف|زیادہ سے زیادہ) (?:\\d+|${several}) (?:بار|دفعہ|مرتبہ)(?!\\p{L})`,
		'(?<!\\p{L})(?:تیسری|چوتھی|پانچویں|دسویں) (?:بار|دفعہ|مرتبہ)(?!\\p{L})',
		'(?<!\\p{L})(?:مہین|ہفت|گھنٹ|سال)\\p{L}* ?بھر(?!\\p{L})|(?<!\\p{L})درجن',
		'(?<!\\p{L})(?:پونے|پون|سوا|ڈیڑھ|ڈھائی|اڑھائی) ?(?:گھنٹ|ہفت|مہین)\\p{L}*',
		`(?<![\\p{L}\\d])(?!18 ?سال)(?:\\d[\\d.,]*|${several})(?:\\s*(?:سے|تا|یا|-|–)\\s*(?:\\d+|${several}))?\\s*(?:کاروباری\\s+)?${units}(?!\\p{L})`,
		'(?<!\\p{L})(?:ایک|آدھا|آدھے)\\s*(?:گھنٹ[ہےوں]+|ہفت[ہےوں]+|مہین[ہےوں]+|ماہ|سال)(?!\\p{L})',
		'(?<!\\p{L})ایک\\s*دن\\s*(?:میں|کے اندر)',
		'(?<!\\p{L})(?:اگلے|دوسرے) (?:ہی )?(?:دن|روز)(?!\\p{L})|(?<!\\p{L})(?:چند|کچھ) (?:دن|گھنٹ)\\p{L}*',
		`(?<!\\p{L})${weekday}(?!\\p{L})[^،۔؛]{0,20}${opened}(?!\\p{L})`,
		'(?<!\\p{L})(?:ڈیڑھ|ڈھائی|اڑھائی|(?:ساڑھے|پونے|سوا) \\p{L}+) (?:سو|ہزار|لاکھ)(?!\\p{L})',
		`(?<!\\p{L})(?:ایک|${several}) (?:سو|ہزار|لاکھ)(?!\\p{L}| فیصد)`,
		`(?<!\\p{L})(?:${several}) میں سے (?:ایک|${several})(?!\\p{L})`,
		'(?<!\\p{L})(?:ساڑھے|پونے|سوا) \\p{L}+ (?:بجے|پر)',
		'(?<!\\d)(?!100 ?%)\\d+ ?(?:%|٪|فیصد)',
		'(?<![\\p{L}\\p{M}])(?!سو |کتن|کچھ |چند )[\\p{L}\\p{M}]+ (?:فیصد|فی صد)(?!\\p{L})',
		'(?<!\\p{L})(?:ایک|دو|تین|پون) (?:تہائی|چوتھائی)(?!\\p{L})|(?<!\\p{L})آدھے (?:لوگ|کیس|گاہک)\\p{L}*',
		`(?<!\\p{L})(?:صبح|شام|رات|دوپہر)\\s*(?:\\d+|${several}(?!\\p{L}))`,
		`(?:\\d+|(?<!\\p{L})${several})\\s*بجے|\\d{1,2}:\\d\\d`,
		'(?<!\\p{L})(?:آدھی رات|نصف شب|رات گئے) تک(?!\\p{L})',
		`(?<!\\p{L})(?!2 )(?!دو )(?:\\d+|${several})\\s*(?:سم|سمیں|سموں)(?!\\p{L})`,
	],
	// Also in Latin letters, for sentences to say.
	relativeDays: [
		'(?<!\\p{L})(?:آج ?کل|ان دنوں|حال ہی میں|حالیہ (?:دن|ہفت|مہین|عرص)\\p{L}*|فی ?الحال|عنقریب|(?:کچھ|تھوڑا) عرصہ? ?(?:پہلے|قبل)|کچھ عرصے (?:سے|پہلے)|اب سے|(?:آج|کل|پرسوں) سے|گزشتہ روز)(?!\\p{L})',
		'(?<!\\p{L})(?:اگل[ےای]|پچھل[ےای]|گزشتہ|گذشتہ|آئندہ|رواں|موجودہ|اس|نئے|آنے والے) (?:چند |کچھ )?(?:مہین\\p{L}*|ماہ|ہفت\\p{L}*|سال|سالوں|برس|عید|رمضان|دنوں)(?!\\p{L})(?! کا بل)',
		'(?<!\\p{L})نئ[ےی] (?:قانون|پالیسی|قاعد\\p{L}*|ضابط\\p{L}*)(?!\\p{L})',
		'(?<!\\p{L})(?:MONTHS) (?:سے|میں|تک|کے بعد)(?!\\p{L})',
		'\\b(?:aaj ?kal|in dino|haal hi mein|fil ?haal|(?:agl[ei]|pich?hl[ei]|guzishta|aainda|is|naye) (?:mah?ee?ne|maah|haft[ea]y?|saal))\\b',
	],
	units: {
		minute: 'منٹ',
		hour: 'گھنٹ[ےہوں]+',
		day: 'دن(?:وں)?',
		workday: '(?:کاروباری|ورکنگ|کام کے) (?:دن(?:وں)?|ڈیز?)',
		week: 'ہفت[ےہوں]+',
		month: '(?:مہین[ےہوں]+|ماہ)',
		year: 'سال',
	},
	money: {
		currencies: { rupee: 'روپ(?:ے|یہ|یے)', dollar: 'ڈالر', yuan: 'یوآن' },
		largeNumbers: '(?<!\\p{L})(?:دو|NUMBER|سو|ہزار|لاکھ)\\s+',
	},
	dialKinds: { call: 'ہیلپ لائن|کال', sms: 'میسج|ایس ایم ایس|بھیج' },
	neverLast: [
		'(?<!\\p{L})(?:اور|یا|کہ|اگر|جب|جو|اپنے|اپنی|تو|لیکن|مگر|کیونکہ|ورنہ|(?:بتائ|دی|لی|کی|لکھ|بھیج|دکھائ)ے ہوئے|(?:کر|کروا|نکلوا|لی|دی|جا|ہو|بتا|دکھا|مل)نے)(?=۔)',
	],
	answers: {
		yes: '(?:جی(?! نہیں)|ہاں|بالکل|ضرور)(?!\\p{L})',
		no: '(?:جی |عموماً |عام طور پر |ہرگز |بالکل )?نہیں(?!\\p{L})',
	},
	unfinished: '[،]|(?<!\\p{L})(?:اور|یا|کہ|اگر|جب|جو|کے|کا|نے|اپنے|اپنی|اپنا|تو|لیکن|مگر|کیونکہ|ورنہ)',
	titleLength: 65,
	descriptionLength: [50, 160],
	dialling: { after: 'پر (?:کال|فون)|ملائیں|ڈائل', units: '%|منٹ|گھنٹ|دن|بار|لوگ' },
	months: ['جنوری', 'فروری', 'مارچ', 'اپریل', 'مئی', 'جون', 'جولائی', 'اگست', 'ستمبر', 'اکتوبر', 'نومبر', 'دسمبر'],
	forbidden: {
		formOfAddress: [
			{
				pattern: new RegExp(`(?<![\\p{L}\\p{M}])(?:${familiarForms})(?![\\p{L}\\p{M}])(?<!“[^”]*)`, 'gu'),
				message: () => 'The guide speaks to its reader with “آپ”.',
				fix: () => 'Write آپ and its form in its place: سکتے ہیں، کریں۔',
			},
		],
		letters: [
			{
				pattern: new RegExp(`[\\p{L}\\p{M}]*[${Object.keys(arabicLetters).join('')}][\\p{L}\\p{M}]*`, 'gu'),
				message: (word) =>
					`This word holds a letter of the Arabic keyboard (${codePoints(word)}); a reader who searches for it will not find it.`,
				fix: (word) =>
					`Write ${[...word].map((char) => arabicLetters[char] ?? char).join('')} with an Urdu keyboard: ی ک ہ.`,
			},
		],
		digits: [
			{
				pattern: /[٠-٩۰-۹]+/g,
				message: () => 'Figures are written with 0–9 on this site, as on phones and at the counter.',
				fix: (digits) => `Write ${foldDigits(digits)}.`,
			},
		],
		punctuation: [
			foreignMarks('[、。，；：？！（）《》〈〉「」『』【】～]'),
			{
				// A mark beside an Urdu word, or a comma anywhere in an Urdu sentence; not inside a number such as 1,372.
				pattern: new RegExp(
					[
						'(?<=\\p{Script=Arabic}[\\p{M}»”")\\]]*)[?,;.](?!\\p{N})',
						`(?<=[${objectReplacement}\\p{Script=Latin}\\p{N}»”")])[?,;.](?=\\s*\\p{Script=Arabic})`,
						`(?<=[${objectReplacement}\\p{Script=Latin}])[,;](?=${sameSentence}\\p{Script=Arabic})`,
						`(?<=\\p{Script=Arabic}${sameSentence})[,;](?!\\p{N})`,
					].join('|'),
					'gu',
				),
				message: (mark) => `The mark ${mark} is not the Urdu one.`,
				fix: (mark) => `Write ${urduMarks[mark] ?? ''} in its place.`,
				around: [20, 0],
			},
		],
	},
};

/** The code points of the Arabic letters of a word, which look like Urdu letters on a screen. */
function codePoints(word: string): string {
	const found = [...word].filter((char) => Object.hasOwn(arabicLetters, char));
	return [...new Set(found)].map((char) => `U+0${char.codePointAt(0)?.toString(16).toUpperCase()}`).join(', ');
}
