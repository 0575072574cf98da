import { blank } from '../../readers/content/lines.ts';
import type { Remedy, Rule } from '../../rule.ts';

/** Markup whose marks are not stray: components, link addresses, values, list marks, escaped marks. */
const ignoredMarkup =
	/<[^<>]*>|\]\([^()\n]*\)|\{[^{}\n]*\}|\[\[[^\]\n]*\]\]|\\[*_`~]|^\s*(?:[-*+>]|\d+\.)\s+|^\s*(?:[*_]\s*){3,}$/g;
/** Valid bold and italics; bold first, because italics match inside it. */
const pairs = [
	/\*\*(?=\S)(?:[^*\n]*[^\s*])\*\*/g,
	/\*(?=[^\s*])(?:[^*\n]*[^\s*])?\*/g,
	/(?<![\p{L}\p{N}_])_(?=[^\s_])(?:[^_\n]*[^\s_])_(?![\p{L}\p{N}_])/gu,
];

const struckOut: Remedy = {
	message: 'Words between ~~ are struck out, and a screen reader reads them as if they still held.',
	fix: 'Take the old words out, and the marks with them.',
};
const asCode: Remedy = {
	message: 'Words between ` are shown as code.',
	fix: 'Take the marks out; write “quotation marks” around what stands on a screen.',
};
const unpaired: Remedy = {
	message: 'This mark stands alone, or a space separates it from its words: the reader would see it.',
	fix: 'Write **bold** with two stars before and two after the words, without a space inside; or take the marks out.',
};

/** Without the stars of a number to dial, such as *#06#. */
const faults: [RegExp, Remedy][] = [
	[/~~/, struckOut],
	[/`/, asCode],
	[/(?<![\d#*])\*+(?![\d#*])/, unpaired],
	[/(?<![a-zA-Z0-9])_+|_+(?![a-zA-Z0-9_])/, unpaired],
];

export const strayMark: Rule = {
	id: 'markdown/stray-mark',
	reads: 'page text',
	refuses: 'A * or _ without its partner or with a space before its words, words struck out, and words as code.',
	check: ({ pages }) =>
		pages.flatMap(({ file, body }) =>
			body
				.replace(/^(?:import|export)\s.*$|^\s*```.*$/gm, '')
				.split('\n')
				.flatMap((text, index) => {
					// Replaced with letters, not spaces: a star that touches a component is not stray.
					const plain = text.replace(ignoredMarkup, (whole) =>
						/^\s/.test(whole) ? blank(whole) : 'x'.repeat(whole.length),
					);
					const left = pairs.reduce((rest, pair) => rest.replace(pair, blank), plain);
					const [fault, at] = faultIn(left);
					if (!fault) return [];
					const excerpt = text.slice(Math.max(0, at - 2), at + 20).trim();
					return { file, line: index + 1, excerpt, ...fault };
				}),
		),
};

function faultIn(text: string): [fault: Remedy | undefined, at: number] {
	for (const [pattern, fault] of faults) {
		const at = text.search(pattern);
		if (at >= 0) return [fault, at];
	}
	return [undefined, -1];
}
