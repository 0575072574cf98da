import { MIN_LOGIT_ALONE, SCORE_SMOOTHING, WEIGHT_STEP, WORD_LOGIT_SCALE } from '../settings.ts';
import { normalise, type Features } from './features.ts';
import type { PageMatch } from './rank.ts';
import type { SparseRow } from './sparseMatrix.ts';

/**
 * What was learnt of one feature: the pages it speaks for, with the weights of a multinomial logistic regression in steps
 * of `WEIGHT_STEP`. See `src/integrations/search/trainClassifier.ts`.
 */
export type FeatureWeights = SparseRow;

/** The weights of features, by bucket. */
type WeightTable = ReadonlyMap<number, FeatureWeights>;

/** Adds up what the features of a query say for each page. @returns page → logit, for pages that something speaks for */
export function learntLogits(features: Features, weights: WeightTable): Map<number, number> {
	const logits = new Map<number, number>();
	for (const [bucket, value] of normalise([...features].filter(([bucket]) => weights.get(bucket)?.length)))
		for (const [page, steps] of weights.get(bucket) ?? [])
			logits.set(page, (logits.get(page) ?? 0) + value * WEIGHT_STEP * steps);
	return logits;
}

/** How much of a query something was learnt of, 0 … 1. */
export function learntShare(features: Features, weights: WeightTable): number {
	let [learnt, all] = [0, 0];
	for (const [bucket, value] of features) {
		all += value;
		if (weights.get(bucket)?.length) learnt += value;
	}
	return all && learnt / all;
}

/** What the words alone say for a page, as a logit. @param best score of the page that they put first */
const wordLogit = (score: number, best: number): number =>
	WORD_LOGIT_SCALE * Math.log((best ? score / best : 0) + SCORE_SMOOTHING);

/** What the words alone say for each page, as logits. @param matches best first @param pages how many there are */
export function wordLogits(matches: readonly PageMatch[], pages: number): Float64Array {
	const best = matches[0]?.score ?? 0;
	const logits = new Float64Array(pages).fill(wordLogit(0, best));
	for (const { page, score } of matches) logits[page] = wordLogit(score, best);
	return logits;
}

/**
 * Ranks pages by their words and by what was learnt from readers' questions.
 * @param matches pages by their words alone, best first
 * @param logits see `learntLogits`
 * @param opening gives the section at which a page begins: what is shown of a page that no word speaks for
 * @returns pages with logits as their scores, best first
 */
export function rerank(
	matches: readonly PageMatch[],
	logits: ReadonlyMap<number, number>,
	opening: (page: number) => number,
): PageMatch[] {
	// Of a question without one known word, hashes say nothing: any two words may meet in a bucket.
	if (!matches.length) return [];
	const best = matches[0]?.score ?? 0;
	const found = new Set(matches.map(({ page }) => page));
	const others = [...logits].flatMap(([page, logit]) =>
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
	return [...matches, ...others]
		.map((match) => ({ ...match, score: wordLogit(match.score, best) + (logits.get(match.page) ?? 0) }))
		.sort((a, b) => b.score - a.score);
}
