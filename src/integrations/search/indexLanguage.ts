import { createHash } from 'node:crypto';
import { locales, type Locale } from '../../config/locales.ts';
import { checkSayings, checkTargets, readAliases } from './aliases.ts';
import type { IndexFile } from 'pagefind';
import { folder, scriptPath } from '../../lib/search/assetNames.ts';
import { boxScript } from './dialogFiles.ts';
import { buildIndex } from './buildIndex.ts';
import { encodeSections } from './encodeSections.ts';
import { buildVocabulary } from './buildVocabulary.ts';
import { nameTerms } from './nameTerms.ts';
import { readPages } from './readPages.ts';
import { boxMarkup } from './injectAssetNames.ts';
import { Lexicon } from './words.ts';

/** The search of one language. */
export interface LanguageIndex {
	/** What all its files are called: it changes with any of them. */
	name: string;
	/** Below the root of the site. */
	files: Map<string, Buffer | string>;
	/** Pagefind's own files, the same for every language. */
	own: IndexFile[];
	sections: number;
	words: number;
}

/**
 * Reads, checks and indexes one language.
 * @param sheet address of the box's styles
 * @throws Error when there is nothing to index, or an alias or a saying leads nowhere
 */
export async function indexLanguage(root: URL, dist: string, locale: Locale, sheet: string): Promise<LanguageIndex> {
	const { lang } = locales[locale];
	const aliases = await readAliases(root, lang);
	const sections = await nameTerms(root, lang, await readPages(dist, locale));
	if (!sections.length) throw new Error(`Search: no page of "${locale}" could be indexed. Was the site built?`);
	checkTargets(aliases, new Set(sections.flatMap(({ slug, id }) => (id ? `${slug}#${id}` : slug))), lang);
	const targets = Object.keys(aliases.sayings).flatMap((key) => key.split('/'));
	// The first round only meets the words; their ids follow their order.
	const met = new Lexicon(lang, aliases.stopWords, targets);
	encodeSections(sections, aliases, met);
	checkSayings(aliases, met, lang);
	const lexicon = new Lexicon(lang, aliases.stopWords, targets, met.words());
	const index = await buildIndex(sections, aliases, lexicon);
	const vocabulary = buildVocabulary(lexicon, aliases, sections.length);
	const words = JSON.stringify(vocabulary);
	const box = JSON.stringify(await boxMarkup(dist, locale));
	const script = await boxScript(root, lang, sheet);
	const name = createHash('sha256')
		.update(JSON.stringify([index.hash, words, box, script]))
		.digest('hex')
		.slice(0, 8);
	const files = new Map<string, Buffer | string>([[scriptPath(name), script]]);
	for (const [path, content] of await index.files(name)) files.set(folder + path, content);
	files.set(`${folder}vocabulary.${name}.json`, words).set(`${folder}box.${name}.json`, box);
	return { name, files, own: index.own, sections: sections.length, words: vocabulary.forms.split(' ').length };
}
