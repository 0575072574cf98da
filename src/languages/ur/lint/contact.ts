import type { ContactWords } from '../../lintWords.ts';

/** 0 to 99: Urdu has a word of its own for each. Spelling varies; variants are divided by a bar. */
const numbers = `صفر|زیرو ایک|ون دو|ٹو تین|تھری چار|فور پانچ|فائیو چھ|چھے|چھہ|سکس سات|سیون|سیوں آٹھ|ایٹ نو|نائن
دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس
بیس اکیس بائیس تئیس|تیئس چوبیس پچیس چھبیس ستائیس اٹھائیس انتیس
تیس اکتیس بتیس تینتیس چونتیس پینتیس چھتیس سینتیس اڑتیس انتالیس
چالیس اکتالیس بیالیس تینتالیس چوالیس پینتالیس چھیالیس سینتالیس اڑتالیس انچاس
پچاس اکاون باون ترپن چون پچپن چھپن ستاون اٹھاون انسٹھ
ساٹھ اکسٹھ باسٹھ تریسٹھ چونسٹھ پینسٹھ چھیاسٹھ سڑسٹھ اڑسٹھ انہتر
ستر اکہتر بہتر تہتر چوہتر پچہتر چھہتر ستتر اٹھہتر اناسی
اسی اکیاسی بیاسی تراسی چوراسی پچاسی چھیاسی ستاسی اٹھاسی نواسی
نوے اکیانوے بانوے ترانوے چورانوے پچانوے چھیانوے ستانوے اٹھانوے ننانوے`;

/** The same in Latin letters, for the digits alone: as a reader would say them into a phone. */
const roman = 'sifar|sifr aik|ek do teen|tin char|chaar panch|paanch chay|chhe|cheh saat|sat aath|ath nau|no';

const byPlace = (rows: string): [word: string, digits: string][] =>
	rows.split(/\s+/).flatMap((words, value) => words.split('|').map((word): [string, string] => [word, String(value)]));

/** Contact details in Urdu words, in both scripts. */
export const contact: ContactWords = {
	digits: Object.fromEntries([...byPlace(numbers), ...byPlace(roman)]),
	repeats: { ڈبل: 2, ٹرپل: 3, dabal: 2 },
	hundred: ['سو', 'so', 'sau'],
	fillers: ['ڈیش', 'پھر', 'پلس', 'phir'],
	dial: ['کال', 'ملائیں', 'ڈائل', 'میسج', 'ایس ایم ایس', 'نمبر', 'فون', 'پر بھیج', 'رابطہ'],
	messengers: [
		'واٹس ایپ',
		'واٹسایپ',
		'واٹساپ',
		'وٹس ایپ',
		'واٹس اپ',
		'ٹیلی گرام',
		'ٹیلیگرام',
		'وی چیٹ',
		'سگنل ایپ',
		'ایمو',
		'وائبر',
		'انسٹاگرام',
		'انسٹا',
		'فیس بک',
		'میسنجر',
		'اسنیپ چیٹ',
		'اسکائپ',
		'ٹک ٹاک',
		'بوٹم',
		'ڈسکارڈ',
	],
	persons: [
		'\\p{Script=Arabic}+ (?:موبائلز|ٹریڈرز|الیکٹرونکس|پلازہ)(?!\\p{L})',
		'(?<!\\p{L})(?:مسٹر|استاد|حاجی|انجینئر|چاچا) \\p{Script=Arabic}+ (?:سے|کو|کے پاس)(?!\\p{L})',
		'(?<!\\p{L})(?:ہمارے|ہمارا|ہماری|میرے) (?:پارٹنر|ایجنٹ|نمائندے|نمائندہ|ٹیم|آدمی|ساتھی|دفتر|دکان)(?!\\p{L})',
	],
	account: ['آئی ڈی', 'نمبر', 'یوزر نیم', 'نام', 'اکاؤنٹ', 'چینل', 'گروپ', 'ہے', 'پر', 'par', 'pe', 'hai'],
	at: ['ایٹ دی ریٹ', 'ایٹ دا ریٹ', 'ایٹ', 'at'],
	dot: ['ڈاٹ', 'نقطہ', 'dot'],
	topLevel: ['کام', 'کوم', 'پی کے', 'نیٹ', 'آرگ', 'آن لائن', 'سائٹ', 'شاپ', 'انفو'],
};
