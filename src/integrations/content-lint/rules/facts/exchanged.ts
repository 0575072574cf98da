import { changedPages } from '../../comparing/changedPages.ts';
import { headingsOf } from '../../readers/content/headings.ts';
import type { Page } from '../../readers/content/page.ts';
import { blocksOf, shownBySection } from '../../readers/content/shown.ts';
import type { Finding, Rule } from '../../rule.ts';

/** A line of a page: its words, and the entries that it shows. */
interface Line {
	line: number;
	words: string;
	keys: readonly string[];
}

/** Finds facts that change places while the words around them stay: then each of them is said of something else. */
export const exchanged: Rule = {
	id: 'facts/exchanged',
	mayBeWrong: true,
	comparesWithBefore: true,
	once: true,
	reads: 'page text',
	refuses: 'Two facts, numbers or addresses that change places while the sentences around them stay the same.',
	check: (content) => changedPages(content).flatMap(({ old, page }) => exchangesBetween(old, page)),
};

function exchangesBetween(old: Page, page: Page): Finding[] {
	const oldLines = linesOf(old);
	const changed = linesOf(page).flatMap(({ words, keys, line }) => {
		const [was, ...twins] = oldLines.filter((other) => other.words === words);
		return was && twins.length === 0 && was.keys.join(' ') !== keys.join(' ') ? [{ line, keys, was: was.keys }] : [];
	});
	return changed.flatMap(({ line, keys, was }) => {
		const at = keys.findIndex((key, index) => key !== was[index]);
		const [arrived, gone] = [keys[at], was[at]];
		// A correction gives one of them another fact; here each has that of the other.
		const from = changed.find((other) => other.was.some((key, index) => key === arrived && other.keys[index] === gone));
		if (arrived === undefined || !from) return [];
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

function linesOf(page: Page): Line[] {
	const source = page.body.split('\n');
	const shown = [...shownBySection(page).values()].flat();
	return ['', ...headingsOf(page.body).map(({ id = '' }) => id)].flatMap((section) =>
		blocksOf(page, section).flatMap(({ line }) => {
			const words = (source[line - 1] ?? '').replace(component, '<>');
			const keys = shown.filter((entry) => entry.line === line).map(({ key }) => key);
			return keys.length > 0 && /\p{L}/u.test(words) ? [{ line, words, keys }] : [];
		}),
	);
}
