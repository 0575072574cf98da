import { describe, expect, test } from 'vitest';
import { places } from '../../src/components/checklist/places.ts';
import { localeList } from '../../src/config/locales.ts';
import { linksOf } from '../support/built.ts';
import { personas } from '../support/personas.ts';
import { pathOf } from '../support/site.ts';

/** The pages of this site that the text of a page links to. */
const pagesLinked = (path: string): Set<string> =>
	new Set(
		linksOf(path)
			.map((href) => href.replace(/#.*$/, ''))
			.filter((href) => href.startsWith('/')),
	);

describe.each(localeList)('from the %s home page', (locale) => {
	const home = pagesLinked(pathOf(locale, ''));
	const checklist = pathOf(locale, 'checklist');
	// The checklist links to every place there is, but its links show only after its questions.
	const twoTaps = new Set([
		...home,
		...[...home].filter((path) => path !== checklist).flatMap((path) => [...pagesLinked(path)]),
	]);

	test('the checklist is one tap away', () => expect(home).toContain(checklist));

	test.each(personas)('$who reaches the page that helps in two taps', ({ place }) => {
		const [slug = ''] = (place === 'visit' ? 'steps/' : places[place]).split('/#');
		expect(twoTaps).toContain(pathOf(locale, slug.replace(/\/$/, '')));
	});
});
