import type { PageEntry, SearchData } from '../searchData.ts';
import type { LanguageAnalyzer } from './analyzer.ts';
import { learntLogits, learntShare, rerank, type FeatureWeights } from './classifier.ts';
import { isAnswer } from './confidence.ts';
import { openList, type LoadPiece } from './openList.ts';
import { featuresOf } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import { otherLanguage } from './otherLanguage.ts';
import { decodePages } from './pageList.ts';
import { queryParser } from './parseQuery.ts';
import { termOf, type QueryTerm } from './queryTerm.ts';
import { rank, scoresOf, type PageMatch, type Site } from './rank.ts';
import { decodeMatrix } from './sparseMatrix.ts';

/** What a query leads to. */
export interface Answer {
	/** Best page first. */
	pages: PageMatch[];
	terms: QueryTerm[];
	/** What is asked for, as it stands on the pages (or as typed, where none holds it), the rarest words first. */
	words: string[];
	/** Right spellings that were searched for instead of what was typed. */
	corrections: string[];
	/** Nothing answers the query as a whole: what is shown is only near. */
	weak: boolean;
	/** Another language of the site in which this was asked. */
	otherLanguage?: string;
}

/** Where a result leads. */
export interface Target {
	slug: string;
	/** Title of the page. */
	title: string;
	/** Id of the section; empty for the opening of the page. */
	id: string;
	/** Heading of the section; the title for the opening. */
	heading: string;
}

/** The search of one language, without any page around it: it runs in a browser and in Node alike. */
export interface Engine {
	/** The words the search knows, for marking them. */
	lexicon: Lexicon;
	/**
	 * Answers a query.
	 * @param asTyped search for the letters as they stand, without correcting spelling
	 * @throws Error when a piece of the index does not come
	 */
	ask(query: string, asTyped?: boolean): Promise<Answer>;
	/** Says where sections of a page are. @throws Error when a piece of the list does not come */
	targets(page: number, sections: readonly number[]): Promise<Target[]>;
	/** Slug of a page by its place. @throws Error when a piece of the list does not come */
	slugOf(page: number): Promise<string>;
}

/**
 * Makes the search of one language.
 * @param analyzer what only this language needs
 * @param loadPiece fetches a piece of the data, on a site where it is cut
 */
export function searchEngine(data: SearchData, analyzer: LanguageAnalyzer, loadPiece: LoadPiece): Engine {
	const { vocabulary, counts, boosts } = data;
	const { lexicon, rules, parse } = queryParser(vocabulary, analyzer);
	const pageOf = counts.flatMap((count, page) => Array.from({ length: count }, () => page));
	const starts = counts.reduce<number[]>((all, count) => [...all, (all.at(-1) ?? 0) + count], [0]);
	const site: Site = { total: pageOf.length, pageOf, boosts };
	const scores = new Map<number, Map<number, number>>();
	const weights = new Map<number, FeatureWeights>();
	const postingsOf = openList(data.postings, 'w', loadPiece, decodeMatrix);
	const weightsOf = openList(data.featureWeights, 'f', loadPiece, decodeMatrix);
	const entriesOf = openList(data.pages, 'p', loadPiece, decodePages);
	const entry = async (page: number): Promise<PageEntry> => {
		const [one] = await entriesOf([page]);
		return one ?? ['', ''];
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
				? parsed.terms.map((one) => (one.matchType === 'corrected' ? termOf(one.typed, 'unknown', [], 0) : one))
				: parsed.terms;
			const missing = [...new Set(terms.flatMap(({ words }) => [...words.keys()]))].filter((id) => !scores.has(id));
			const postings = await postingsOf(missing);
			for (const [i, id] of missing.entries()) scores.set(id, scoresOf(postings[i] ?? [], site.total));
			const features = featuresOf(terms, parsed.typed, lexicon.root);
			const newBuckets = [...features.keys()].filter((bucket) => !weights.has(bucket));
			for (const [i, one] of (await weightsOf(newBuckets)).entries()) weights.set(newBuckets[i] ?? -1, one ?? []);
			const byWords = rank(terms, scores, site);
			const learnt = learntLogits(features, weights);
			const pages = rerank(byWords, learnt, (page) => starts[page] ?? 0);
			const [first] = pages;
			const askedFor = terms.map(({ typed, words }) => {
				const [id] = [...words].sort((a, b) => b[1] - a[1])[0] ?? [];
				return id === undefined
					? { word: typed, found: 0 }
					: { word: lexicon.forms[id] ?? '', found: scores.get(id)?.size ?? 0 };
			});
			const other = otherLanguage(query, terms, lexicon, vocabulary, rules);
			return {
				pages,
				terms,
				words: [...new Set(askedFor.sort((a, b) => a.found - b.found).map(({ word }) => word))],
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
				...(other && { otherLanguage: other }),
			};
		},
	};
}
