import { compress } from 'wawoff2';
import { pruneContextRules } from './contextRules.ts';
import { fullFont } from './fullFont.ts';
import { subsetToGlyphs } from './harfbuzzSubset.ts';
import { openFont, shapeText, traceTexts, type PlacedGlyph } from './shaping.ts';
import { urduAlphabet } from './urduAlphabet.ts';

/** The digits, which stand on a line of their own direction: apart from the words around them. */
const digits = ['۰۱۲۳۴۵۶۷۸۹'];
/** More than two were never needed. */
const maxRounds = 4;
const isLetter = /[\u0620-\u064A\u066E-\u06D3]/;
const runPattern = new RegExp(
	`[${[...urduAlphabet]
		.filter((char) => !/\p{N}/u.test(char))
		.join('')
		.replace(/[\]\\^-]/g, '\\$&')}]+`,
	'gu',
);

/**
 * The stretches of Urdu in a text, as a browser hands them to the shaper: up to the next letter of another script, the
 * next digit and the next tag.
 * @param text HTML or a script, as it is in the file
 */
export const urduRuns = (text: string): string[] =>
	(text.match(runPattern) ?? []).map((run) => run.replace(/\s+/g, ' ').trim()).filter((run) => isLetter.test(run));

/** Each word with its neighbour: wherever a line breaks, what stands on it is made of these. */
function neighbours(runs: Iterable<string>): Set<string> {
	const pairs = new Set<string>();
	for (const run of runs) {
		const words = run.split(' ');
		words.forEach((word, index) => pairs.add(index ? `${words[index - 1]} ${word}` : word));
	}
	return pairs;
}

/** The glyphs of a text as outlines: two fonts that number their glyphs differently can be compared by them. */
const drawing = (outline: (glyph: number) => string, glyphs: PlacedGlyph[]): string =>
	glyphs.map(({ glyph, place }) => `${outline(glyph)}@${place}`).join('|');

function outlinesOf(font: ReturnType<typeof openFont>): (glyph: number) => string {
	const known = new Map<number, string>();
	return (glyph) => {
		const outline = known.get(glyph) ?? font.glyphToPath(glyph);
		known.set(glyph, outline);
		return outline;
	};
}

/**
 * Makes the smallest font that draws the given texts exactly as the full Noto Nastaliq Urdu does: only the glyphs that
 * shaping them passes through, and only the rules it uses. Text of others (what a reader types) may come out with
 * letters that do not join: it is shown in the system's font.
 * @param runs stretches of Urdu, see `urduRuns`
 * @returns the font as WOFF2
 * @throws Error when a text or two words in a row would be drawn differently; that is a fault of this code
 */
export async function tracedFont(runs: ReadonlySet<string>): Promise<Buffer> {
	const whole = await fullFont();
	const font = openFont(whole);
	const outline = outlinesOf(font);
	const words = new Set([...runs].flatMap((run) => run.split(' ')));
	const drawings = new Map(
		[...words, ...neighbours(runs), ...runs, ...digits].map((text) => [text, drawing(outline, shapeText(font, text))]),
	);
	const characters = new Set([...drawings.keys()].flatMap((text) => [...text]));
	const trace = traceTexts(font, [...words, ...digits, ' ']);
	for (let round = 0; round < maxRounds; round++) {
		const small = await subsetToGlyphs(pruneContextRules(whole, trace), characters, trace.glyphs);
		const smallFont = openFont(small);
		const smallOutline = outlinesOf(smallFont);
		const different = [...drawings].filter(
			([text, expected]) => drawing(smallOutline, shapeText(smallFont, text)) !== expected,
		);
		if (different.length === 0) return Buffer.from(await compress(small));
		// A few words change their shape beside their neighbours: what they pass through there is kept as well.
		traceTexts(
			font,
			different.map(([text]) => text),
			trace,
		);
	}
	throw new Error(`After ${maxRounds} rounds the subset of the Urdu font still draws some texts differently.`);
}
