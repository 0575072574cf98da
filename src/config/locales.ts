import type { Language } from '../languages/language.ts';
import * as languages from './languages.ts';

/** A BCP 47 language tag of the site: `zh-CN`, `en` or `ur`. Data files key their texts by it. */
export type Lang = (typeof languages)[keyof typeof languages]['lang'];

/** The first part of a page's address: `zh-cn`, `en` or `ur`. */
export type Locale = Lowercase<Lang>;

/** A language with its tag as one of the site's tags. */
type SiteLanguage = Language & { lang: Lang };

/** The language that pages are written in first. Translations record which version of the source page they match. */
export const sourceLocale: Locale = 'zh-cn';

/** The language of the operator's staff: what a reader says or shows to them is in this language. */
export const staffLang = 'ur' satisfies Lang;

/** The language of Latin words in a text of another script: names of products, and what the staff call a thing. */
export const latinLang = 'en' satisfies Lang;

const localeOf = ({ lang }: SiteLanguage): Locale => lang.toLowerCase() as Locale;

const inOfferedOrder: SiteLanguage[] = Object.values(languages).sort((a, b) => a.place - b.place);

/** All locales in the order in which they are offered to a reader. */
export const offeredLocales = inOfferedOrder.map(localeOf);

/** All locales, the source language first. */
export const localeList: Locale[] = [
	sourceLocale,
	...[...offeredLocales].reverse().filter((locale) => locale !== sourceLocale),
];

/** The settings of each language by locale. Code that needs all languages uses this table. */
export const locales = Object.fromEntries(inOfferedOrder.map((language) => [localeOf(language), language])) as Record<
	Locale,
	SiteLanguage
>;

/** The tag of the source language. */
export const sourceLang = locales[sourceLocale].lang;

/** All language tags, the source language first. */
export const langList = localeList.map((locale) => locales[locale].lang);

/**
 * Returns the settings of a language.
 * @param tag a language tag of the page, such as the `lang` of an element
 * @returns undefined for a tag that is not a language of the site, such as `ur-Latn`
 */
export const languageOf = (tag: string): SiteLanguage | undefined => inOfferedOrder.find(({ lang }) => lang === tag);

/**
 * Tells whether a string is one of the site's locales.
 * @param value the first segment of an address or the name of a content folder
 */
export function isLocale(value: string | undefined): value is Locale {
	return value !== undefined && Object.hasOwn(locales, value);
}
