import { existsSync } from 'node:fs';
import { langList, type Lang } from '../../../config/locales.ts';
import type { LanguageWords } from '../../../languages/lintWords.ts';

const moduleOf = (lang: Lang): URL => new URL(`../../../languages/${lang}/lint/words.ts`, import.meta.url);

const modules = await Promise.all(
	langList
		.filter((lang) => existsSync(moduleOf(lang)))
		.map(async (lang) => {
			const { words } = (await import(moduleOf(lang).href)) as { words: LanguageWords };
			return [lang, words] as const;
		}),
);

/** What the checks of texts know of each language: src/languages/<tag>/lint/. A language may have none yet. */
export const wordsOf = new Map<Lang, LanguageWords>(modules);

/** The same of all languages at once: texts mix them, and so does whoever wants something to get through. */
export const allWords: readonly LanguageWords[] = [...wordsOf.values()];
