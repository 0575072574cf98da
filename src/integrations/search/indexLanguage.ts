import type { Lang } from '../../config/locales.ts';
import { encodeMatrix } from '../../lib/search/query/sparseMatrix.ts';
import { encodePages } from '../../lib/search/query/pageList.ts';
import { queryParser } from '../../lib/search/query/parseQuery.ts';
import type { PageEntry, Postings, SearchData } from '../../lib/search/searchData.ts';
import { checkTargets, lostSynonyms, readAliases, stopWordsOf } from './aliases.ts';
import { buildAnswerIndex } from './buildAnswerIndex.ts';
import { buildVocabulary } from './buildVocabulary.ts';
import { compressedSize } from './cutData.ts';
import { searchParts } from '../../config/searchParts.ts';
import type { IndexedPage } from './readPages.ts';
import { readTraining } from './readTraining.ts';
import { toExamples } from './toExamples.ts';
import { MAX_INDEX } from './buildSettings.ts';
import type { Example } from './trainClassifier.ts';
import { WordList } from './wordList.ts';

interface LanguageIndex extends Pick<SearchData, 'vocabulary' | 'counts' | 'boosts'> {
	postings: Postings[];
	pages: PageEntry[];
	examples: Example[];
	/** A message for editors, see `lostSynonyms`. */
	warning?: string;
}

/**
 * Words of running text in fewer sections are left out. These limits are tried in order until the index is small
 * enough.
 */
const MIN_SECTIONS = [2, 3, 4, 6, 8];

/**
 * Indexes the pages of one language for the first answer.
 * @throws Error when there is nothing to index, or an alias leads nowhere
 */
export async function indexLanguage(root: URL, lang: Lang, pages: readonly IndexedPage[]): Promise<LanguageIndex> {
	const aliases = await readAliases(root, lang);
	if (!pages.length) throw new Error(`Search: no page of "${lang}" could be indexed. Was the site built?`);
	const targets = pages.flatMap(({ slug, sections }) => sections.map(({ id }) => (id ? `${slug}#${id}` : slug)));
	checkTargets(aliases, new Set(targets), lang);
	const { analyzer, indexing } = searchParts(lang);
	const compounds = Object.keys(aliases.synonyms).flatMap((key) => key.split('/'));
	const options = { lang, analyzer, indexing, stopWords: stopWordsOf(aliases), compounds };
	const slugs = pages.map(({ slug }) => slug);
	const questions = await readTraining(root, lang, aliases, new Set(slugs));
	const index = (leastSections: number): Pick<LanguageIndex, 'vocabulary' | 'postings' | 'warning'> => {
		// The first pass only collects the words, because ids follow the sorted order.
		const firstPass = new WordList(options);
		const all = buildAnswerIndex(pages, aliases, firstPass, leastSections);
		const warning = lostSynonyms(aliases, firstPass, lang);
		const list = new WordList(
			options,
			firstPass.words((id) => !!all[id]?.length),
		);
		const postings = buildAnswerIndex(pages, aliases, list, leastSections);
		return { vocabulary: buildVocabulary(lang, list, aliases, indexing), postings, ...(warning && { warning }) };
	};
	const entries: PageEntry[] = pages.map(({ slug, title, sections }) => [
		slug,
		title,
		// The first section's heading is the title.
		...sections.flatMap(({ id, heading }) => (id ? [id, heading] : ['', ''])),
	]);
	const sizeOf = ({ vocabulary, postings }: ReturnType<typeof index>): number =>
		compressedSize([vocabulary, encodeMatrix(postings), encodePages(entries)]);
	let words = index(1);
	for (const least of MIN_SECTIONS) if (sizeOf(words) > MAX_INDEX) words = index(least);
	const boosts = Object.fromEntries(
		pages.flatMap(({ slug }, place) => {
			const boost = aliases.weights[slug];
			return boost === undefined ? [] : [[place, boost] as const];
		}),
	);
	const counts = pages.map(({ sections }) => sections.length);
	const pageOf = counts.flatMap((count, page) => Array.from({ length: count }, () => page));
	const site = { total: pageOf.length, pageOf, boosts };
	const examples = toExamples(questions, slugs, queryParser(words.vocabulary, analyzer), words.postings, site);
	return { ...words, pages: entries, counts, boosts, examples };
}
