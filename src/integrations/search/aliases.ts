import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { aliasFile, aliasPath, type Aliases } from '../../schemas/aliases.ts';
import type { Lang } from '../../config/locales.ts';
import type { WordList } from './wordList.ts';

/**
 * Reads the aliases of one language. The checks before a build say the same with the line, for an editor.
 * @throws Error that names the file and what is wrong in it
 */
export async function readAliases(root: URL, lang: Lang): Promise<Aliases> {
	const file = aliasPath(lang);
	const text = await readFile(new URL(file, root), 'utf8');
	try {
		return aliasFile.parse(parse(text, { schema: 'failsafe' }));
	} catch (cause) {
		throw new Error(`${file}: ${cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause)}`, { cause });
	}
}

/** The words without meaning in a question, those of another language that readers type here included. */
export const stopWordsOf = ({ stopWords, phonetic, foreign }: Aliases): string[] => [
	...stopWords,
	...(Object.keys(phonetic).length ? Object.values(foreign).flat() : []),
];

/**
 * Makes sure each alias belongs to a page or section that exists.
 * @param known `slug` and `slug#section` of everything there is
 * @throws Error naming the entries that lead nowhere
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
 * Tells which synonyms stand for a word that is on no page: the search drops them. A warning and no error: whoever takes
 * a sentence off a page need not know that somebody could have searched for it.
 * @param list the words of the pages
 * @returns what to tell the editor; nothing when all is well
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
