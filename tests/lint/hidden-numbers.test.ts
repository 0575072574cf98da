import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialled } from '../../src/integrations/content-lint/readers/content/dialPatterns.ts';
import { hiddenNumbers } from '../../src/integrations/content-lint/detectors/contacts/hiddenNumbers.ts';

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
