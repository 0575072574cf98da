import type { PageEntry, SearchData } from '../searchData.ts';
import type { LanguageAnalyzer } from './analyzer.ts';
import { isAnswer } from './confidence.ts';
import { openList, type LoadPiece } from './cutList.ts';
import { evidenceFor, featuresOf, knownShare, weighEvidence, type Evidence } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';
import { otherLanguage } from './otherLanguage.ts';
import { unpackPages } from './packedPages.ts';
import { unpackRows } from './packedRows.ts';
import { queryParser } from './parseQuery.ts';
import { termOf, type QueryTerm } from './queryTerm.ts';
import { rank, scoresOf, type PageMatch, type Site } from './rank.ts';

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
	const { vocabulary, counts, weights } = data;
	const { lexicon, rules, parse } = queryParser(vocabulary, analyzer);
	const pageOf = counts.flatMap((count, page) => Array.from({ length: count }, () => page));
	const starts = counts.reduce<number[]>((all, count) => [...all, (all.at(-1) ?? 0) + count], [0]);
	const site: Site = { total: pageOf.length, pageOf, weights };
	const scores = new Map<number, Map<number, number>>();
	const evidence = new Map<number, Evidence>();
	const postingsOf = openList(data.postings, 'w', loadPiece, unpackRows);
	const evidenceOf = openList(data.evidence, 'e', loadPiece, unpackRows);
	const entriesOf = openList(data.pages, 'p', loadPiece, unpackPages);
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
				? parsed.terms.map((one) => (one.certainty === 'corrected' ? termOf(one.typed, 'unknown', [], 0) : one))
				: parsed.terms;
			const missing = [...new Set(terms.flatMap(({ words }) => [...words.keys()]))].filter((id) => !scores.has(id));
			const postings = await postingsOf(missing);
			for (const [i, id] of missing.entries()) scores.set(id, scoresOf(postings[i] ?? [], site.total));
			const features = featuresOf(terms, parsed.typed, lexicon.root);
			const asked = [...features.keys()].filter((id) => !evidence.has(id));
			for (const [i, one] of (await evidenceOf(asked)).entries()) evidence.set(asked[i] ?? -1, one ?? []);
			const byWords = rank(terms, scores, site);
			const learnt = evidenceFor(features, evidence);
			const pages = weighEvidence(byWords, learnt, (page) => starts[page] ?? 0);
			const [first] = pages;
			const told = terms.map(({ typed, words }) => {
				const [id] = [...words].sort((a, b) => b[1] - a[1])[0] ?? [];
				return id === undefined
					? { word: typed, found: 0 }
					: { word: lexicon.forms[id] ?? '', found: scores.get(id)?.size ?? 0 };
			});
			const other = otherLanguage(query, terms, lexicon, vocabulary, rules);
			return {
				pages,
				terms,
				words: [...new Set(told.sort((a, b) => a.found - b.found).map(({ word }) => word))],
				corrections: asTyped ? [] : parsed.corrections,
				weak:
					!!first &&
					!isAnswer({
						first,
						bestByWords: byWords[0]?.score ?? 0,
						evidence: learnt.get(first.page) ?? 0,
						known: knownShare(features, evidence),
						terms: terms.length,
					}),
				...(other && { otherLanguage: other }),
			};
		},
	};
}
