import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allPaths } from '../support/site.ts';
import { localeList } from '../../src/config/locales.ts';
import { redirectsOf } from '../../src/config/moved.ts';

const published = readFileSync('tests/built/addresses.txt', 'utf8')
	.split('\n')
	.filter((line) => line.startsWith('/'));

/** Only `npm run pdf` makes these. */
const isMadeElsewhere = (path: string): boolean => path.startsWith('/pdf/');

test.each(published.filter((path) => !isMadeElsewhere(path)))('%s, which people may have kept, answers', (path) => {
	expect(
		existsSync(`dist${path.replace(/\/$/, '/index.html')}`),
		`${path} is gone. Where a page has moved, say so in src/config/moved.ts; never delete a line of addresses.txt.`,
	).toBe(true);
});

test('every page of today is in the list, so that it is never lost', () => {
	const missing = allPaths.filter((path) => !published.includes(path));
	expect(missing, 'Add these lines to tests/built/addresses.txt.').toEqual([]);
	expect(published).toEqual([...new Set(published)].sort());
});

test('a page that has moved leads on in every language', () => {
	expect(redirectsOf({ 'lost-phone': 'lost-or-stolen' })).toEqual(
		Object.fromEntries(localeList.map((locale) => [`/${locale}/lost-phone/`, `/${locale}/lost-or-stolen/`])),
	);
});
