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

/** The names of the twelve months in each language that has names for them. */
export const months = langList.flatMap((lang) => {
	const { months: names } = languageText[lang];
	return names ? [names] : [];
});

/** The names of all months, as the inside of a regular expression. */
export const monthNames = months.flat().join('|');
