import { langList, type Lang } from '../../../config/locales.ts';
import type { Currency, LanguageText } from '../../../languages/text.ts';

const modules = await Promise.all(
	langList.map(async (lang) => {
		const { text } = (await import(`../../../languages/${lang}/text.ts`)) as { text: LanguageText };
		return [lang, text] as const;
	}),
);

/** The writing rules of each language, from src/languages/<tag>/text.ts. */
export const languageText = Object.fromEntries(modules) as Record<Lang, LanguageText>;

/** The twelve month names of each language that has them. */
export const months = langList.flatMap((lang) => {
	const { months: names } = languageText[lang];
	return names ? [names] : [];
});

/** All month names as alternatives of a regular expression. */
export const monthNames = months.flat().join('|');

/** The signs and abbreviations of each currency, the same in all languages: sources of regular expressions. */
export const currencySigns = { rupee: 'rs\\.?|pkr|₨', dollar: '[$]|usd', yuan: '[¥]|cny|rmb' } satisfies Record<
	Currency,
	string
>;
