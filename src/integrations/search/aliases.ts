import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import {
	aliasFile,
	aliasPath,
	questionFile,
	questionPath,
	querySetFile,
	querySetFolder,
	type Aliases,
	type Questions,
} from '../../schemas/aliases.ts';
import type { Lang } from '../../config/locales.ts';
import { SAMPLE_WEIGHTS } from './buildSettings.ts';
import type { WordList } from './wordList.ts';

/** Reads a YAML file of editors and validates it. @throws Error that names the file and what is wrong in it */
async function read<Content>(root: URL, file: string, schema: z.ZodType<Content>): Promise<Content> {
	const text = await readFile(new URL(file, root), 'utf8');
	try {
		return schema.parse(parse(text, { schema: 'failsafe' }));
	} catch (cause) {
		throw new Error(`${file}: ${cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause)}`, { cause });
	}
}

/**
 * Reads the aliases of one language. The content lint reports the same errors with their line.
 * @throws Error that names the file and what is wrong in it
 */
export const readAliases = (root: URL, lang: Lang): Promise<Aliases> => read(root, aliasPath(lang), aliasFile);

/** A question of a reader, and the pages that answer it. */
export interface TrainingQuestion {
	text: string;
	slugs: string[];
	/** Its weight in training. */
	sampleWeight: number;
}

/**
 * Collects questions for training: from the files that the aliases name, from the query sets, and the aliases of pages.
 * @param slugs of all pages
 * @throws Error that names the file, and what is wrong in it or which page does not exist
 */
export async function readQuestions(
	root: URL,
	lang: Lang,
	aliases: Aliases,
	slugs: ReadonlySet<string>,
): Promise<TrainingQuestion[]> {
	const questions = new Map<string, TrainingQuestion>();
	const add = (text: string, slug: string, file: string, sampleWeight: number): void => {
		if (!slugs.has(slug)) throw new Error(`${file} names a page that does not exist: ${slug}.`);
		const known = questions.get(text) ?? { text, slugs: [], sampleWeight };
		known.sampleWeight = Math.max(known.sampleWeight, sampleWeight);
		if (!known.slugs.includes(slug)) known.slugs.push(slug);
		questions.set(text, known);
	};
	const addAll = (table: Questions, file: string, sampleWeight: number): void => {
		for (const [target, all] of Object.entries(table))
			for (const text of all) add(text, target.replace(/#.*/, ''), file, sampleWeight);
	};
	addAll(aliases.pages, aliasPath(lang), SAMPLE_WEIGHTS.alias);
	for (const file of aliases.questions.map(questionPath))
		addAll(await read(root, file, questionFile), file, SAMPLE_WEIGHTS.question);
	const sets = await Array.fromAsync(glob(`*-${lang}.yaml`, { cwd: fileURLToPath(new URL(querySetFolder, root)) }));
	for (const name of sets.sort()) {
		const file = querySetFolder + name;
		for (const { query, pages } of (await read(root, file, querySetFile)).queries)
			for (const slug of pages) add(query, slug, file, SAMPLE_WEIGHTS.querySet);
	}
	return [...questions.values()];
}

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
