import { compress } from 'wawoff2';
import { memoize } from '../../../lib/memoize.ts';
import { pruneContextRules } from './contextRules.ts';
import { fullFont } from '../../../head/nastaliq/fullFont.ts';
import { subsetToGlyphs } from './harfbuzzSubset.ts';
import { openFont, shapeText, traceTexts, type PlacedGlyph } from '../../../head/nastaliq/shaping.ts';
import { urduAlphabet } from '../../../head/nastaliq/urduAlphabet.ts';

/** Digits are left-to-right, so they are shaped separately from the words around them. */
const digits = ['۰۱۲۳۴۵۶۷۸۹'];
/** Usually two rounds are enough. */
const MAX_ROUNDS = 4;
const isLetter = /[\u0620-\u064A\u066E-\u06D3]/;
const runPattern = new RegExp(
	`[${[...urduAlphabet]
		.filter((char) => !/\p{N}/u.test(char))
		.join('')
		.replace(/[\]\\^-]/g, '\\$&')}]+`,
	'gu',
);

/**
 * Finds the runs of Urdu in a text, as a browser passes them to the shaper: a letter of another script, a digit or a
 * tag ends a run.
 * @param text the content of an HTML file or a script
 */
export const urduRuns = (text: string): string[] =>
	(text.match(runPattern) ?? []).map((run) => run.replace(/\s+/g, ' ').trim()).filter((run) => isLetter.test(run));

/** Each first word of a run and each pair of adjacent words: every line consists of these. */
function wordPairs(runs: Iterable<string>): Set<string> {
	const pairs = new Set<string>();
	for (const run of runs) {
		const words = run.split(' ');
		words.forEach((word, index) => pairs.add(index ? `${words[index - 1]} ${word}` : word));
	}
	return pairs;
}

/** The outlines and positions of glyphs as a string, to compare fonts with different glyph numbers. */
const describe = (outline: (glyph: number) => string, glyphs: PlacedGlyph[]): string =>
	glyphs.map(({ glyph, place }) => `${outline(glyph)}@${place}`).join('|');

const outlinesOf = (font: ReturnType<typeof openFont>): ((glyph: number) => string) =>
	memoize((glyph: number) => font.glyphToPath(glyph));

/**
 * Makes a small font that draws the given texts exactly like the full Noto Nastaliq Urdu: it has only the glyphs and
 * rules that shaping these texts needs. Letters of other text, such as a reader's input, may not join, so the site
 * shows it in the system's font.
 * @param runs runs of Urdu, see `urduRuns`
 * @returns the font as WOFF2
 * @throws Error if the font draws a text or a pair of words differently, which is a bug in this code
 */
export async function tracedFont(runs: ReadonlySet<string>): Promise<Buffer> {
	const fullFile = await fullFont();
	const font = openFont(fullFile);
	const outline = outlinesOf(font);
	const words = new Set([...runs].flatMap((run) => run.split(' ')));
	const drawings = new Map(
		[...words, ...wordPairs(runs), ...runs, ...digits].map((text) => [text, describe(outline, shapeText(font, text))]),
	);
	const characters = new Set([...drawings.keys()].flatMap((text) => [...text]));
	const trace = traceTexts(font, [...words, ...digits, ' ']);
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const subset = await subsetToGlyphs(pruneContextRules(fullFile, trace), characters, trace.glyphs);
		const subsetFont = openFont(subset);
		const subsetOutline = outlinesOf(subsetFont);
		const different = [...drawings].filter(
			([text, expected]) => describe(subsetOutline, shapeText(subsetFont, text)) !== expected,
		);
		if (different.length === 0) return Buffer.from(await compress(subset));
		// Some words change shape beside others, so these texts are traced too.
		traceTexts(
			font,
			different.map(([text]) => text),
			trace,
		);
	}
	throw new Error(`After ${MAX_ROUNDS} rounds the subset of the Urdu font still draws some texts differently.`);
}
