import { locales, type Locale } from '../../config/locales.ts';
import type { Evidence } from '../../lib/search/query/evidence.ts';
import { packPages } from '../../lib/search/query/packedPages.ts';
import { packRows } from '../../lib/search/query/packedRows.ts';
import { queryParser } from '../../lib/search/query/parseQuery.ts';
import type { PageEntry, Postings, SearchData } from '../../lib/search/searchData.ts';
import { MIN_EVIDENCE, MAX_WORDS_SIZE } from '../../lib/search/settings.ts';
import { checkTargets, lostSynonyms, readAliases, readQuestions, stopWordsOf } from './aliases.ts';
import { buildAnswerIndex } from './buildAnswerIndex.ts';
import { buildVocabulary } from './buildVocabulary.ts';
import { packedSize } from './cutData.ts';
import { partsOf } from './languageIndexing.ts';
import { learnEvidence } from './learnEvidence.ts';
import { readExamples } from './readExamples.ts';
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

/** Words of running text in fewer sections are left out, one after the other, until the rest is small enough. */
const MIN_SECTIONS = [2, 3, 4, 6, 8];
/**
 * Indexes the pages of one language for the first answer.
 * @param room bytes, brotli, for words and what is learnt of them
 * @throws Error when there is nothing to index, or an alias leads nowhere
 */
export async function indexLanguage(
	root: URL,
	locale: Locale,
	pages: readonly IndexedPage[],
	room: number,
): Promise<AnswerData> {
	const { lang } = locales[locale];
	const aliases = await readAliases(root, lang);
	if (!pages.length) throw new Error(`Search: no page of "${locale}" could be indexed. Was the site built?`);
	const targets = pages.flatMap(({ slug, sections }) => sections.map(({ id }) => (id ? `${slug}#${id}` : slug)));
	checkTargets(aliases, new Set(targets), lang);
	const { analyzer, indexing } = partsOf(lang);
	const compounds = Object.keys(aliases.synonyms).flatMap((key) => key.split('/'));
	const options = { lang, analyzer, indexing, stopWords: stopWordsOf(aliases), compounds };
	const slugs = pages.map(({ slug }) => slug);
	const questions = await readQuestions(root, lang, aliases, new Set(slugs));
	const index = (leastSections: number): Pick<AnswerData, 'vocabulary' | 'postings' | 'warning'> => {
		// The first round only meets the words; their ids follow their order.
		const met = new WordList(options);
		const all = buildAnswerIndex(pages, aliases, met, leastSections);
		const warning = lostSynonyms(aliases, met, lang);
		const list = new WordList(
			options,
			met.words((id) => !!all[id]?.length),
		);
		const postings = buildAnswerIndex(pages, aliases, list, leastSections);
		return { vocabulary: buildVocabulary(lang, list, aliases, indexing), postings, ...(warning && { warning }) };
	};
	const entries: PageEntry[] = pages.map(({ slug, title, sections }) => [
		slug,
		title,
		// The opening's heading is the title.
		...sections.flatMap(({ id, heading }) => (id ? [id, heading] : ['', ''])),
	]);
	const sizeOf = ({ vocabulary, postings }: ReturnType<typeof index>): number =>
		packedSize([vocabulary, packRows(postings), packPages(entries)]);
	let words = index(1);
	for (const least of MIN_SECTIONS) if (sizeOf(words) > MAX_WORDS_SIZE) words = index(least);
	const weights = Object.fromEntries(
		pages.flatMap(({ slug }, place) => {
			const weight = aliases.weights[slug];
			return weight === undefined ? [] : [[place, weight] as const];
		}),
	);
	const counts = pages.map(({ sections }) => sections.length);
	const pageOf = counts.flatMap((count, page) => Array.from({ length: count }, () => page));
	const site = { total: pageOf.length, pageOf, weights };
	const parser = queryParser(words.vocabulary, analyzer);
	const examples = readExamples(questions, slugs, parser, words.postings, site);
	const left = Math.max(MIN_EVIDENCE, room - sizeOf(words));
	const evidence = learnEvidence(examples, (one) => packedSize(packRows(one)) <= left);
	return { ...words, evidence, pages: entries, counts, weights };
}
