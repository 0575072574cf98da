import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type source from '../content/i18n/zh-CN.json';
import { langList, type Lang } from './locales.ts';

/** The key of an interface string. */
export type StringKey = keyof typeof source;

const readStrings = (lang: Lang): Record<StringKey, string> =>
	JSON.parse(readFileSync(resolve(`src/content/i18n/${lang}.json`), 'utf8')) as Record<StringKey, string>;

/** The interface strings of every language, for code without `Astro.locals.t`. */
export const strings = Object.fromEntries(langList.map((lang) => [lang, readStrings(lang)])) as Record<
	Lang,
	Record<StringKey, string>
>;

/** Returns one interface string in every language. */
export function inEveryLanguage(key: StringKey): Record<Lang, string> {
	return Object.fromEntries(langList.map((lang) => [lang, strings[lang][key]])) as Record<Lang, string>;
}

/** The name of the site by language tag. */
export const siteTitles = inEveryLanguage('site.title');
