import { CONFIDENCE_THRESHOLD, CONFIDENCE_WEIGHTS } from '../settings.ts';
import type { PageMatch } from './rank.ts';

/** What tells whether the first page answers a query. */
interface Signs {
	/** The page that is shown first. */
	first: PageMatch;
	/** Score of the page that the words alone put first. */
	wordScore: number;
	/** What was learnt speaks so much for the first page. */
	learntLogit: number;
	/** See `learntShare`. */
	learntShare: number;
	/** How many things the query asks for. */
	terms: number;
}

/** Tells whether the first page answers the query as a whole, or is only near. */
export function isAnswer({ first, wordScore, learntLogit, learntShare, terms }: Signs): boolean {
	const confidence =
		CONFIDENCE_WEIGHTS.coverage * ((first.coverage + first.sectionCoverage) / 2) +
		CONFIDENCE_WEIGHTS.learntLogit * learntLogit +
		CONFIDENCE_WEIGHTS.learntShare * learntShare +
		CONFIDENCE_WEIGHTS.wordScore * Math.log(1 + wordScore) +
		CONFIDENCE_WEIGHTS.terms * terms;
	return confidence >= CONFIDENCE_THRESHOLD;
}
