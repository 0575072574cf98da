import { describe, expect, test } from 'vitest';
import { cases, casesFor } from '../../src/components/home/cases.ts';
import { localeList } from '../../src/config/locales.ts';
import { attribute } from '../../src/lib/html.ts';
import { linksOf, nextLinksOf, pageAt } from '../support/builtPages.ts';
import { pathOf } from '../support/site.ts';

test('a Chinese reader, who holds a passport, meets the passport right after the emergency', () => {
	const order = casesFor('zh-cn').map(({ to }) => pathOf('zh-cn', '') + to);
	expect(order[2]).toBe(pathOf('zh-cn', 'situations/foreigners'));
	const tapped = [...new Set(linksOf(pathOf('zh-cn', '')))].filter((link) => order.includes(link));
	expect(tapped).toEqual(order);
});

describe.each(localeList)('a %s reader', (locale) => {
	test.each(cases)('whose case is "$id" reaches the answer in one tap', ({ to }) => {
		const answer = `/${locale}/${to}`;
		expect(linksOf(pathOf(locale, ''))).toContain(answer);
		const [, section = ''] = answer.split('#');
		const page = pageAt(answer);
		expect(page).not.toEqual([]);
		if (section) expect(page.map((element) => attribute(element, 'id'))).toContain(section);
	});

	test('finds the six steps from home', () => {
		expect(linksOf(pathOf(locale, '')).map((link) => link.replace(/#.*$/, ''))).toContain(pathOf(locale, 'steps'));
	});

	// A reader who has the number back needs no counter any more.
	const withoutNumber = cases.filter(({ id }) => id !== 'back');
	test.each(withoutNumber)('whose case is "$id" is led on to the six steps, page by page', ({ to }) => {
		let path = `/${locale}/${to.replace(/#.*$/, '')}`;
		const way = [path];
		// case → checklist → prepare → steps
		while (way.length < 4 && path !== pathOf(locale, 'steps')) {
			[path = 'no page'] = nextLinksOf(path);
			way.push(path);
		}
		expect(way).toContain(pathOf(locale, 'steps'));
	});
});
