import { FEATURE_VALUES, HASH_BUCKETS, MAX_TERM_FEATURES, QUERY_NORM } from '../settings.ts';
import { isHan } from '../text/tokens.ts';
import type { QueryTerm } from './queryTerm.ts';

/** The features of a query: bucket → value, up to 1. */
export type Features = ReadonlyMap<number, number>;

/** The bucket of a feature: its hash (FNV-1a), cut to as many bits as there are buckets. */
function bucketOf(feature: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
	return (hash ^ (hash >>> 15)) & (HASH_BUCKETS - 1);
}

/**
 * Converts a query to features, for training and for ranking: its words of the index, its words as typed, pairs of
 * neighbouring words, and in Chinese each character and pair of characters. Stop words count here, because "who" or
 * "how much" often identify the page.
 * @param typed the words of the query, folded
 * @param root see `Lexicon`
 */
export function featuresOf(
	terms: readonly QueryTerm[],
	typed: readonly string[],
	root: (word: string) => string,
): Features {
	const features = new Map<number, number>();
	const add = (feature: string, value: number): void => {
		const bucket = bucketOf(feature);
		features.set(bucket, Math.max(features.get(bucket) ?? 0, value));
	};
	for (const { words, matchType } of terms) {
		const best = [...words].sort((a, b) => b[1] - a[1]).slice(0, MAX_TERM_FEATURES);
		const value = FEATURE_VALUES[matchType] / Math.sqrt(best.length);
		for (const [id, weight] of best) add(`#${id}`, weight ** 2 * value);
	}
	let before: string | undefined;
	for (const word of typed) {
		const stemmed = isHan(word) ? '' : root(word);
		if (stemmed) add(stemmed, FEATURE_VALUES.word);
		else
			for (let i = 0; i < word.length; i++) {
				add(word.charAt(i), FEATURE_VALUES.character);
				if (i) add(word.slice(i - 1, i + 1), FEATURE_VALUES.characterPair);
			}
		if (before !== undefined && (before || stemmed)) add(`${before} ${stemmed}`, FEATURE_VALUES.wordPair);
		before = stemmed;
	}
	return features;
}

/** Scales feature values to the norm `QUERY_NORM`, so that long and short queries count alike. */
export function normalize<Key>(features: readonly (readonly [Key, number])[]): [key: Key, value: number][] {
	const norm = Math.sqrt(features.reduce((sum, [, value]) => sum + value ** 2, 0));
	return features.map(([key, value]) => [key, (value * QUERY_NORM) / (norm || 1)]);
}
