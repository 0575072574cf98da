import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { langList, type Lang } from '../../../src/config/locales.ts';
import { searchParts } from '../../../src/config/searchParts.ts';
import { otherLanguage } from '../../../src/lib/search/query/otherLanguage.ts';
import { queryParser } from '../../../src/lib/search/query/parseQuery.ts';
import { foldWith } from '../../../src/lib/search/text/fold.ts';
import { runs } from '../../../src/lib/search/text/tokens.ts';
import { readData } from '../../../scripts/search/nodeEngine.ts';

const open = (lang: Lang) => {
	const { vocabulary } = readData(lang);
	const parser = queryParser(vocabulary, searchParts(lang).analyzer);
	const other = (query: string) =>
		otherLanguage(query, parser.parse(query).terms, parser.lexicon, vocabulary, parser.rules);
	return { ...parser, other };
};
const foldChinese = open('zh-CN').lexicon.fold;
const fold = (text: string): string => foldWith(text, searchParts('ur').analyzer.letters({}));
const anything = fc.string({ unit: 'binary', maxLength: 200 });

/** What somebody may type: any Unicode, and letters of one script, most of it short. */
const typed = fc.oneof(
	anything,
	...[
		'abcdefghijklmnopqrstuvwxyz ',
		'shoujidiulezenmeban',
		'手机补办费用号码丢了怎么',
		'ابپتسمکگلنوہیےں ',
		'*#0123456789 ',
	].map((letters) => fc.string({ unit: fc.constantFrom(...letters), maxLength: 2_000, size: 'large' })),
);

describe('text that reads the same', () => {
	test('folds once and for all, whatever it is', () => {
		fc.assert(
			fc.property(anything, (text) => fold(fold(text)) === fold(text)),
			{ numRuns: 5000 },
		);
		fc.assert(
			fc.property(anything, (text) => foldChinese(foldChinese(text)) === foldChinese(text)),
			{ numRuns: 2000 },
		);
	});

	const pairs: [string, string, string][] = [
		['Arabic and Urdu yeh', 'شناختي', 'شناختی'],
		['Arabic and Urdu kaf', 'بلاك', 'بلاک'],
		['Arabic and Urdu heh', 'ہیلپ لاین ه', 'ہیلپ لاین ہ'],
		['teh marbuta', 'تصدیقة', 'تصدیقہ'],
		['big and small yeh', 'پیسے', 'پیسی'],
		['noon ghunna', 'نہیں', 'نہین'],
		['hamza left out', 'لائن', 'لاین'],
		['a yeh and its hamza as one letter of some keyboards', 'ایکسپاٸر', 'ایکسپائر'],
		['madda left out', 'آپریٹر', 'اپریٹر'],
		['vowel marks', 'سِم بُلاک', 'سم بلاک'],
		['ZWNJ', 'فنگر\u200cپرنٹ', 'فنگرپرنٹ'],
		['Urdu digits', '۶۶۸', '668'],
		['Arabic digits', '٨٤٨٤', '8484'],
		['full-width letters and digits', 'ｅＳＩＭ６６８', 'esim668'],
		['case', 'WHATSAPP', 'whatsapp'],
		['accents', 'café', 'cafe'],
		['hyphens', 'e-SIM re-issue', 'esim reissue'],
		['any hyphen', 'Wi‑Fi', 'wifi'],
		['apostrophes', 'don’t', "don't"],
		['soft hyphens', 're\u00adissue', 'reissue'],
	];
	test.each(pairs)('meets in spite of %s', (_, spelling, variant) => {
		expect(fold(spelling)).toBe(fold(variant));
	});
	test('meets in traditional and simplified characters', () => {
		expect(foldChinese('手機遺失補辦費用營業廳')).toBe('手机遗失补办费用营业厅');
	});
	test('meets in capital and small letters of every alphabet', () => {
		fc.assert(
			fc.property(
				fc.string({ maxLength: 40 }),
				(text) => fold(text.toUpperCase().toLowerCase()) === fold(text.toLowerCase()),
			),
		);
	});
});

describe('forms of a word', () => {
	test.each([
		['en', ['replace', 'replaced', 'replacing', 'replacement', 'replacements']],
		['en', ['move', 'moves', 'moved', 'moving']],
		['en', ['phone', 'phones']],
		['en', ['activate', 'activated', 'activation']],
		['ur', ['کمپنی', 'کمپنیاں', 'کمپنیوں']],
	] as const)('share what they are searched by (%s)', (lang, forms) => {
		const { stem } = searchParts(lang).analyzer;
		expect(new Set(forms.map((form) => stem(fold(form)))).size).toBe(1);
	});
	test.each([
		['en', ['chahiye', 'chahye', 'chaiye']],
		['ur', ['gum', 'ghum', 'gumm']],
		['ur', ['چلا', 'chala', 'chla']],
	] as const)(
		'are learnt as one in all spellings of Roman Urdu, and on Urdu pages in Urdu letters (%s)',
		(lang, spellings) => {
			const { root } = open(lang).lexicon;
			expect(new Set(spellings.map((word) => root(fold(word)))).size).toBe(1);
		},
	);
	test('stay apart when they mean different things', () => {
		const { stem } = searchParts('en').analyzer;
		for (const [word, lookAlike] of [
			['bank', 'back'],
			['stolen', 'store'],
			['fee', 'free'],
			['visa', 'visit'],
		])
			expect(stem(word ?? '')).not.toBe(stem(lookAlike ?? ''));
	});
});

describe('whatever somebody types', () => {
	test('is cut into words without error', () => {
		fc.assert(fc.property(anything, (text) => runs(fold(text)).every((word) => word.length > 0)));
	});
	test.each(langList)(
		'is understood by the %s search without error and without a freeze',
		(lang) => {
			const { other } = open(lang);
			other('warm up');
			fc.assert(
				fc.property(typed, (query) => void other(query)),
				{ numRuns: 500 },
			);
		},
		// One string whose readings multiply takes longer than all this.
		60_000,
	);
	test('is refused as pinyin at once, however many ways there are to read nearly all of it', () => {
		const { other, rules } = open('en');
		expect(other('shouji diule zenmeban')).toBe('zh-CN');
		for (const syllable of ['iao', 'uai', 'uan']) {
			// Tried one by one, the readings of this would take longer than a test may.
			expect(rules.guessLanguage?.([`${syllable.repeat(13)}b`])).toBeUndefined();
		}
	});
});
