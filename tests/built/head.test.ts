import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localeList, locales } from '../../src/config/locales.ts';
import { siteUrl as site } from '../../src/config/site.ts';
import { isPage, markdownName, walk } from '../../src/lib/dist.ts';
import { attribute, elementsOf, parseHtml, type Element } from '../../src/lib/html.ts';
import { allPaths, pathOf } from '../support/site.ts';

/** All pages but those that lead on from an old address (src/config/moved.ts). */
const pages = walk('dist')
	.filter(isPage)
	.map((file) => {
		const html = readFileSync(`dist${file}`, 'utf8');
		const path = file.replace(/(?<=\/)index\.html$/, '');
		return {
			path,
			html,
			elements: elementsOf(parseHtml(html)),
			locale: localeList.find((key) => path.startsWith(`/${key}/`)),
		};
	})
	.filter(({ html }) => !/http-equiv="?refresh/.test(html));
const linksOf = (elements: readonly Element[], rel: string): Element[] =>
	elements.filter((element) => element.tagName === 'link' && attribute(element, 'rel') === rel);

test.each(pages)(
	'$path says its language and direction, which a voice and a browser read it by',
	({ locale, elements }) => {
		const [root] = elements.filter(({ tagName }) => tagName === 'html');
		// The chooser and the error page at the root are in all languages, and marked as English.
		const { lang, dir } = locales[locale ?? 'en'];
		expect(root && attribute(root, 'lang')).toBe(lang);
		expect((root && attribute(root, 'dir')) ?? 'ltr').toBe(dir);
	},
);

describe('a search engine is told', () => {
	const found = pages.filter(({ path }) => allPaths.includes(path));

	test.each(found)(
		'the one address of $path, its other languages, and its copy in Markdown',
		({ path, locale, elements }) => {
			expect(linksOf(elements, 'canonical').map((link) => attribute(link, 'href'))).toEqual([site + path]);
			const alternates = linksOf(elements, 'alternate').map((link) => [
				attribute(link, 'hreflang') ?? attribute(link, 'type'),
				attribute(link, 'href'),
			]);
			const rest = locale ? path.slice(locale.length + 2) : '';
			const versions = localeList.map((key) => [locales[key].lang, `${site}/${key}/${rest}`]);
			const copy = locale ? [['text/markdown', markdownName]] : [];
			expect(alternates.sort()).toEqual([...versions, ['x-default', `${site}/`], ...copy].sort());
		},
	);

	test('of every page, and of no error page, which has no address of its own', () => {
		expect(found.map(({ path }) => path).sort()).toEqual([...allPaths].sort());
		const others = pages.filter((page) => !found.includes(page));
		expect(others.filter(({ path }) => path.endsWith('404.html'))).toHaveLength(localeList.length + 1);
		const told = others.filter(({ elements }) =>
			['canonical', 'alternate'].some((rel) => linksOf(elements, rel).length > 0),
		);
		expect(told.map(({ path }) => path)).toEqual([]);
	});
});

test('no phone fetches the Urdu font, larger than the rest of a page, for another language', () => {
	/** The address of the font file. Its name alone is allowed, for phones that have the font. */
	const fontFile = /["'(][^"'()\s]*nastaliq[^"'()\s]*\.woff2/i;
	const fetching = pages.filter(({ html }) => fontFile.test(html)).map(({ path }) => path);
	expect(fetching).toEqual(expect.arrayContaining(allPaths.filter((path) => path.startsWith('/ur/'))));
	// The counter card is in Urdu in every language.
	const cards = localeList.map((locale) => pathOf(locale, 'counter'));
	expect(fetching.filter((path) => !path.startsWith('/ur/') && !cards.includes(path))).toEqual([]);
});
