import { changedPages } from '../../comparing/changedPages.ts';
import { placedSentences } from '../../comparing/sentences.ts';
import type { Page } from '../../readers/content/page.ts';
import { shownIn } from '../../readers/content/shown.ts';
import type { Finding, Rule } from '../../rule.ts';

/** A sentence of a page: its section and words, and the entries that it shows. */
interface ShowingSentence {
	line: number;
	words: string;
	keys: readonly string[];
}

/** Finds facts that change places while the words around them stay: then each of them is said of something else. */
export const exchanged: Rule = {
	id: 'facts/exchanged',
	mayBeWrong: true,
	comparesWithBefore: true,
	reads: 'page text',
	refuses: 'Two facts, numbers or addresses that change places while the sentences around them stay the same.',
	check: (content) => changedPages(content).flatMap(({ old, page }) => exchangesBetween(old, page)),
};

function exchangesBetween(before: Page, page: Page): Finding[] {
	const oldSentences = showingSentences(before);
	const changed = showingSentences(page).flatMap(({ words, keys, line }) => {
		const [was, ...twins] = oldSentences.filter((other) => other.words === words);
		return was && twins.length === 0 && was.keys.join(' ') !== keys.join(' ') ? [{ line, keys, was: was.keys }] : [];
	});
	return changed.flatMap(({ line, keys, was }, place) => {
		const at = keys.findIndex((key, index) => key !== was[index]);
		const [arrived, gone] = [keys[at], was[at]];
		// A correction gives one of them another fact; here each has that of the other.
		const from = changed.find((other) => other.was.some((key, index) => key === arrived && other.keys[index] === gone));
		// The first of the two is reported.
		if (arrived === undefined || !from || changed.indexOf(from) < place) return [];
		return {
			file: page.file,
			line,
			excerpt: arrived,
			message: `Line ${from.line} showed “${arrived}” before, and this line “${was.join(', ')}”; the words around them are the same as then.`,
			fix: 'Put them back: each fact belongs into its own sentence.',
		};
	});
}

const component = /<[A-Z]\w*\b[^<>]*\bids?="[^"]*"[^<>]*>/g;

/** The sentences that show facts and have words of their own. */
const showingSentences = (page: Page): ShowingSentence[] =>
	placedSentences(page.body).flatMap(({ text, line, section }) => {
		const [words, keys] = [text.replace(component, '<>'), shownIn(text)];
		return keys.length > 0 && /\p{L}/u.test(words) ? [{ line, words: `${section} ${words}`, keys }] : [];
	});
