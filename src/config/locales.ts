import type { Language } from '../languages/language.ts';
import * as languages from './languages.ts';

/** A BCP 47 language tag of the site: `zh-CN`, `en` or `ur`. Data files key their texts by it. */
export type Lang = (typeof languages)[keyof typeof languages]['lang'];

/** The first part of a page's address: `zh-cn`, `en` or `ur`. */
export type Locale = Lowercase<Lang>;

type SiteLanguage = Language & { lang: Lang };

/** The language of the source pages. A translation records which version of its source page it matches. */
export const sourceLocale: Locale = 'zh-cn';

/** The language of the operators' staff, for phrases to say and texts to show to them. */
export const staffLang = 'ur' satisfies Lang;

/** The language of Latin words in a text of another script, such as product names and terms of the staff. */
export const latinLang = 'en' satisfies Lang;

const localeOf = ({ lang }: SiteLanguage): Locale => lang.toLowerCase() as Locale;

const orderedLanguages: SiteLanguage[] = Object.values(languages).sort((a, b) => a.order - b.order);

/** All locales in the order in which readers see them. */
export const offeredLocales = orderedLanguages.map(localeOf);

/** All locales, the source language first. */
export const localeList: Locale[] = [
	sourceLocale,
	...[...offeredLocales].reverse().filter((locale) => locale !== sourceLocale),
];

/** The settings of each language by locale. */
export const locales = Object.fromEntries(orderedLanguages.map((language) => [localeOf(language), language])) as Record<
	Locale,
	SiteLanguage
>;

export const sourceLang = locales[sourceLocale].lang;

/** All language tags, the source language first. */
export const langList = localeList.map((locale) => locales[locale].lang);

/**
 * Returns the settings of a language.
 * @param tag a language tag of the page, such as the `lang` of an element
 * @returns undefined for a tag that is not a language of the site, such as `ur-Latn`
 */
export const languageOf = (tag: string): SiteLanguage | undefined => orderedLanguages.find(({ lang }) => lang === tag);

/**
 * Whether a string is one of the site's locales.
 * @param value the first segment of an address or the name of a content folder
 */
export function isLocale(value: string | undefined): value is Locale {
	return value !== undefined && Object.hasOwn(locales, value);
}
