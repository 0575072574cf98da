import type { Language } from '../languages/language.ts';
import * as languages from './languages.ts';

/** A BCP 47 language tag of the site: `zh-CN`, `en` or `ur`. Data files key their texts by it. */
export type Lang = (typeof languages)[keyof typeof languages]['lang'];

/** The first part of a page's address: `zh-cn`, `en` or `ur`. */
export type Locale = Lowercase<Lang>;

/** A language as the rest of the site sees it. */
type SiteLanguage = Language & { lang: Lang };

/** The language a page is written in first; the others record which version of it they equal. */
export const sourceLocale: Locale = 'zh-cn';

/** The language of those who help a reader, at the counter and on the phone: what is said and shown to them is in it. */
export const staffLang = 'ur' satisfies Lang;

const localeOf = ({ lang }: SiteLanguage): Locale => lang.toLowerCase() as Locale;

const inOfferedOrder: SiteLanguage[] = Object.values(languages).sort((a, b) => a.place - b.place);

/** All locales in the order in which a reader is offered them. */
export const offeredLocales = inOfferedOrder.map(localeOf);

/** All locales, the source language first. */
export const localeList: Locale[] = [
	sourceLocale,
	...[...offeredLocales].reverse().filter((locale) => locale !== sourceLocale),
];

/** What is special to each language, by locale. Whoever needs all languages asks this file. */
export const locales = Object.fromEntries(inOfferedOrder.map((language) => [localeOf(language), language])) as Record<
	Locale,
	SiteLanguage
>;

/** The tag of the source language. */
export const sourceLang = locales[sourceLocale].lang;

/** All language tags, the source language first. */
export const langList = localeList.map((locale) => locales[locale].lang);

/**
 * Gives what is special to a language.
 * @param tag a language tag of the page, such as the `lang` of an element
 * @returns undefined for a tag that is none of the site's languages, such as `ur-Latn`
 */
export const languageOf = (tag: string): SiteLanguage | undefined => inOfferedOrder.find(({ lang }) => lang === tag);

/**
 * Tells whether a string is one of the site's locales.
 * @param value the first segment of an address or the name of a content folder
 */
export function isLocale(value: string | undefined): value is Locale {
	return value !== undefined && Object.hasOwn(locales, value);
}
