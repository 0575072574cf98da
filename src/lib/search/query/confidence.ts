import { CONFIDENCE_THRESHOLD, CONFIDENCE_WEIGHTS } from '../settings.ts';
import type { PageMatch } from './rank.ts';

interface ConfidenceInputs {
	first: PageMatch;
	/** The highest score by words alone, of any page. */
	wordScore: number;
	/** The classifier's logit for the first page. */
	learntLogit: number;
	/** See `learntShare`. */
	learntShare: number;
	/** The number of terms in the query. */
	terms: number;
}

/** Whether the first page answers the whole query, and is not only a close match. */
export function isAnswer({ first, wordScore, learntLogit, learntShare, terms }: ConfidenceInputs): boolean {
	const confidence =
		CONFIDENCE_WEIGHTS.coverage * ((first.coverage + first.sectionCoverage) / 2) +
		CONFIDENCE_WEIGHTS.learntLogit * learntLogit +
		CONFIDENCE_WEIGHTS.learntShare * learntShare +
		CONFIDENCE_WEIGHTS.wordScore * Math.log(1 + wordScore) +
		CONFIDENCE_WEIGHTS.terms * terms;
	return confidence >= CONFIDENCE_THRESHOLD;
}
