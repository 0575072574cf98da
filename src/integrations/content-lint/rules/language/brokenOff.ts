import { findMatches } from '../../readers/content/findMatches.ts';
import { compilePatterns } from '../../readers/content/compilePatterns.ts';
import { isProse, passages } from '../../readers/content/passages.ts';
import { languagePatterns } from '../../readers/languagePatterns.ts';
import type { Page } from '../../readers/content/page.ts';
import type { Finding, Rule } from '../../rule.ts';

/** A paragraph ends with a mark, a component or a link. */
const ended = /[.!?:…»”")>。！？：；）۔؟؛]$/u;
const fullStop = /[.。۔](?=\s|\p{Script=Han}|$)/u;
const listMark = /^(?:[-*+]|\d+\.)\s+/;
/** Lines that are no sentence: a heading, a table, an import, a box, a component on its own lines. */
const noText = /^(?:#|\||:::|import\s|export\s|[{<}]|\w+=|\/?>|\[[^\]]*\]\()/;

/** The last line of a paragraph or of a point, as a reader sees it. */
interface Ending {
	line: number;
	text: string;
	/** The list that it is a point of, by its first line. */
	list: number | undefined;
}

/** Returns where the paragraphs and points of a page end. */
function endingsOf({ body }: Page): Ending[] {
	const lines = body.split('\n').map((line) => line.trim());
	let list: number | undefined;
	return lines.flatMap((line, index) => {
		const next = lines[index + 1] ?? '';
		if (listMark.test(line)) list ??= index;
		else if (line === '') list = undefined;
		const text = line.replace(listMark, '').replace(/[*_]+$/, '');
		if (text === '' || noText.test(line)) return [];
		// The paragraph goes on.
		if (next !== '' && !listMark.test(next) && !noText.test(next)) return [];
		return { line: index + 1, text, list };
	});
}

const LEAST_WORDS = 4;

/** Whether a text has as many words as a sentence has; two Chinese characters are about a word. */
const isSentence = (text: string): boolean =>
	(text.match(/\p{Script=Han}{2}|(?:(?!\p{Script=Han})[\p{L}\p{M}'’-])+/gu) ?? []).length >= LEAST_WORDS;

const cutOff = compilePatterns('neverLast');

/** The page breaks off where somebody cut a sentence or forgot to finish it. */
export const brokenOff: Rule = {
	id: 'language/broken-off',
	mayBeWrong: true,
	reads: 'all texts',
	refuses:
		'A paragraph without an end mark, a point of a list that breaks off, and a sentence that ends with “and” or “your”.',
	check: (content) => [
		...passages(content)
			.filter(isProse)
			.flatMap((passage) =>
				findMatches(passage, cutOff(passage), ([excerpt]) => ({
					excerpt,
					message: `No sentence ends with “${excerpt}”: the rest of it is missing.`,
					fix: 'Write its end, or take the word out.',
				})),
			),
		...content.pages.flatMap((page): Finding[] => {
			const endings = endingsOf(page);
			const unfinished = new RegExp(`(?:${languagePatterns[page.lang].unfinished})$`, 'iu');
			const breaksOff = ({ text, list, line }: Ending): boolean => {
				if (ended.test(text) || !isSentence(text)) return false;
				if (list === undefined || unfinished.test(text)) return true;
				// Points may be without marks, but then all of a list are.
				const others = endings.filter((other) => other.list === list && other.line !== line);
				const marked = others.filter((other) => fullStop.test(other.text.at(-1) ?? ''));
				return fullStop.test(text)
					? marked.length > 0 || others.length === 0
					: others.length > 0 && marked.length === others.length;
			};
			return endings.filter(breaksOff).map(({ line, text }) => ({
				file: page.file,
				line,
				excerpt: text.slice(-20),
				message: 'The sentence breaks off: it has no end mark.',
				fix: 'Write its end, or set the mark if nothing is missing.',
			}));
		}),
	],
};
