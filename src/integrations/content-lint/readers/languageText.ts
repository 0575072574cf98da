import { langList, type Lang } from '../../../config/locales.ts';
import type { LanguageText } from '../../../languages/text.ts';

const modules = await Promise.all(
	langList.map(async (lang) => {
		const { text } = (await import(`../../../languages/${lang}/text.ts`)) as { text: LanguageText };
		return [lang, text] as const;
	}),
);

/** How each language of the site is written: src/languages/<tag>/text.ts. */
export const languageText = Object.fromEntries(modules) as Record<Lang, LanguageText>;
