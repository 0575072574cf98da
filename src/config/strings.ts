import en from '../content/i18n/en.json' with { type: 'json' };
import ur from '../content/i18n/ur.json' with { type: 'json' };
import zh from '../content/i18n/zh-CN.json' with { type: 'json' };
import { langList, type Lang } from './locales.ts';

/** The key of an interface string. */
export type StringKey = keyof typeof zh;

/** The interface strings of every language, for what is made outside Starlight's pages; those have `Astro.locals.t`. */
export const strings: Record<Lang, Record<StringKey, string>> = { 'zh-CN': zh, en, ur };

/** Gives one interface string in every language. */
export function inEveryLanguage(key: StringKey): Record<Lang, string> {
	return Object.fromEntries(langList.map((lang) => [lang, strings[lang][key]])) as Record<Lang, string>;
}
