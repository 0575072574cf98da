import { langList, type Lang } from '../../../config/locales.ts';
import type { LanguageWords } from './languageWords.ts';

const modules = await Promise.all(
	langList.map(async (lang) => {
		const { words } = (await import(`../../../languages/${lang}/lint/words.ts`)) as { words: LanguageWords };
		return [lang, words] as const;
	}),
);

/** What the checks of texts know of each language: src/languages/<tag>/lint/. */
export const wordsOf = Object.fromEntries(modules) as Record<Lang, LanguageWords>;
