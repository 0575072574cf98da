import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { localeList } from '../../src/config/locales.ts';
import { attribute } from '../../src/lib/html.ts';
import { visibleText } from '../../src/lib/visibleText.ts';
import { pageAt } from '../support/builtPages.ts';
import { pathOf, slugs, strings } from '../support/site.ts';

test.each(localeList)(
	'every page of %s says where to report a mistake, in its language and without scripts',
	(locale) => {
		for (const slug of slugs) {
			const link = pageAt(pathOf(locale, slug)).find(
				(element) => element.tagName === 'a' && visibleText(element).trim() === strings[locale]['page.mistake'],
			);
			const href = (link && attribute(link, 'href')) ?? '';
			expect(href, slug).toMatch(/\/about\/#mistake$|\/issues\/new\?template=1-wrong-fact\.yml/);
			const form = new URL(href, 'https://example.org').searchParams.get('template');
			if (form) expect(existsSync(`.github/ISSUE_TEMPLATE/${form}`), form).toBe(true);
			else expect(pageAt(href).map((element) => attribute(element, 'id'))).toContain('mistake');
		}
	},
);
