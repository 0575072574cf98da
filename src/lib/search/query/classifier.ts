import { MIN_LOGIT_ALONE, SCORE_SMOOTHING, WEIGHT_STEP, WORD_LOGIT_SCALE } from '../settings.ts';
import { normalize, type Features } from './features.ts';
import type { PageMatch } from './rank.ts';
import type { SparseRow } from './sparseMatrix.ts';

/**
 * The weights of one feature by page, from a multinomial logistic regression, in steps
 * of `WEIGHT_STEP`. See `src/integrations/search/trainClassifier.ts`.
 */
export type FeatureWeights = SparseRow;

type WeightTable = ReadonlyMap<number, FeatureWeights>;

/** Adds up the weights of a query's features for each page. @returns page → logit, without pages that have no weight */
export function learntLogits(features: Features, weights: WeightTable): Map<number, number> {
	const logits = new Map<number, number>();
	for (const [bucket, value] of normalize([...features].filter(([key]) => weights.get(key)?.length)))
		for (const [page, steps] of weights.get(bucket) ?? [])
			logits.set(page, (logits.get(page) ?? 0) + value * WEIGHT_STEP * steps);
	return logits;
}

/** The share of a query's features that have weights, 0 … 1. */
export function learntShare(features: Features, weights: WeightTable): number {
	let [learnt, all] = [0, 0];
	for (const [bucket, value] of features) {
		all += value;
		if (weights.get(bucket)?.length) learnt += value;
	}
	return all && learnt / all;
}

/** Converts a page's word score to a logit. @param best the highest score of any page */
const wordLogit = (score: number, best: number): number =>
	WORD_LOGIT_SCALE * Math.log((best ? score / best : 0) + SCORE_SMOOTHING);

/** Converts the word scores of all pages to logits. @param matches best first @param pages the number of pages */
export function wordLogits(matches: readonly PageMatch[], pages: number): Float64Array {
	const best = matches[0]?.score ?? 0;
	const logits = new Float64Array(pages).fill(wordLogit(0, best));
	for (const { page, score } of matches) logits[page] = wordLogit(score, best);
	return logits;
}

/**
 * Ranks pages by their words and by the classifier's weights.
 * @param matches pages ranked by their words alone, best first
 * @param logits see `learntLogits`
 * @param opening returns the first section of a page, which is shown for a page without matching words
 * @returns pages with logits as their scores, best first
 */
export function rerank(
	matches: readonly PageMatch[],
	logits: ReadonlyMap<number, number>,
	opening: (page: number) => number,
): PageMatch[] {
	// Without a known word in the query, the buckets are meaningless: unknown words may share a bucket with known ones.
	if (!matches.length) return [];
	const best = matches[0]?.score ?? 0;
	const found = new Set(matches.map(({ page }) => page));
	const added = [...logits].flatMap(([page, logit]) =>
		found.has(page) || logit < MIN_LOGIT_ALONE
			? []
			: {
					page,
					score: 0,
					coverage: 0,
					sectionCoverage: 0,
					sections: [{ section: opening(page), score: 0, words: [] }],
				},
	);
	return [...matches, ...added]
		.map((match) => ({ ...match, score: wordLogit(match.score, best) + (logits.get(match.page) ?? 0) }))
		.sort((a, b) => b.score - a.score);
}
