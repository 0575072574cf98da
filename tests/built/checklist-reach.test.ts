import { describe, expect, test } from 'vitest';
import { pageFor, tapsFromHome } from '../../scripts/guide-report/personaChecks.ts';
import { localeList } from '../../src/config/locales.ts';
import { personas } from '../../scripts/guide-report/personas.ts';
import { pathOf } from '../support/site.ts';

describe.each(localeList)('from the %s home page', (locale) => {
	const { one, two } = tapsFromHome(locale);

	test('the checklist is one tap away', () => expect(one).toContain(pathOf(locale, 'checklist')));

	test.each(personas)('$who reaches the page that helps in two taps', (persona) => {
		expect(two).toContain(pageFor(persona, locale));
	});
});
