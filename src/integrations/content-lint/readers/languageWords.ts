import { readdirSync } from 'node:fs';
import { langList, type Lang } from '../../../config/locales.ts';
import type { LanguageWords } from '../../../languages/lint/languageWords.ts';

const folderOf = (lang: Lang): URL => new URL(`../../../languages/${lang}/lint/`, import.meta.url);

/** Whether a language has words yet. Its patterns, which it must have, are no words: languagePatterns.ts imports them. */
const hasWords = (lang: Lang): boolean => readdirSync(folderOf(lang)).some((file) => file !== 'patterns.ts');

/** Imports the words of one kind: `contact` of contact.ts. */
async function load<Kind extends keyof LanguageWords>(lang: Lang, kind: Kind): Promise<LanguageWords[Kind]> {
	const module = (await import(new URL(`${kind}.ts`, folderOf(lang)).href)) as Pick<LanguageWords, Kind>;
	return module[kind];
}

const loadWords = async (lang: Lang): Promise<LanguageWords> => ({
	contact: await load(lang, 'contact'),
	contactPersons: await load(lang, 'contactPersons'),
	advice: await load(lang, 'advice'),
	confused: await load(lang, 'confused'),
	writing: await load(lang, 'writing'),
});

const modules = await Promise.all(
	langList.filter(hasWords).map(async (lang) => [lang, await loadWords(lang)] as const),
);

/** The word lists of each language, from src/languages/<tag>/lint/. A language may have none yet. */
export const wordsByLang = new Map<Lang, LanguageWords>(modules);

/** The word lists of all languages, because texts mix languages, and attackers do so on purpose. */
export const allWords: readonly LanguageWords[] = [...wordsByLang.values()];
