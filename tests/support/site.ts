import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { localeList, locales, type Locale } from '../../src/config/locales.ts';
import { strings as stringsByLang, type StringKey } from '../../src/config/strings.ts';

const docs = new URL('../../src/content/docs/', import.meta.url);

/** Every public slug, read from the source language's folder: `''` is the start page. */
export const slugs = readdirSync(new URL('zh-cn/', docs), { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.mdx') && name !== '404.mdx')
	.map((name) => name.replace(/\.mdx$/, '').replace(/^index$/, ''))
	.sort();

/**
 * The address of a page in a language. An address that has to be missing is written out by its test.
 * @throws Error when there is no such page: the error page that opens instead would meet many expectations
 */
export function pathOf(locale: Locale, slug: string): string {
	if (!slugs.includes(slug)) throw new Error(`No page ${slug}.`);
	return slug ? `/${locale}/${slug}/` : `/${locale}/`;
}

/**
 * The language in which tests try what the code does the same way in all: it runs from right to left, and its lines are
 * the tallest. What depends on the words, their length or the data is tried in each language.
 */
export const hardest: Locale = 'ur';

/** Every page of the site: the chooser, then each slug in each language. */
export const allPaths = ['/', ...localeList.flatMap((locale) => slugs.map((slug) => pathOf(locale, slug)))];

/**
 * The interface strings of each locale, so that tests name things the way a reader sees them. A key that does not exist
 * does not compile.
 */
export const strings = Object.fromEntries(
	localeList.map((locale) => [locale, stringsByLang[locales[locale].lang]]),
) as Record<Locale, Record<StringKey, string>>;

/** An interface string whose key is put together at run time. @throws Error when there is no such string */
export function stringOf(locale: Locale, key: string): string {
	const text: string | undefined = (strings[locale] as Record<string, string>)[key];
	if (!text) throw new Error(`No string ${key} in ${locale}.`);
	return text;
}

/**
 * The title of a page in a language, from its front matter.
 * @throws Error when there is no such page, or it has no title
 */
export function titleOf(locale: Locale, slug: string): string {
	const file = new URL(`${locale}/${slug || 'index'}.mdx`, docs);
	if (!existsSync(file)) throw new Error(`No page ${file.pathname}`);
	const title = /^title:\s*(.+)$/m.exec(readFileSync(file, 'utf8'))?.[1];
	if (!title) throw new Error(`No title in ${file.pathname}`);
	return title.replace(/^(['"])(.*)\1$/, '$2');
}

/** A pattern that matches a text with or without the invisible marks (U+200F) that the typography step adds. */
export const asSeen = (text: string): RegExp =>
	new RegExp([...text].map((sign) => RegExp.escape(sign)).join('\u200f?'));
