import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialled } from '../../src/integrations/content-lint/readers/content/dialPatterns.ts';
import { accounts } from '../../src/integrations/content-lint/detectors/contacts/accounts.ts';
import { hiddenNumbers } from '../../src/integrations/content-lint/detectors/contacts/hiddenNumbers.ts';
import { handles } from '../../src/integrations/content-lint/detectors/contacts/handles.ts';
import { namesFrom } from '../../src/integrations/content-lint/detectors/contacts/knownNames.ts';
import { hiddenAddresses } from '../../src/integrations/content-lint/detectors/contacts/hiddenAddresses.ts';

/** Sentences in every language with a number at the start, in the middle or at the end. */
const sentences = [
	(it: string) => `${it} is the number.`,
	(it: string) => `Call ${it} now.`,
	(it: string) => `اسے ${it} پر بھیجیں۔`,
	(it: string) => `مدد کے لیے ${it}`,
	(it: string) => `请打${it}，马上。`,
	(it: string) => `需要帮忙：${it}`,
];
const shapesFrom = (...rows: string[]): ((digit: string) => string)[] =>
	rows.map((row) => (digit) => row.split(' ')[Number(digit)] ?? digit);

/** The shapes of a digit; the first is the ordinary one. */
const shapes = [
	(digit: string) => digit,
	...shapesFrom(
		'⓪ ① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨',
		'⓿ ❶ ❷ ❸ ❹ ❺ ❻ ❼ ❽ ❾',
		'⁰ ¹ ² ³ ⁴ ⁵ ⁶ ⁷ ⁸ ⁹',
		'₀ ₁ ₂ ₃ ₄ ₅ ₆ ₇ ₈ ₉',
		'０ １ ２ ３ ４ ５ ６ ７ ８ ９',
		'۰ ۱ ۲ ۳ ۴ ۵ ۶ ۷ ۸ ۹',
		'٠ ١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩',
		'𝟎 𝟏 𝟐 𝟑 𝟒 𝟓 𝟔 𝟕 𝟖 𝟗',
		'० १ २ ३ ४ ५ ६ ७ ८ ९',
	),
	(digit: string) => `${digit}\uFE0F\u20E3`,
];
const digitWords = shapesFrom(
	'zero one two three four five six seven eight nine',
	'oh one two three four five six seven eight nine',
	'صفر ایک دو تین چار پانچ چھ سات آٹھ نو',
	'زیرو ون ٹو تھری فور فائیو سکس سیون ایٹ نائن',
	'sifar aik do teen char panch chhe saat aath nau',
);
const chineseDigits = shapesFrom('零 一 二 三 四 五 六 七 八 九', '〇 幺 两 三 四 五 六 七 八 九');
const separators = ['', ' ', '-', '.', ' – ', '·', '/', '_', ' * ', '\u200B', '\u2060', '🔥', ' ☎ ', '‿', '،', '、'];

/** A number as people in Pakistan write it. The prefixes keep it from looking like a list of rising numbers. */
const number = fc
	.tuple(fc.constantFrom('0300', '0311', '0333', '042', '+92 300'), fc.stringMatching(/^\d{7}$/))
	.map((parts) => parts.join(''));

const isRefused = (text: string): boolean =>
	hiddenNumbers(text).length > 0 || dialled.some((pattern) => new RegExp(pattern.source, pattern.flags).test(text));

describe('a number to dial is found', () => {
	test('in any shape of its digits, with any separator, in any place', () => {
		fc.assert(
			fc.property(
				number,
				fc.infiniteStream(fc.constantFrom(...shapes)),
				fc.constantFrom(...separators),
				fc.constantFrom(...sentences),
				(digits, shape, separator, place) => {
					const chosen = [...shape.take(digits.length)];
					const written = [...digits].map((char, i) => (/\d/.test(char) ? (chosen[i] ?? String)(char) : char));
					expect(isRefused(place(written.join(separator)))).toBe(true);
				},
			),
			{ numRuns: 500 },
		);
	});

	test('in words of any of the languages, mixed with figures', () => {
		fc.assert(
			fc.property(
				number,
				fc.infiniteStream(fc.constantFrom(...digitWords, (digit: string) => digit)),
				fc.constantFrom(' ', '-', ', ', ' / ', '  '),
				fc.constantFrom(...sentences),
				(digits, word, separator, place) => {
					const chosen = [...word.take(digits.length)];
					const spoken = [...digits.replace(/\D/g, '')].map((digit, i) => (chosen[i] ?? String)(digit));
					expect(isRefused(place(spoken.join(separator)))).toBe(true);
				},
			),
			{ numRuns: 500 },
		);
		fc.assert(
			fc.property(
				number,
				fc.constantFrom(...chineseDigits),
				fc.constantFrom('', ' ', '-', '、'),
				fc.constantFrom(...sentences),
				(digits, word, separator, place) => {
					expect(isRefused(place([...digits.replace(/\D/g, '')].map(word).join(separator)))).toBe(true);
				},
			),
		);
	});

	test('with letters in the place of 0 and 1', () => {
		fc.assert(
			fc.property(
				number,
				fc.constantFrom('O', 'o', 'О', 'ο'),
				fc.constantFrom('l', 'I', '|'),
				fc.constantFrom(...sentences),
				(digits, zeroLetter, oneLetter, place) => {
					const written = digits.replace(/\D/g, '').replace(/0/g, zeroLetter).replace(/1/g, oneLetter);
					// Without digits, nobody can dial it.
					fc.pre(/\d.*\d/.test(written) && /\d/.test(written.slice(0, 4)));
					expect(isRefused(place(written))).toBe(true);
				},
			),
		);
	});
});

