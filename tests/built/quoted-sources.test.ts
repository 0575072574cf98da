import { expect, test } from 'vitest';
import { localeList } from '../../src/config/locales.ts';
import { attribute } from '../../src/lib/html.ts';
import { visibleText } from '../../src/lib/visibleText.ts';
import { pageAt } from '../support/builtPages.ts';
import { sources } from '../support/contentData.ts';
import { pathOf } from '../support/site.ts';

test.each(localeList)(
	'a %s reader learns of a source that was only read as another quotes it, and of which',
	(locale) => {
		const entries = new Map(
			pageAt(pathOf(locale, 'sources')).flatMap((element): [string, string][] => {
				const id = attribute(element, 'id');
				return element.tagName === 'li' && id ? [[id, visibleText(element)]] : [];
			}),
		);
		const quoted = Object.entries(sources).flatMap(([id, { via }]) => (via && entries.has(id) ? [{ id, via }] : []));
		expect(quoted.length).toBeGreaterThan(10);
		const silent = quoted.filter(({ id, via }) => !entries.get(id)?.includes(sources[via]?.publisher ?? via));
		expect(silent).toEqual([]);
	},
);
