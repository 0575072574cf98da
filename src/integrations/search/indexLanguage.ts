import { locales, type Locale } from '../../config/locales.ts';
import type { Evidence } from '../../lib/search/query/evidence.ts';
import { queryParser } from '../../lib/search/query/parseQuery.ts';
import type { PageEntry, Postings, SearchData } from '../../lib/search/searchData.ts';
import { checkTargets, lostSynonyms, readAliases, readQuestions, stopWordsOf } from './aliases.ts';
import { buildAnswerIndex } from './buildAnswerIndex.ts';
import { buildVocabulary } from './buildVocabulary.ts';
import { packedSize } from './cutData.ts';
import { partsOf } from './languageIndexing.ts';
import { learnQuestions } from './learnQuestions.ts';
import type { IndexedPage } from './readPages.ts';
import { WordList } from './wordList.ts';

/** What a first answer needs of a language's pages and aliases. */
export interface AnswerData extends Pick<SearchData, 'vocabulary' | 'counts' | 'weights'> {
	postings: Postings[];
	evidence: Evidence[];
	pages: PageEntry[];
	/** What an editor should know, see `lostSynonyms`. */
	warning?: string;
}

/**
 * Up to this size, brotli, the data hold the words of running text that stand in one section alone; above it those are
 * left to the full text, and then those of a few sections. They answer few questions, and a first answer has 30,000
 * bytes for everything.
 */
const MAX_SIZE = 19_700;
const LEAST_SECTIONS = [2, 3, 4, 6, 8];

/**
 * Indexes the pages of one language for the first answer.
 * @throws Error when there is nothing to index, or an alias leads nowhere
 */
export async function indexLanguage(root: URL, locale: Locale, pages: readonly IndexedPage[]): Promise<AnswerData> {
	const { lang } = locales[locale];
	const aliases = await readAliases(root, lang);
	if (!pages.length) throw new Error(`Search: no page of "${locale}" could be indexed. Was the site built?`);
	const targets = pages.flatMap(({ slug, sections }) => sections.map(({ id }) => (id ? `${slug}#${id}` : slug)));
	checkTargets(aliases, new Set(targets), lang);
	const { analyzer, indexing } = partsOf(lang);
	const compounds = Object.keys(aliases.synonyms).flatMap((key) => key.split('/'));
	const options = { lang, analyzer, indexing, stopWords: stopWordsOf(aliases), compounds };
	const slugs = pages.map(({ slug }) => slug);
	const questions = await readQuestions(root, aliases, new Set(slugs));
	const index = (leastSections: number): Pick<AnswerData, 'vocabulary' | 'postings' | 'evidence' | 'warning'> => {
		// The first round only meets the words; their ids follow their order.
		const met = new WordList(options);
		const all = buildAnswerIndex(pages, aliases, met, leastSections);
		const warning = lostSynonyms(aliases, met, lang);
		const list = new WordList(
			options,
			met.words((id) => !!all[id]?.length),
		);
		const postings = buildAnswerIndex(pages, aliases, list, leastSections);
		const vocabulary = buildVocabulary(lang, list, aliases, indexing);
		const evidence = learnQuestions(questions, slugs, queryParser(vocabulary, analyzer));
		return { vocabulary, postings, evidence, ...(warning && { warning }) };
	};
	const entries: PageEntry[] = pages.map(({ slug, title, sections }) => [
		slug,
		title,
		// The opening's heading is the title.
		...sections.flatMap(({ id, heading }) => (id ? [id, heading] : ['', ''])),
	]);
	let made = index(1);
	for (const least of LEAST_SECTIONS) if (packedSize([made, entries]) > MAX_SIZE) made = index(least);
	const weights = pages.flatMap(({ slug }, place) => {
		const weight = aliases.weights[slug];
		return weight === undefined ? [] : [[place, weight] as const];
	});
	return {
		...made,
		pages: entries,
		counts: pages.map(({ sections }) => sections.length),
		weights: Object.fromEntries(weights),
	};
}
