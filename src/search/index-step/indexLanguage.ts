import { createHash } from 'node:crypto';
import { locales, type Locale } from '../../locales.ts';
import { checkTargets, readAliases } from './aliases.ts';
import { buildIndex, type BuiltIndex } from './buildIndex.ts';
import { encodeSections } from './encodeSections.ts';
import { buildVocabulary } from './buildVocabulary.ts';
import { nameTerms } from './nameTerms.ts';
import { readPages } from './readPages.ts';
import { Lexicon } from './words.ts';

/** The index of one language, with what the pages must be told about it. */
export interface LanguageIndex extends BuiltIndex {
	sections: number;
	words: number;
	/** The hash in the name of the vocabulary file, `vocabulary.<hash>.json`. */
	vocabulary: string;
}

/**
 * Reads, checks and indexes one language.
 * @throws Error when there is nothing to index, or an alias leads nowhere
 */
export async function indexLanguage(root: URL, dist: string, locale: Locale): Promise<LanguageIndex> {
	const { lang } = locales[locale];
	const aliases = await readAliases(root, lang);
	const sections = await nameTerms(root, lang, await readPages(dist, locale));
	if (!sections.length) throw new Error(`Search: no page of "${locale}" could be indexed. Was the site built?`);
	checkTargets(aliases, new Set(sections.flatMap(({ slug, id }) => (id ? `${slug}#${id}` : slug))), lang);
	const targets = Object.keys(aliases.sayings).flatMap((key) => key.split('/'));
	// The first round only meets the words; their ids follow their order.
	const met = new Lexicon(lang, aliases.stopWords, targets);
	encodeSections(sections, aliases, met);
	const lexicon = new Lexicon(lang, aliases.stopWords, targets, met.words());
	const index = await buildIndex(sections, aliases, lexicon);
	const vocabulary = buildVocabulary(lexicon, aliases);
	const text = JSON.stringify(vocabulary);
	const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
	index.files.set(`vocabulary.${hash}.json`, Buffer.from(text));
	return { ...index, sections: sections.length, words: vocabulary.forms.split(' ').length, vocabulary: hash };
}
