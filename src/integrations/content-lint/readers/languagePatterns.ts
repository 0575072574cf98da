import { langList, type Lang } from '../../../config/locales.ts';
import type { Currency, LintPatterns } from '../../../languages/lint/patterns.ts';

const modules = await Promise.all(
	langList.map(async (lang) => {
		const { patterns } = (await import(`../../../languages/${lang}/lint/patterns.ts`)) as { patterns: LintPatterns };
		return [lang, patterns] as const;
	}),
);

/** The writing rules of each language, from src/languages/<tag>/lint/patterns.ts. */
export const languagePatterns = Object.fromEntries(modules) as Record<Lang, LintPatterns>;

/** The twelve month names of each language that has them. */
export const months = langList.flatMap((lang) => {
	const { months: names } = languagePatterns[lang];
	return names ? [names] : [];
});

/** All month names as alternatives of a regular expression. */
export const monthNames = months.flat().join('|');

/** The signs and abbreviations of each currency, the same in all languages: sources of regular expressions. */
export const currencySigns = { rupee: 'rs\\.?|pkr|₨', dollar: '[$]|usd', yuan: '[¥]|cny|rmb' } satisfies Record<
	Currency,
	string
>;