test('a name on a messenger is found, after any messenger, with anything between', () => {
	const messengers = [
		'WhatsApp',
		'WeChat',
		'微信',
		'vx',
		'V信',
		'Telegram',
		'ٹیلی گرام',
		'واٹس ایپ',
		'TG',
		'Signal',
		'IMO',
		'IG',
		'Wеchat',
		'ＷｈａｔｓＡｐｐ',
		'QQ',
		'扣扣',
	];
	fc.assert(
		fc.property(
			fc.constantFrom(...messengers),
			fc.constantFrom(' ', ': ', '：', ' @', ' ID: ', '号：', ' پر ', ' - ', ' is ', '（', ' → ', ' id '),
			fc.constantFrom('simfix_pk', 'pkhelper99', 'esimwala', 'ali.mobilewala', 'xiaobang888', 'khan_sims'),
			(messenger, between, name) => {
				expect(handles(`${messenger}${between}${name}`, namesFrom({ ofData: [], places: [], others: [] }))).not.toEqual(
					[],
				);
			},
		),
	);
});

test('an e-mail or web address is found, however its dot and @ are written', () => {
	const dots = ['.', ' . ', ' dot ', '(dot)', '[.]', ' DOT ', '点', ' ڈاٹ ', '。', '·', '．'];
	const signs = ['@', ' @ ', ' at ', '(at)', '[at]', '艾特', ' ایٹ ', '＠', ' AT '];
	const plain = (text: string): boolean => /[\w-]+\.(?:com|pk|net)\b/.test(text.normalize('NFKC'));
	fc.assert(
		fc.property(
			fc.constantFrom('simfixers', 'esim-help', 'pkunlock'),
			fc.constantFrom(...dots),
			fc.constantFrom('com', 'pk', 'net', 'xyz'),
			fc.constantFrom(...signs, ''),
			(host, dot, end, sign) => {
				const address = `${sign && `ali.khan${sign}`}${host}${dot}${end}`;
				// An address with an ordinary dot is found by the rule for plain addresses.
				expect(
					hiddenAddresses(`Write to ${address} now`).length > 0 ||
						plain(`${host}${dot}${end}`) ||
						dot === '.' ||
						dot === '．',
				).toBe(true);
			},
		),
	);
});

describe('accounts and wallets are found', () => {
	test.each([
		'PK36 SCBL 0000 0011 2345 6702',
		'PK36SCBL0000001123456702',
		'pk36-scbl-0000-0011-2345-6702',
		'0x52908400098527886E0F7030069857D2E4169EE7',
		'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
		'1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
		'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8',
	])('%s', (text) => {
		expect(accounts(`Send it to ${text}.`)).toHaveLength(1);
	});
});

describe('a harmless sentence is not reported as a contact', () => {
	const terms = ['eSIM', 'SIM', 'App', 'QR', 'Galaxy', 'iPhone', 'Android'];
	const names = namesFrom({ ofData: ['jazz', 'zong', 'ufone', 'telenor', 'onic'], places: [], others: terms });
	test.each([
		'WhatsApp: register again. Never send the code on WhatsApp.',
		'On Telegram, WhatsApp and Facebook people offer a new eSIM.',
		'Ask Jazz on WhatsApp, or tell your family on WhatsApp.',
		'No signal at home? Signal gone? Turn the phone off and on.',
		'With a weak signal LTE fails. No company asks for codes on Botim/WeChat.',
		'iPhone 11, 12, 13, 14, 15 and 16; Galaxy S20/S21; Android 10, 11, 12, 13.',
		'Open 9:00–17:00, on 2026-11-28, 24/7, 1,500,000 people, in 2021, 2022, 2023.',
		'One or two, three or four; twenty-four hours; one thousand five hundred.',
		'Go to the shop. Online you can see it. He is at home. Me too.',
		'微信还可以请好友帮你冻结；Telegram、WhatsApp和华人微信群里都有人说。',
		'别加陌生人的微信。打开App点Settings，在WhatsApp里点Link。',
		'①带证件②去柜台③扫码。第一、二、三步，两三个人，二〇二六年。',
		'واٹس ایپ پر کسی کو نہ بھیجیں۔ کمپنی سے واٹس ایپ پر رابطہ کریں۔',
		'گھر والوں کو واٹس ایپ پر بتائیں۔ ایک دو دن، دو تین لوگ۔',
	])('%s', (text) => {
		expect([...hiddenNumbers(text), ...handles(text, names), ...hiddenAddresses(text), ...accounts(text)]).toEqual([]);
	});
});
