import { describe, expect, test } from 'vitest';
import { places } from '../../src/components/checklist/questions/places.ts';
import { localeList } from '../../src/config/locales.ts';
import { linksOf } from '../support/builtPages.ts';
import { personas } from '../support/personas.ts';
import { pathOf } from '../support/site.ts';

const withoutSection = (href: string): string => href.replace(/#.*$/, '');
const pagesFrom = (path: string): string[] => linksOf(path).map(withoutSection);

describe.each(localeList)('from the %s home page', (locale) => {
	const checklist = pathOf(locale, 'checklist');
	const afterOneTap = pagesFrom(pathOf(locale, ''));
	// The checklist links to every place there is, but its links show only after its questions.
	const afterTwoTaps = [
		...afterOneTap,
		...afterOneTap.filter((path) => path.startsWith('/') && path !== checklist).flatMap(pagesFrom),
	];

	test('the checklist is one tap away', () => expect(afterOneTap).toContain(checklist));

	test.each(personas)('$who reaches the page that helps in two taps', ({ place }) => {
		expect(afterTwoTaps).toContain(`/${locale}/${place === 'visit' ? 'steps/' : withoutSection(places[place])}`);
	});
});
