import { componentsThat } from '../../../../components/registry.ts';
import { placeholder } from '../../../../lib/placeholders.ts';

/** A text as readers see it, with the line in the file for each character. */
export interface Prose {
	text: string;
	lineAt(index: number): number;
}

/** Prose that is on a single line. */
export function oneLine(text: string, line: number): Prose {
	return { text, lineAt: () => line };
}

const foreign = componentsThat(({ isForeign }) => isForeign === true).join('|');

/** Markup that shows its own text: words of another language, a component without content, a `{value}`. */
const values = [new RegExp(`<(?:${foreign})\\b[^<>]*>[^<>]*</(?:${foreign})>`), /<[A-Z][^<>]*\/>/, /\{(?!#)[^{}\n]*\}/];

/** Markup that shows nothing: imports, heading ids, tags around a text, link targets, list marks, stars. */
const marks = [
	/^(?:import|export)\s.*$/,
	/\{#[^{}\n]*\}/,
	// The title of a fold is a text of the page.
	/<Fold\b[^<>]*?\btitle="|(?<=<Fold\b[^<>]*\btitle="[^"<>]*)"[^"<>]*(?:"[^"<>]*"[^"<>]*)*>/,
	/<\/?[A-Za-z][^<>]*>/,
	// With a full-width bracket at its end it is not a link; yields to: markdown/link-marks.
	/\]\([^()（）\s]*[)）]/,
	/^:::\w*/,
	/^(?:[ \t]*(?:#{1,6}|>|[-*+]|\d+\.)[ \t]+)+/,
	/[[\]`]|\*+/,
	/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u,
];
const wholeLinks = /\[[^[\]]*\]\([^()\s]*\)/;

const either = (patterns: RegExp[]): string => patterns.map(({ source }) => source).join('|');

/**
 * Removes the markup from a page, so that rules see what readers see.
 * @param body the page with its front matter blanked out, so that lines count as in the file
 * @param linkText 'drop' puts `placeholder` in place of a link together with its text
 */
export function proseOf(body: string, linkText: 'keep' | 'drop' = 'keep'): Prose {
	const print = linkText === 'drop' ? [wholeLinks, ...values] : values;
	const pattern = new RegExp(`(${either(print)})|${either(marks)}`, 'gmu');
	let text = '';
	// Where each piece that was kept starts, in the text and in the body.
	const starts: [inText: number, inBody: number][] = [];
	let end = 0;
	const keep = (from: number, to: number): void => {
		starts.push([text.length, from]);
		text += body.slice(from, to);
	};
	for (const match of body.matchAll(pattern)) {
		keep(end, match.index);
		if (match[1] !== undefined) {
			starts.push([text.length, match.index]);
			text += placeholder;
		}
		end = match.index + match[0].length;
	}
	keep(end, body.length);
	return {
		text,
		lineAt(index) {
			const [inText, inBody] = starts.findLast(([start]) => start <= index) ?? [0, 0];
			return lineAt(body, inBody + index - inText);
		},
	};
}

/** Where some words stand in a text; without words, nowhere. */
export function placesOf(words: string, text: string): number[] {
	const places: number[] = [];
	if (words.trim() === '') return places;
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
	return places;
}

/** The line of a character in a text, from 1. */
export function lineAt(text: string, index: number): number {
	let line = 1;
	for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line += 1;
	return line;
}
