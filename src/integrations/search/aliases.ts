import type { Lang } from '../../config/locales.ts';
import { aliasFile, aliasPath, type Aliases } from '../../schemas/aliases.ts';
import { readYaml } from './readYaml.ts';
import type { WordList } from './wordList.ts';

/**
 * Reads the aliases of one language. The content lint reports the same errors with their line.
 * @throws Error that names the file and what is wrong in it
 */
export const readAliases = (root: URL, lang: Lang): Promise<Aliases> => readYaml(root, aliasPath(lang), aliasFile);

/** The stop words, including those of another language that readers type here. */
export const stopWordsOf = ({ stopWords, phonetic, foreign }: Aliases): string[] => [
	...stopWords,
	...(Object.keys(phonetic).length ? Object.values(foreign).flat() : []),
];

/**
 * Checks that each alias belongs to a page or section that exists.
 * @param known `slug` and `slug#section` of all pages and sections
 * @throws Error that names the unknown entries
 */
export function checkTargets(aliases: Aliases, known: ReadonlySet<string>, lang: Lang): void {
	const lost = [...Object.keys(aliases.pages), ...Object.keys(aliases.weights)].filter((key) => !known.has(key));
	if (!lost.length) return;
	throw new Error(
		`${aliasPath(lang)} names pages or sections that do not exist: ${lost.join(', ')}. ` +
			'Write slug or slug#section, as in the address of the page.',
	);
}

/**
 * Lists synonyms of words that are on no page: the search ignores them. This is a warning and not an error, because an
 * editor who deletes a sentence should not have to know its synonyms.
 * @param list the words of the pages
 * @returns the warning; undefined if there is none
 */
export function lostSynonyms({ synonyms, phonetic }: Aliases, list: WordList, lang: Lang): string | undefined {
	const lost = [...Object.entries(synonyms), ...Object.entries(phonetic)].flatMap(([words, typed]) =>
		words.split('/').flatMap((word) => (list.has(word) ? [] : `${word} (${typed.join(', ')})`)),
	);
	if (!lost.length) return undefined;
	return (
		`${aliasPath(lang)}, under synonyms: on no page of this language, or only as a stop word, stands ${lost.join('; ')}. ` +
		'Write a word that stands on the page which answers, or delete the entry.'
	);
}
