import { componentNamesWhere } from '../../../../components/registry/components.ts';
import { objectReplacement } from '../../../../lib/placeholders.ts';

/** A text as readers see it, with the line of each character in the file. */
export interface Prose {
	text: string;
	lineAt(index: number): number;
}

/** Makes prose of a text on a single line. */
export function oneLine(text: string, line: number): Prose {
	return { text, lineAt: () => line };
}

const foreign = componentNamesWhere(({ isForeign }) => isForeign === true).join('|');

/** Markup that shows a text of its own: words in another language, a component without content, a `{value}`. */
const replacedMarkup = [
	new RegExp(`<(?:${foreign})\\b[^<>]*>[^<>]*</(?:${foreign})>`),
	/<[A-Z][^<>]*\/>/,
	/\{(?!#)[^{}\n]*\}/,
];

/** Markup that shows nothing: imports, heading ids, tags around a text, link targets, list marks, stars. */
const removedMarkup = [
	/^(?:import|export)\s.*$/,
	/\{#[^{}\n]*\}/,
	// Keeps the title of a fold, which readers see.
	/<Fold\b[^<>]*?\btitle="|(?<=<Fold\b[^<>]*\btitle="[^"<>]*)"[^"<>]*(?:"[^"<>]*"[^"<>]*)*>/,
	/<\/?[A-Za-z][^<>]*>/,
	// Also a link that ends with a full-width bracket.
	/\]\([^()（）\s]*[)）]/,
	/^:::\w*/,
	/^(?:[ \t]*(?:#{1,6}|>|[-*+]|\d+\.)[ \t]+)+/,
	/[[\]`]|\*+/,
	/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u,
];
const wholeLink = /\[[^[\]]*\]\([^()\s]*\)/;

const alternatives = (patterns: RegExp[]): string => patterns.map(({ source }) => source).join('|');

/**
 * Removes the markup from a page.
 * @param body the page with its front matter blanked
 * @param linkText 'drop' replaces a link and its text with `objectReplacement`
 */
export function proseOf(body: string, linkText: 'keep' | 'drop' = 'keep'): Prose {
	const replaced = linkText === 'drop' ? [wholeLink, ...replacedMarkup] : replacedMarkup;
	const pattern = new RegExp(`(${alternatives(replaced)})|${alternatives(removedMarkup)}`, 'gmu');
	let text = '';
	// The start of each kept part in the text and in the body.
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
			text += objectReplacement;
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

/** Returns all positions of some words in a text; none for blank words. */
export function placesOf(words: string, text: string): number[] {
	const places: number[] = [];
	if (words.trim() === '') return places;
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
	return places;
}

/** Returns the line of a character in a text, from 1. */
export function lineAt(text: string, index: number): number {
	let line = 1;
	for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line += 1;
	return line;
}
