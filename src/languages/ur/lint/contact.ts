import type { ContactWords } from '../../lint/contact.ts';

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

/** Some words as a pattern, each a word of its own. */
const word = (words: string): string => `(?<!\\p{Script=Arabic})(?:${words})(?!\\p{Script=Arabic})`;
const quoted = '[“”"‘’«»]?';

/** Contact details in Urdu words, in both scripts. */
export const contact: ContactWords = {
	digits: Object.fromEntries([...byPlace(numbers), ...byPlace(roman)]),
	// Also “give”, “this same”, “a”, and English words.
	ambiguous: ['دو', 'اسی', 'ایک', 'do', 'no', 'sat', 'tin'],
	repeats: { ڈبل: 2, ٹرپل: 3, dabal: 2 },
	multipliers: { سو: 100, sau: 100, ہزار: 1000, hazar: 1000, لاکھ: 100_000, کروڑ: 10_000_000, ارب: 1e9 },
	fillers: ['ڈیش', 'پھر', 'پلس', 'phir'],
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
	invitations: [
		// simfix_42 سے پوچھیں
		'(?<![a-z0-9])(?:[a-z]+[._](?=[a-z0-9._]*[_\\d])[a-z0-9._]+|[a-z]+_[a-z0-9._]+|[a-z]{4,}\\d{2,})\\s+(?:سے|کو)\\s+(?:پوچھ|میسج|رابطہ|ایڈ|لکھ|بات)',
		'(?:ہم سے|مجھ سے|ہمیں|مجھے)\\s+(?:MESSENGER\\s*(?:پر|پہ)?\\s+)?(?:رابطہ کریں|میسج کریں|واٹس ایپ کریں|ایڈ کریں|ان باکس کریں)|MESSENGER\\s*(?:پر|پہ)\\s+(?:ہم سے|مجھ سے|ہمیں|مجھے)\\s',
		`MESSENGER\\s*(?:پر|پہ)[^۔؟!\\n]{0,20}${quoted}(?:ہائے|ہیلو|سلام|hi|hello)${quoted}\\s+(?:بھیج|لکھ|میسج)`,
		'MESSENGER\\s*(?:پر|پہ)\\s[^۔؟!\\n]{1,20}(?:دیکھیں|تلاش کریں|سرچ کریں|ڈھونڈیں)',
		'MESSENGER\\s*(?:کے|کا|پر|والا)?\\s*(?:گروپ|چینل|پیج|صفحے)\\s+[“"«]',
		'MESSENGER[^۔؟!\\n]{0,40}(?:جوائن|فالو|سبسکرائب) کر(?:یں| لیں)',
	],
	namedInvitations: [
		// “on WhatsApp, ask Ahmed”, “ask Ahmed on WhatsApp”
		'MESSENGER\\s*(?:پر|پہ|میں)\\s+((?:\\p{Script=Arabic}+\\s+){1,3}?)(?:سے|کو)\\s+(?:رابطہ|بات|میسج|پوچھ|لکھ|کہ|کال|ٹائم|وقت)',
		'(?<!\\p{Script=Arabic})((?:\\p{Script=Arabic}+\\s+){1,3}?)(?:سے|کو)\\s+MESSENGER\\s*(?:پر|پہ)\\s+(?:رابطہ|بات|میسج|پوچھ|لکھ|کال)',
	],
	titles: word('بھائی|صاحب|باجی|استاد|سر جی|ایجنٹ'),
	anybody: word(
		'کمپنی|کمپنیوں|بینک|ہیلپ لائن|گھر والوں|دوستوں|دوست|رشتے داروں?|بیٹے|بیٹی|بھائی بہن|اپنے|اپنی|اپنوں|کسی|ان|انہیں|انہوں|اس|آپ|لوگوں?|سب|کوئی|فیس بک|پی ٹی اے|نادرا|آپریٹر|خود|جو|یہ|وہ|نہ|نہیں|مت',
	),
	account: ['آئی ڈی', 'نمبر', 'یوزر نیم', 'نام', 'اکاؤنٹ', 'چینل', 'گروپ', 'ہے', 'پر', 'par', 'pe', 'hai'],
	at: ['ایٹ دی ریٹ', 'ایٹ دا ریٹ', 'ایٹ', 'at'],
	dot: ['ڈاٹ', 'نقطہ', 'dot'],
	slash: ['سلیش', 'سلاش'],
	topLevel: [
		'کام',
		'کوم',
		'پی کے',
		'نیٹ',
		'آرگ',
		'آن لائن',
		'سائٹ',
		'شاپ',
		'انفو',
		'آخر میں وہی عام',
		'وہی عام اختتام',
	],
	// “hai, de dun”
	notTopLevel: ['de', 'ga'],
	webMail: ['جی میل', 'یاہو', 'ہاٹ میل'],
	mailbox: ['آگے', 'آخر میں', 'یوزر نیم', 'لکھ بھیجیں'],
};
