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

/**
 * How much each sign counts: logistic regression over the five largest sets of questions and their off-topic ones (1,962
 * right, 191 wrong, 351 off-topic; an off-topic one five times), each set left out in turn while its evidence was learnt.
 */
const COUNTS = { standing: 4.8, evidence: 0.32, known: 3.64, words: 0.71, terms: 0.29 };
/**
 * From here on the first page counts as an answer; below it results are shown as close matches. Of `holdout-6` it calls
 * .85 (zh), .77 (en), .82 (ur) of the right first pages answers, and refuses .93, .87, 1 of what is off topic; over all
 * sets .94, .88, .95, of which nothing is learnt. With 10.8 those are .96, .91, .97, but 5 to 7 in a hundred right pages
 * more are doubted.
 */
const ENOUGH = 10.4;

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
