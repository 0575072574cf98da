import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { textUntil } from '../../scripts/guide-report/readingOrder.ts';
import { localeList, locales } from '../../src/config/locales.ts';
import { openDist } from '../../src/lib/dist.ts';
import { attribute, elementsOf, readPage, type Element } from '../../src/lib/html.ts';
import type { DialCode } from '../../src/schemas/data.ts';

const numbers = parse(readFileSync('src/content/dial-codes.yaml', 'utf8')) as Record<string, DialCode>;
const needMore = Object.entries(numbers).flatMap(([id, { how }]) => (how ? [{ id, how }] : []));
const dist = openDist('dist');

/** Without what the typesetting adds and parts. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

test.each(localeList)('a %s reader of a number that needs an area code is told so wherever it stands', (locale) => {
	const pages = dist.paths.filter((path) => path.startsWith(`/${locale}/`) && path.endsWith('index.html'));
	const around = pages.flatMap((path) =>
		elementsOf(readPage(dist.read(path).toString())).flatMap((element) => {
			const number = needMore.find(({ id }) => id === attribute(element, 'data-dial'));
			return number ? [{ path, number, text: textUntil(element.parentNode as Element).text }] : [];
		}),
	);
	expect(around.length).toBeGreaterThan(1);
	for (const { path, number, text } of around)
		expect(letters(text), path).toContain(letters(number.how[locales[locale].lang]));
});
