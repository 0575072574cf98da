import type { QueryTerm } from './queryTerm.ts';

/** What one word says: pairs of the distance from the page before (the first from -1) and the weight for or against that page. */
export type Evidence = number[];

/** Weights of evidence are whole numbers of this size: finer ones cost bytes and answer nothing more. */
export const EVIDENCE_STEP = 0.4;

/** So many of the words that one term stands for count, the best: a beginning may stand for eight. */
const MAX_WORDS = 6;
const CERTAINTY: Record<QueryTerm['certainty'], number> = {
	exact: 1,
	synonym: 1,
	prefix: 0.5,
	corrected: 0.6,
	unknown: 0,
};

/** Reads what a query asks for as features, for learning and for ranking. @returns id of a word → how surely it was meant, up to 1 */
export function featuresOf(terms: readonly QueryTerm[]): Map<number, number> {
	const features = new Map<number, number>();
	for (const { words, certainty } of terms) {
		const best = [...words].sort((a, b) => b[1] - a[1]).slice(0, MAX_WORDS);
		for (const [id, weight] of best) {
			const value = (weight ** 2 * CERTAINTY[certainty]) / Math.sqrt(best.length);
			features.set(id, Math.max(features.get(id) ?? 0, value));
		}
	}
	return features;
}

/** Adds up what the words of a query say for each page. @param evidence by id of the word */
export function evidenceFor(
	features: ReadonlyMap<number, number>,
	evidence: ReadonlyMap<number, Evidence>,
): Map<number, number> {
	const sums = new Map<number, number>();
	for (const [id, value] of features) {
		const pairs = evidence.get(id) ?? [];
		let page = -1;
		for (let i = 0; i < pairs.length; i += 2) {
			page += pairs[i] ?? 0;
			sums.set(page, (sums.get(page) ?? 0) + value * EVIDENCE_STEP * (pairs[i + 1] ?? 0));
		}
	}
	return sums;
}
