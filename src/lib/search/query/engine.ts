import type { PageEntry, SearchData } from '../searchData.ts';
import type { LanguageAnalyzer } from './analyzer.ts';
import { learntLogits, learntShare, rerank, type FeatureWeights } from './classifier.ts';
import { isAnswer } from './confidence.ts';
import { openList, type LoadShard } from './openList.ts';
import { featuresOf } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import { otherLanguage } from './otherLanguage.ts';
import { decodePages } from './pageList.ts';
import { queryParser } from './parseQuery.ts';
import { unknownTerm, type QueryTerm } from './queryTerm.ts';
import { rank, scoresOf, type PageMatch, type RankingData } from './rank.ts';
import { decodeMatrix } from './sparseMatrix.ts';

/** The result of a query. */
export interface Answer {
	/** Best page first. */
	pages: PageMatch[];
	terms: QueryTerm[];
	/** The words of the query, in their form on the pages (or as typed, if no page has them), rarest first. */
	words: string[];
	/** Correct spellings that were searched for instead of the typed words. */
	corrections: string[];
	/** Nothing answers the whole query; the pages are only close matches. */
	weak: boolean;
	/** The language of the query, if it is another language of the site. */
	otherLanguage?: string;
}

/** The link target of a result. */
export interface Target {
	slug: string;
	title: string;
	/** The id of the section; empty for the start of the page. */
	id: string;
	/** The heading of the section; the title for the start of the page. */
	heading: string;
}

/** The search of one language. It uses no DOM, so it runs in browsers and in Node. */
export interface Engine {
	/** The vocabulary, for marking matches. */
	lexicon: Lexicon;
	/**
	 * Answers a query.
	 * @param asTyped whether to search without correcting spelling
	 * @throws Error when a shard of the index cannot be loaded
	 */
	ask(query: string, asTyped?: boolean): Promise<Answer>;
	/** Returns the link targets of sections of a page. @throws Error when a shard of the list cannot be loaded */
	targets(page: number, sections: readonly number[]): Promise<Target[]>;
	/** Returns the slug of a page. @throws Error when a shard of the list cannot be loaded */
	slugOf(page: number): Promise<string>;
}

/**
 * Makes the search of one language.
 * @param analyzer the language's own rules
 * @param loadShard fetches a shard of the data, on a site whose lists are cut
 */
export function searchEngine(data: SearchData, analyzer: LanguageAnalyzer, loadShard: LoadShard): Engine {
	const { vocabulary, counts, boosts } = data;
	const { lexicon, rules, parse } = queryParser(vocabulary, analyzer);
	const pageOf = counts.flatMap((count, page) => Array.from({ length: count }, () => page));
	const starts = counts.reduce<number[]>((all, count) => [...all, (all.at(-1) ?? 0) + count], [0]);
	const site: RankingData = { total: pageOf.length, pageOf, boosts };
	const scores = new Map<number, Map<number, number>>();
	const weights = new Map<number, FeatureWeights>();
	const postingsOf = openList(data.postings, 'w', loadShard, decodeMatrix);
	const weightsOf = openList(data.featureWeights, 'f', loadShard, decodeMatrix);
	const entriesOf = openList(data.pages, 'p', loadShard, decodePages);
	const entry = async (page: number): Promise<PageEntry> => {
		const [found] = await entriesOf([page]);
		return found ?? ['', ''];
	};
	return {
		lexicon,
		slugOf: async (page) => (await entry(page))[0],
		targets: async (page, sections) => {
			const [slug, title, ...all] = await entry(page);
			return sections.map((section) => {
				const at = 2 * (section - (starts[page] ?? 0));
				return { slug, title, id: all[at] ?? '', heading: all[at + 1] || title };
			});
		},
		ask: async (query, asTyped) => {
			const parsed = parse(query);
			const terms = asTyped
				? parsed.terms.map((term) => (term.matchType === 'corrected' ? unknownTerm(term.typed) : term))
				: parsed.terms;
			const missing = [...new Set(terms.flatMap(({ words }) => [...words.keys()]))].filter((id) => !scores.has(id));
			const postings = await postingsOf(missing);
			for (const [i, id] of missing.entries()) scores.set(id, scoresOf(postings[i] ?? [], site.total));
			const features = featuresOf(terms, parsed.typed, lexicon.root);
			const newBuckets = [...features.keys()].filter((bucket) => !weights.has(bucket));
			for (const [i, row] of (await weightsOf(newBuckets)).entries()) weights.set(newBuckets[i] ?? -1, row ?? []);
			const byWords = rank(terms, scores, site);
			const learnt = learntLogits(features, weights);
			const pages = rerank(byWords, learnt, (page) => starts[page] ?? 0);
			const [first] = pages;
			const wordCounts = terms.map(({ typed, words }) => {
				const [id] = [...words].sort((a, b) => b[1] - a[1])[0] ?? [];
				return id === undefined
					? { word: typed, found: 0 }
					: { word: lexicon.forms[id] ?? '', found: scores.get(id)?.size ?? 0 };
			});
			const queryLanguage = otherLanguage(query, terms, lexicon, vocabulary, rules);
			return {
				pages,
				terms,
				words: [...new Set(wordCounts.sort((a, b) => a.found - b.found).map(({ word }) => word))],
				corrections: asTyped ? [] : parsed.corrections,
				weak:
					!!first &&
					!isAnswer({
						first,
						wordScore: byWords[0]?.score ?? 0,
						learntLogit: learnt.get(first.page) ?? 0,
						learntShare: learntShare(features, weights),
						terms: terms.length,
					}),
				...(queryLanguage && { otherLanguage: queryLanguage }),
			};
		},
	};
}
