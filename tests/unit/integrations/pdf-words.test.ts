import { describe, expect, test } from 'vitest';
import { markWords, readToUnicode } from '../../../src/integrations/pdf/wordText.ts';

/** The Urdu «کی سم» as Chromium writes it: letters from left to right, some as a cluster with its dots. */
const drawn = [
	'BT',
	'/ReversedChars BMC',
	'/F5 11.5 Tf',
	'1 0 0 -1 536 510 Tm',
	'<00DF> Tj',
	'2.3 0 Td <0126> Tj',
	'2 -3.4 Td <0003> Tj',
	'/Span<</ActualText <FEFF06CC> >> BDC',
	'8.5 -1.9 Td <0070> Tj',
	'.08 5.7 Td <014E> Tj',
	'EMC',
	'1 0 Td <0120> Tj',
	'EMC',
	'ET',
].join('\n');
const fonts = new Map([
	[
		'F5',
		new Map([
			['00DF', 'م'],
			['0126', 'س'],
			['0003', ' '],
			['0120', 'ک'],
		]),
	],
]);
const textsOf = (content: string): string[] =>
	[...content.matchAll(/ActualText <FEFF([0-9A-F]+)>/g)].map(([, hex = '']) =>
		Buffer.from(hex, 'hex').swap16().toString('utf16le'),
	);

describe('an Urdu reader finds and copies words in the PDF', () => {
	test('each word has one text, in the visual order that PDF readers expect', () => {
		expect(textsOf(markWords(drawn, fonts))).toEqual(['مس', 'یک']);
	});
	test('what is drawn stays as it was', () => {
		const shown = (content: string) => content.split('\n').filter((line) => line.endsWith(' Tj'));
		expect(shown(markWords(drawn, fonts))).toEqual(shown(drawn));
	});
	test('text that runs left to right is left alone', () => {
		const latin = 'BT\n/F1 9 Tf\n<0041> Tj\nET';
		expect(markWords(latin, fonts)).toBe(latin);
	});
	test('the table of a font is read with single glyphs and ranges', () => {
		const table = '1 beginbfchar\n<00C5> <0627>\nendbfchar\n1 beginbfrange\n<04D3> <04D4> <0037>\nendbfrange';
		expect([...readToUnicode(table)]).toEqual([
			['00C5', 'ا'],
			['04D3', '7'],
			['04D4', '8'],
		]);
	});
});
