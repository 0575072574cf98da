import { readdirSync } from 'node:fs';
import { langList, type Lang } from '../../../config/locales.ts';
import type { LanguageWords } from '../../../languages/lintWords.ts';

const folderOf = (lang: Lang): URL => new URL(`../../../languages/${lang}/lint/`, import.meta.url);

/** The files with words. readers/languageRules.ts imports rules.ts. */
const filesOf = (lang: Lang): string[] => readdirSync(folderOf(lang)).filter((file) => file !== 'rules.ts');

/** Each of these files exports an object with the name of the file: `contact` of contact.ts. */
async function loadWords(lang: Lang): Promise<LanguageWords> {
	const parts = filesOf(lang).map(
		(file) => import(new URL(file, folderOf(lang)).href) as Promise<Partial<LanguageWords>>,
	);
	return Object.assign({}, ...(await Promise.all(parts))) as LanguageWords;
}

const modules = await Promise.all(
	langList.filter((lang) => filesOf(lang).length > 0).map(async (lang) => [lang, await loadWords(lang)] as const),
);

/** The word lists of each language, from src/languages/<tag>/lint/. A language may have none yet. */
export const wordsByLang = new Map<Lang, LanguageWords>(modules);

/** The word lists of all languages, because texts mix languages, and attackers do so on purpose. */
export const allWords: readonly LanguageWords[] = [...wordsByLang.values()];
