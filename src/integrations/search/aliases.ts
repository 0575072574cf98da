import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import {
	aliasFile,
	aliasPath,
	questionFile,
	questionPath,
	type Aliases,
	type Questions,
} from '../../schemas/aliases.ts';
import type { Lang } from '../../config/locales.ts';
import type { WordList } from './wordList.ts';

/** Reads a file of editors and checks its form. @throws Error that names the file and what is wrong in it */
async function read<Content>(root: URL, file: string, schema: z.ZodType<Content>): Promise<Content> {
	const text = await readFile(new URL(file, root), 'utf8');
	try {
		return schema.parse(parse(text, { schema: 'failsafe' }));
	} catch (cause) {
		throw new Error(`${file}: ${cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause)}`, { cause });
	}
}

/**
 * Reads the aliases of one language. The checks before a build say the same with the line, for an editor.
 * @throws Error that names the file and what is wrong in it
 */
export const readAliases = (root: URL, lang: Lang): Promise<Aliases> => read(root, aliasPath(lang), aliasFile);

/** A question as somebody asks it, and the page that answers. */
export interface Question {
	text: string;
	slug: string;
}

/**
 * Gathers what is known of readers' questions: those of the files that the aliases name, and the aliases of pages.
 * @param slugs of all pages
 * @throws Error that names the file, and what is wrong in it or leads nowhere
 */
export async function readQuestions(root: URL, aliases: Aliases, slugs: ReadonlySet<string>): Promise<Question[]> {
	const tables: Questions[] = [aliases.pages];
	for (const name of aliases.questions) {
		const table = await read(root, questionPath(name), questionFile);
		const lost = Object.keys(table).filter((slug) => !slugs.has(slug));
		if (lost.length) throw new Error(`${questionPath(name)} names pages that do not exist: ${lost.join(', ')}.`);
		tables.push(table);
	}
	return tables.flatMap((table) =>
		Object.entries(table).flatMap(([target, all]) => all.map((text) => ({ text, slug: target.replace(/#.*/, '') }))),
	);
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
