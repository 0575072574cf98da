import { COUNTS, ENOUGH } from '../settings.ts';
import type { PageMatch } from './rank.ts';

/** What tells whether the first page answers a query. */
export interface Signs {
	/** The page that is shown first. */
	first: PageMatch;
	/** Score of the page that the words alone put first. */
	bestByWords: number;
	/** What was learnt speaks so much for the first page. */
	evidence: number;
	/** Share of the query's features of which something was learnt, 0 … 1. */
	known: number;
	/** How many things the query asks for. */
	terms: number;
}

/** Tells whether the first page answers the query as a whole, or is only near. */
export function isAnswer({ first, bestByWords, evidence, known, terms }: Signs): boolean {
	const sum =
		COUNTS.standing * ((first.coverage + first.together) / 2) +
		COUNTS.evidence * evidence +
		COUNTS.known * known +
		COUNTS.words * Math.log(1 + bestByWords) +
		COUNTS.terms * terms;
	return sum >= ENOUGH;
}
