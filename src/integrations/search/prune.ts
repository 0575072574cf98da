import { LENGTH_NORM, MIN_SECTIONS_PER_WORD, SECTIONS_PER_KEPT_ONE } from './buildSettings.ts';

/** The number of sections in which a word of running text is kept. Headings and aliases are never pruned. */
const sectionsPerWord = (sections: number): number =>
	Math.max(MIN_SECTIONS_PER_WORD, Math.floor(sections / SECTIONS_PER_KEPT_ONE));

interface Text {
	words: readonly number[];
	/** The weight of the page, usually 1. */
	weight: number;
}

/**
 * Drops common words from the sections where they are least frequent, after Carmel et al., "Static index pruning"
 * (SIGIR 2001). This makes the first answer smaller and better (docs/benchmark.md).
 * @returns the words to keep of each text
 */
export function prune(texts: readonly Text[]): Set<number>[] {
	const meanLength = texts.reduce((sum, { words }) => sum + words.length, 0) / texts.length;
	const sectionsOf = new Map<number, { section: number; density: number }[]>();
	for (const [section, { words, weight }] of texts.entries()) {
		const counts = new Map<number, number>();
		for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
		const norm = 1 - LENGTH_NORM + (LENGTH_NORM * words.length) / meanLength;
		for (const [word, n] of counts) {
			const all = sectionsOf.get(word) ?? [];
			all.push({ section, density: (weight * n) / (n + norm) });
			sectionsOf.set(word, all);
		}
	}
	const kept = texts.map(() => new Set<number>());
	for (const [word, all] of sectionsOf) {
		all.sort((a, b) => b.density - a.density);
		for (const { section } of all.slice(0, sectionsPerWord(texts.length))) kept[section]?.add(word);
	}
	return kept;
}
