import { noWord } from '../../lib/search/text/tokens.ts';

/**
 * In how many sections a word of running text is kept, once in each: three. Headings and aliases are never pruned. Tried
 * on our own queries over 219 sections: four, or a second place in each, find no more and cost a tenth of the index each.
 * A guide of 300 sections and more keeps about that share; whether that serves it was not tried.
 */
const sectionsPerWord = (sections: number): number => Math.max(3, Math.floor(sections / 75));

interface Text {
	codes: string[];
	/** How loud the page speaks, 1 for most. */
	weight: number;
}

/**
 * Drops the places of common words where they say least, after Carmel et al., "Static index pruning" (SIGIR 2001):
 * a word that stands in every third section tells sections apart only where it is dense. The index is fetched
 * before the first result, and places are most of its bytes. No section loses all of its words.
 * @returns the codes of each text with `noWord` where no word is kept
 */
export function prune(texts: readonly Text[]): string[][] {
	const meanLength = texts.reduce((sum, { codes }) => sum + codes.length, 0) / texts.length;
	const sectionsOf = new Map<string, { section: number; density: number }[]>();
	for (const [section, { codes, weight }] of texts.entries()) {
		const counts = new Map<string, number>();
		for (const code of codes) if (code !== noWord) counts.set(code, (counts.get(code) ?? 0) + 1);
		// BM25's length norm with b = 0.75.
		const norm = 0.25 + (0.75 * codes.length) / meanLength;
		for (const [code, n] of counts) {
			const all = sectionsOf.get(code) ?? [];
			all.push({ section, density: (weight * n) / (n + norm) });
			sectionsOf.set(code, all);
		}
	}
	const kept = texts.map(() => new Set<string>());
	for (const [code, all] of sectionsOf) {
		all.sort((a, b) => b.density - a.density);
		for (const { section } of all.slice(0, sectionsPerWord(texts.length))) kept[section]?.add(code);
	}
	return texts.map(({ codes }, section) => {
		const words = kept[section] ?? new Set();
		// Pagefind drops a section without any word, and its heading with it.
		const rescued = words.size ? -1 : codes.findIndex((code) => code !== noWord);
		return codes.map((code, place) => (words.delete(code) || place === rescued ? code : noWord));
	});
}
