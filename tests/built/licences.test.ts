import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licenceNames, licencePath } from '../../src/config/licences.ts';
import { localeList } from '../../src/config/locales.ts';
import { attribute, elementsOf, parseHtml } from '../../src/lib/html.ts';

test.each([
	['code', 'MIT License'],
	['content', 'Creative Commons Attribution 4.0 International Public License'],
	['font', 'SIL OPEN FONT LICENSE Version 1.1'],
	['libraries', 'Copyright (c) Pagefind'],
] as const)('the words of the licence for the %s are on the site', (licence, words) => {
	expect(readFileSync(`dist${licencePath(licence)}`, 'utf8')).toContain(words);
});

test.each(localeList)('the %s page about the guide leads to each of them', (locale) => {
	const page = elementsOf(parseHtml(readFileSync(`dist/${locale}/about/index.html`, 'utf8')));
	const links = page.flatMap((element) => (element.tagName === 'a' ? [attribute(element, 'href')] : []));
	expect(links).toEqual(expect.arrayContaining(licenceNames.map(licencePath)));
});
