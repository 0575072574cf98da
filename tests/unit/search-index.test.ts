import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode, type Value } from '../../src/integrations/search/cbor.ts';
import { close, open, trimIndex } from '../../src/integrations/search/pagefindFiles.ts';
import { prune } from '../../src/integrations/search/prune.ts';
import { joinPieces, readText } from '../../src/lib/search/text/pieces.ts';

const hex = (value: Value): string => encode(value).toString('hex');
const values = fc.letrec<{ value: Value }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 4 },
		fc.integer({ min: -0xffff_ffff, max: 0xffff_ffff }),
		fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
		fc.array(tie('value')),
	),
})).value;

describe('the files Pagefind reads', () => {
	test('come back as they were written, whatever is in them', () => {
		fc.assert(
			fc.property(values, (value) => {
				expect(decode(encode(value))).toEqual(value);
			}),
		);
	});

	// The examples of RFC 8949, appendix A.
	test.each<[Value, string]>([
		[0, '00'],
		[23, '17'],
		[24, '1818'],
		[100, '1864'],
		[1000, '1903e8'],
		[1_000_000, '1a000f4240'],
		[-1, '20'],
		[-10, '29'],
		[-100, '3863'],
		[-1000, '3903e7'],
		['', '60'],
		['IETF', '6449455446'],
		['ü', '62c3bc'],
		['水', '63e6b0b4'],
		[[], '80'],
		[[1, 2, 3], '83010203'],
		[[1, [2, 3], [4, 5]], '8301820203820405'],
		[Array.from({ length: 25 }, (_, i) => i + 1), '98190102030405060708090a0b0c0d0e0f101112131415161718181819'],
	])('hold %j as the standard writes it', (value, bytes) => {
		expect(hex(value)).toBe(bytes);
		expect(decode(Buffer.from(bytes, 'hex'))).toEqual(value);
	});

	test.each([
		['a half number', 'f93c00'],
		['a map', 'a10102'],
		['bytes', '4401020304'],
		['a number of eight bytes', '1b000000e8d4a51000'],
		['a list without an end', '9fff'],
		['true', 'f5'],
	])('are refused when a new release writes %s', (_, bytes) => {
		expect(() => decode(Buffer.from(bytes, 'hex'))).toThrow(RangeError);
	});

	test('are refused when they end too early', () => {
		for (const bytes of ['19', '1903', '8301']) expect(() => decode(Buffer.from(bytes, 'hex'))).toThrow(RangeError);
		expect(() => open(close('x').subarray(0, 20))).toThrow();
	});

	test('lose the weights and the places in headings that nothing is shown by, and keep words, sections, places and fields', () => {
		const chunk = close(
			encode([
				[
					[
						'aaa',
						[
							[3, [-25, 7, 2], [-1, 4, -2, 9]],
							[1, [], [-2, 1]],
						],
						[],
					],
					['aab', [[0, [-25, 300], []]], []],
				],
			]),
		);
		expect(decode(open(trimIndex(chunk)))).toEqual([
			[
				[
					'aaa',
					[
						[3, [7, 2], [-1, 0, -2, 0]],
						[1, [], [-2, 0]],
					],
					[],
				],
				['aab', [[0, [300], []]], []],
			],
		]);
	});
});

let others = 0;
/** A section that says a word some times among others of its own. */
const section = (word: string, times: number, filler = 20, weight = 1) => ({
	codes: [...Array.from({ length: times }, () => word), ...Array.from({ length: filler }, () => `other${others++}`)],
	weight,
});
const kept = (texts: readonly string[][], word: string): number[] =>
	texts.flatMap((codes, i) => (codes.includes(word) ? [i] : []));

describe('a word that stands in many sections', () => {
	test('is kept where it is dense, in three', () => {
		const texts = prune([1, 5, 2, 4, 3].map((times) => section('sim', times)));
		expect(kept(texts, 'sim')).toEqual([1, 3, 4]);
	});
	test('is kept once in each, at its first place', () => {
		const [codes] = prune([{ codes: ['a', 'sim', 'b', 'sim'], weight: 1 }]);
		expect(codes).toEqual(['a', 'sim', 'b', '-']);
	});
	test('is kept rather in a short section than in a long one', () => {
		const texts = prune([section('sim', 2, 400), section('sim', 2), section('sim', 2), section('sim', 2)]);
		expect(kept(texts, 'sim')).toEqual([1, 2, 3]);
	});
	test('is kept rather in a page that answers than in one that repeats others', () => {
		const texts = prune([section('sim', 3, 20, 0.5), section('sim', 2), section('sim', 2), section('sim', 2)]);
		expect(kept(texts, 'sim')).toEqual([1, 2, 3]);
	});
});

test('a section of common words alone keeps one of them, or its heading could not be found', () => {
	const texts = prune([section('sim', 5, 0), section('sim', 4, 0), section('sim', 3, 0), section('sim', 1, 0)]);
	expect(kept(texts, 'sim')).toEqual([0, 1, 2, 3]);
});

test('a word that is alike in many sections is kept in three of them, and in more where the guide is larger', () => {
	const alike = (sections: number) => prune(Array.from({ length: sections }, () => section('sim', 1)));
	expect(kept(alike(5), 'sim')).toHaveLength(3);
	expect(kept(alike(750), 'sim')).toHaveLength(10);
});

test('a word in few sections is kept in all of them, and no place moves', () => {
	const texts = [section('rare', 1), section('rare', 2, 300), section('other', 1)];
	const pruned = prune(texts);
	expect(kept(pruned, 'rare')).toEqual([0, 1]);
	for (const [i, codes] of pruned.entries()) {
		expect(codes).toHaveLength(texts[i]?.codes.length ?? 0);
		for (const [place, code] of codes.entries()) expect(['-', texts[i]?.codes[place]]).toContain(code);
	}
});

test.each([
	['Chinese', ['补办', '要', '付', '给', 'PTA ', '的', '钱。']],
	['English', ['Dial ', 'the\u00a0', 'help line ', 'now.']],
])('a reader of %s sees the text of a result as it stands on the page, and Pagefind counts its pieces', (_, pieces) => {
	const joined = joinPieces(pieces);
	expect(joined.split(/[^\S\uFEFF]+/)).toHaveLength(pieces.length);
	expect(readText(joined)).toBe(pieces.join('').replaceAll('\u00a0', ' '));
});
