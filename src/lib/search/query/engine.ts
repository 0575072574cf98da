import { weights as metaWeights } from '../fields.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Concept } from './queryTerm.ts';
import { foreignTo } from './foreign.ts';
import type { Known } from './lexicon.ts';
import { rank, type PageMatch, type Scores } from './rank.ts';
import type { Speak } from './analyzer.ts';
import { understandingOf } from './parseQuery.ts';

/** The part of Pagefind's API this search stands on. */
export interface Pagefind {
	search(term: string): Promise<{ results: PagefindResult[] }>;
}
export interface PagefindResult {
	id: string;
	score: number;
	/** `meta.t` is the heading of the section, `meta.p` that of its page where it is another. */
	data(): Promise<{ url: string; excerpt: string; meta: { t: string; p?: string } }>;
}

/** How Pagefind weighs a record: the heading and the aliases before the text. Found by trying on our own queries. */
export const ranking = { pageLength: 0.6, termFrequency: 0.6, metaWeights };

/** What a query leads to. */
export interface Answer {
	/** Best page first. */
	pages: PageMatch[];
	concepts: Concept[];
	/** What was searched for instead of what was typed. */
	corrected?: string;
	/** Nothing answers the query as a whole: what is shown is only near. */
	weak: boolean;
	/** Another language of the site whose words these are. */
	foreign?: string;
}

/** The search of one language, without any page around it: it runs in a browser and in Node alike. */
export interface Engine {
	/** The words the search knows, for marking them. */
	known: Known;
	/**
	 * Answers a query.
	 * @param asTyped search for the letters as they stand, without mending spelling
	 */
	ask(query: string, asTyped?: boolean): Promise<Answer>;
	/** Fetches what is shown of a section: its address, headings and Pagefind's excerpt around the words found. */
	show(record: string, codes: readonly string[]): Promise<Awaited<ReturnType<PagefindResult['data']>> | undefined>;
}

/**
 * How much of a query the best page must answer to count as an answer: the mean of what stands on the page and
 * what stands together in one section. Below it the results are shown as close matches. Found on our own queries
 * and the off-topic ones: higher marks good answers, lower lets "price of a new passport" pass for one.
 */
const enough = 0.68;

/** Makes the search of one language. @param speak what only this language needs */
export function engineOf(pagefind: Pagefind, vocabulary: Vocabulary, speak: Speak): Engine {
	const { known, tongue, understand } = understandingOf(vocabulary, speak);
	const scored = new Map<string, Promise<Scores>>();
	const scoreOf = (code: string): Promise<Scores> => {
		let scores = scored.get(code);
		if (!scores) {
			scores = pagefind.search(code).then(({ results }) => new Map(results.map(({ id, score }) => [id, score])));
			// A failed download may be tried again.
			scores.catch(() => scored.delete(code));
			scored.set(code, scores);
		}
		return scores;
	};
	return {
		known,
		ask: async (query, asTyped) => {
			const { concepts: all, corrected } = understand(query);
			const concepts = asTyped
				? all.map((one) =>
						one.certainty === 'mended' ? { ...one, words: new Map(), certainty: 'unknown' as const } : one,
					)
				: all;
			const pages = await rank(concepts, scoreOf, vocabulary.sections, known.weights);
			const foreign = foreignTo(query, concepts, known, tongue);
			return {
				pages,
				concepts,
				weak: pages[0] ? (pages[0].coverage + pages[0].together) / 2 < enough : false,
				...(corrected !== undefined && !asTyped && { corrected }),
				...(foreign && { foreign }),
			};
		},
		show: async (record, codes) => {
			const { results } = await pagefind.search(codes.join(' '));
			return results.find(({ id }) => id === record)?.data();
		},
	};
}
