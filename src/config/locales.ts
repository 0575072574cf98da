/**
 * The three languages of the site: where each lives, what it calls itself (in full, and in the header of a
 * phone) and how it is written. Whoever needs all of
 * them asks this file. Only what differs by language is listed elsewhere: the texts (src/content, src/strings.ts,
 * `localized` in schemas/provenance.ts), and what searches and checks one language.
 *
 * `papers` names the ID most readers of the language hold (a group of components/checklist/bring.ts): lists that
 * differ by ID begin with it. `og` is the language with a country, as the Open Graph protocol writes it.
 */
export const locales = {
	'zh-cn': { label: '简体中文', short: '中', lang: 'zh-CN', og: 'zh_CN', dir: 'ltr', papers: 'foreigner' },
	en: { label: 'English', short: 'EN', lang: 'en', og: 'en_PK', dir: 'ltr', papers: 'citizen' },
	ur: { label: 'اردو', short: 'اردو', lang: 'ur', og: 'ur_PK', dir: 'rtl', papers: 'citizen' },
} as const;

/** The first part of a page's address: `zh-cn`, `en` or `ur`. */
export type Locale = keyof typeof locales;

/** A BCP 47 language tag of the site: `zh-CN`, `en` or `ur`. Data files key their texts by it. */
export type Lang = (typeof locales)[Locale]['lang'];

/** The language a page is written in first; the other two record which version of it they equal. */
export const sourceLocale: Locale = 'zh-cn';

/** All locales, the source language first. */
export const localeList = Object.keys(locales) as Locale[];

/** All locales in the order in which a reader is offered them: most can read the last one named above. */
export const offeredLocales = [...localeList].reverse();

/** All language tags, the source language first. */
export const langList = localeList.map((locale) => locales[locale].lang);

/**
 * Tells whether a string is one of the site's locales.
 * @param value the first segment of an address or the name of a content folder
 */
export function isLocale(value: string | undefined): value is Locale {
	return value !== undefined && Object.hasOwn(locales, value);
}
