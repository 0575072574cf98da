import { describe, expect, test } from 'vitest';
import { locales, offeredLocales } from '../../../src/config/locales.ts';
import { strings } from '../../../src/config/strings.ts';
import { toRuns } from '../../../src/head/sharing/fonts.ts';
import { pictureKindOf, pictureWords } from '../../../src/head/sharing/kinds.ts';
import { shapeText } from '../../../src/head/nastaliq/shaping.ts';
import { outlineOf } from '../../../src/head/nastaliq/wordmark.ts';

/** All Urdu texts on the pictures. */
const urduTexts = [...Object.values(pictureWords), 'site.title', 'site.tagline'].map(
	(key) => strings.ur[key as keyof typeof strings.ur],
);

/** Letters that join to both sides: inside a word none of them may keep the form it has alone. */
const joining = /[بپتٹثجچحخسشصضطظعغفقکگلمنہھی]/;

describe('whoever is sent a picture in Urdu', () => {
	test.each(urduTexts)('reads joined Nastaliq, no letter in the form it has alone: %s', async (text) => {
		for (const { font, text: run, lang } of (await toRuns(text, locales.ur)).filter((part) => part.lang === 'ur'))
			for (const word of run.match(/[\u0621-\u06d3]{2,}/g) ?? []) {
				const shaped = new Set(shapeText(font, word, lang).map(({ glyph }) => glyph));
				// The last letter may stand alone after one that does not join.
				const inside = [...word].slice(0, -1).filter((letter) => joining.test(letter));
				for (const letter of inside)
					for (const { glyph } of shapeText(font, letter, lang).filter(({ place }) => !place.startsWith('0,')))
						expect(shaped.has(glyph), `${letter} of ${word}`).toBe(false);
			}
	});

	test('reads it from right to left, English words too in their place', async () => {
		const runs = await toRuns('eSIM کھو گئی؟', locales.ur);
		expect(runs.map(({ text }) => text)).toEqual([' کھو گئی؟', 'eSIM']);
		const [urdu] = runs;
		if (!urdu) throw new Error('no run');
		// The question mark ends the sentence: it is the glyph furthest to the left.
		const [mark] = shapeText(urdu.font, '؟', 'ur');
		expect(shapeText(urdu.font, urdu.text, 'ur')[0]?.glyph).toBe(mark?.glyph);
	});
});

test.each(offeredLocales)('every character of the pictures in %s has a form in one of their fonts', async (locale) => {
	const { lang } = locales[locale];
	for (const key of Object.values(pictureWords))
		for (const run of await toRuns(strings[lang][key], locales[locale]))
			expect(outlineOf(run.font, run.text, run.lang).width).toBeGreaterThan(0);
});

test('an editor who writes what no font can draw is told the character', async () => {
	await expect(toRuns('ملا ꙮ', locales.ur)).rejects.toThrow('"ꙮ"');
});

test.each([
	['lost-or-stolen', 'emergency'],
	['situations/abroad', 'case'],
	['operators', 'operator'],
	['operators/jazz', 'operator'],
	['', 'guide'],
	['steps', 'guide'],
])('the page "%s" is shared with the picture "%s"', (slug, kind) => {
	expect(pictureKindOf(slug)).toBe(kind);
});
