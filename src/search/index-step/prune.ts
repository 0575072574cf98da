/**
 * In how many sections a word of running text is kept, once in each. Headings and aliases are never pruned. Tried on
 * our own queries: four sections, or a second place in each, find no more and cost a tenth of the index each.
 */
const sectionsPerWord = 3;

interface Text {
	codes: string[];
	/** How loud the page speaks, 1 for most. */
	weight: number;
}

/**
 * Drops the places of common words where they say least, after Carmel et al., "Static index pruning" (SIGIR 2001):
 * a word that stands in every third section tells sections apart only where it is dense. The index is fetched
 * before the first result, and places are most of its bytes.
 * @returns the codes of each text with `-` for a dropped place
 */
export function prune(texts: readonly Text[]): string[][] {
	const meanLength = texts.reduce((sum, { codes }) => sum + codes.length, 0) / texts.length;
	const density = new Map<string, number[]>();
	const densities = texts.map(({ codes, weight }) => {
		const counts = new Map<string, number>();
		for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
		// BM25's length norm with b = 0.75.
		const norm = 0.25 + (0.75 * codes.length) / meanLength;
		const scores = new Map([...counts].map(([code, n]) => [code, (weight * n) / (n + norm)]));
		for (const [code, score] of scores) density.set(code, [...(density.get(code) ?? []), score]);
		return scores;
	});
	const least = new Map([...density].map(([code, all]) => [code, all.sort((a, b) => b - a)[sectionsPerWord] ?? 0]));
	return texts.map(({ codes }, i) => {
		const seen = new Set<string>();
		return codes.map((code) => {
			if (seen.has(code)) return '-';
			seen.add(code);
			return (densities[i]?.get(code) ?? 0) > (least.get(code) ?? 0) ? code : '-';
		});
	});
}
