import { langList, type Lang } from '../../../config/locales.ts';
import type { Currency, LintRules } from '../../../languages/lintRules.ts';

const modules = await Promise.all(
	langList.map(async (lang) => {
		const { rules } = (await import(`../../../languages/${lang}/lint/rules.ts`)) as { rules: LintRules };
		return [lang, rules] as const;
	}),
);

/** The writing rules of each language, from src/languages/<tag>/lint/rules.ts. */
export const languageRules = Object.fromEntries(modules) as Record<Lang, LintRules>;

/** The twelve month names of each language that has them. */
export const months = langList.flatMap((lang) => {
	const { months: names } = languageRules[lang];
	return names ? [names] : [];
});

/** All month names as alternatives of a regular expression. */
export const monthNames = months.flat().join('|');

/** The signs and abbreviations of each currency, the same in all languages: sources of regular expressions. */
export const currencySigns = { rupee: 'rs\\.?|pkr|₨', dollar: '[$]|usd', yuan: '[¥]|cny|rmb' } satisfies Record<
	Currency,
	string
>;
