import { existsSync, readdirSync } from 'node:fs';
import { langList, type Lang } from '../../../config/locales.ts';
import type { LanguageWords } from '../../../languages/lintWords.ts';

const folderOf = (lang: Lang): URL => new URL(`../../../languages/${lang}/lint/`, import.meta.url);

/** Each file of the folder exports an object with the name of the file: `contact` of contact.ts. */
async function wordsIn(folder: URL): Promise<LanguageWords> {
	const parts = readdirSync(folder).map(
		(file) => import(new URL(file, folder).href) as Promise<Partial<LanguageWords>>,
	);
	return Object.assign({}, ...(await Promise.all(parts))) as LanguageWords;
}

const modules = await Promise.all(
	langList
		.filter((lang) => existsSync(folderOf(lang)))
		.map(async (lang) => [lang, await wordsIn(folderOf(lang))] as const),
);

/** The word lists of each language, from src/languages/<tag>/lint/. A language may have none yet. */
export const wordsByLang = new Map<Lang, LanguageWords>(modules);

/** The word lists of all languages, because texts mix languages, and attackers do so on purpose. */
export const allWords: readonly LanguageWords[] = [...wordsByLang.values()];
