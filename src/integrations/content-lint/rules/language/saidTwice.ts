import { headingsOf } from '../../readers/content/headings.ts';
import { blocksOf } from '../../readers/content/shown.ts';
import type { Rule } from '../../rule.ts';

/** Shorter sentences, such as “Do: bring the original.”, may stand twice. A Han character counts as two letters. */
const MIN_LETTERS = 20;

const lettersOf = (text: string): number =>
	(text.match(/\p{L}/gu)?.length ?? 0) + (text.match(/\p{Script=Han}/gu)?.length ?? 0);

const listMark = /^\s*(?:[-*+]|\d+\.)\s+/;
const noSentence = /^\s*[<:#|]/;

/** Finds a point or sentence that was pasted over another one or written twice. */
export const saidTwice: Rule = {
	id: 'language/said-twice',
	mayBeWrong: true,
	reads: 'page text',
	refuses: 'The same point or sentence twice in a section.',
	check: ({ pages }) =>
		pages.flatMap((page) => {
			const lines = page.body.split('\n');
			return ['', ...headingsOf(page.body).map(({ id }) => id ?? '')].flatMap((section) => {
				const seen = new Map<string, number>();
				return blocksOf(page, section).flatMap(({ line }) => {
					const text = lines[line - 1] ?? '';
					if (noSentence.test(text)) return [];
					const sentences = text.replace(listMark, '').split(/(?<=[.。!?？؟۔])\s*/u);
					return sentences.flatMap((sentence) => {
						const earlier = seen.get(sentence);
						seen.set(sentence, line);
						if (earlier === undefined || lettersOf(sentence) < MIN_LETTERS) return [];
						const message = `This already stands in the same section, on line ${earlier}.`;
						const fix = 'Delete it. If it was pasted over another sentence or point, put that one back.';
						return { file: page.file, line, excerpt: sentence, message, fix };
					});
				});
			});
		}),
};
