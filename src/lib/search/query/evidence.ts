import {
	BUCKETS,
	CERTAINTY,
	CHARACTER,
	ENOUGH_ALONE,
	LENGTH,
	MAX_WORDS,
	PAIR,
	STEP,
	UNMENTIONED,
	WORDS_SHARE,
} from '../settings.ts';
import { isHan } from '../text/tokens.ts';
import type { QueryTerm } from './queryTerm.ts';
import type { PageMatch } from './rank.ts';

/** What one feature says: pairs of the distance from the page before (the first from -1) and how much it speaks for that page. */
export type Evidence = number[];

/** Which bucket a feature falls into (FNV-1a). */
function bucketOf(feature: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
	return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}

/**
 * Reads a query as features, for learning and for ranking: the words of the index that it stands for, its own words as
 * typed, pairs of neighbours, and in Chinese each character and pair of characters. Words without meaning count here:
 * "who" and "how much" tell a lot about the page.
 * @param typed the words of the query, folded
 * @param root see `Lexicon`
 * @returns bucket → how surely the feature is there, up to 1
 */
export function featuresOf(
	terms: readonly QueryTerm[],
	typed: readonly string[],
	root: (word: string) => string,
): Map<number, number> {
	const features = new Map<number, number>();
	const add = (feature: string, value = 1): void => {
		const bucket = bucketOf(feature);
		features.set(bucket, Math.max(features.get(bucket) ?? 0, value));
	};
	for (const { words, certainty } of terms) {
		const best = [...words].sort((a, b) => b[1] - a[1]).slice(0, MAX_WORDS);
		for (const [id, weight] of best) add(`#${id}`, (weight ** 2 * CERTAINTY[certainty]) / Math.sqrt(best.length));
	}
	let before: string | undefined;
	for (const word of typed) {
		const stemmed = isHan(word) ? '' : root(word);
		if (stemmed) add(stemmed);
		else
			for (let i = 0; i < word.length; i++) {
				add(word.charAt(i), CHARACTER);
				if (i) add(word.slice(i - 1, i + 1));
			}
		if (before !== undefined && (before || stemmed)) add(`${before} ${stemmed}`, PAIR);
		before = stemmed;
	}
	return features;
}

/** Adds up what the features of a query say for each page. @param evidence by bucket */
export function evidenceFor(
	features: ReadonlyMap<number, number>,
	evidence: ReadonlyMap<number, Evidence>,
): Map<number, number> {
	const known = [...features].filter(([bucket]) => evidence.get(bucket)?.length);
	const share = lengthShare(known);
	const sums = new Map<number, number>();
	for (const [bucket, value] of known) {
		const pairs = evidence.get(bucket) ?? [];
		let page = -1;
		for (let i = 0; i < pairs.length; i += 2) {
			page += pairs[i] ?? 0;
			sums.set(page, (sums.get(page) ?? 0) + value * share * STEP * (pairs[i + 1] ?? 0));
		}
	}
	return sums;
}

/** How much of a query something was learnt of, 0 … 1. */
export function knownShare(features: ReadonlyMap<number, number>, evidence: ReadonlyMap<number, Evidence>): number {
	let [known, all] = [0, 0];
	for (const [bucket, value] of features) {
		all += value;
		if (evidence.get(bucket)?.length) known += value;
	}
	return all && known / all;
}

/** By what the values of a query's features are multiplied, so that a long one says as much as a short one. */
export const lengthShare = (features: readonly (readonly [number, number])[]): number =>
	Math.sqrt(LENGTH / (features.reduce((sum, [, value]) => sum + value ** 2, 0) || 1));

/** The score of each page by its words alone as a share of the best one's. */
const shareOf = (score: number, best: number): number => (best ? score / best : 0) + UNMENTIONED;

/** What the words say for each page, in the measure of what is learnt beside it. */
export function wordLogits(matches: readonly PageMatch[], pages: number): Float64Array {
	const best = matches[0]?.score ?? 0;
	const logits = new Float64Array(pages).fill(WORDS_SHARE * Math.log(UNMENTIONED));
	for (const { page, score } of matches) logits[page] = WORDS_SHARE * Math.log(shareOf(score, best));
	return logits;
}

/**
 * Ranks pages by their words and by what was learnt from readers' questions.
 * @param matches pages by their words alone, best first
 * @param evidence page → what the features say for it
 * @param opening gives the section at which a page begins: what is shown of a page that no word speaks for
 */
export function weighEvidence(
	matches: readonly PageMatch[],
	evidence: ReadonlyMap<number, number>,
	opening: (page: number) => number,
): PageMatch[] {
	// Of a question without one known word, hashes say nothing: any two words may meet in a bucket.
	if (!matches.length) return [];
	const best = matches[0]?.score ?? 0;
	const found = new Set(matches.map(({ page }) => page));
	const others = [...evidence].flatMap(([page, sum]) =>
		found.has(page) || sum < ENOUGH_ALONE
			? []
			: { page, score: 0, coverage: 0, together: 0, sections: [{ section: opening(page), score: 0, words: [] }] },
	);
	return [...matches, ...others]
		.map((one) => ({
			...one,
			score: shareOf(one.score, best) * Math.exp((evidence.get(one.page) ?? 0) / WORDS_SHARE),
		}))
		.sort((a, b) => b.score - a.score);
}
