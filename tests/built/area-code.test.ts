import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { textUntil } from '../support/readingOrder.ts';
import { localeList } from '../../src/config/locales.ts';
import { openDist } from '../../src/lib/dist.ts';
import { attribute, elementsOf, parseHtml, type Element } from '../../src/lib/html.ts';
import type { DialCode } from '../../src/schemas/data.ts';

const numbers = parse(readFileSync('src/content/dial-codes.yaml', 'utf8')) as Record<string, DialCode>;
const ofAnyCity = Object.entries(numbers).flatMap(([id, { code, otherCityCodes }]) =>
	otherCityCodes ? [{ id, code, otherCityCodes }] : [],
);
const dist = openDist('dist');

test.each(localeList)(
	'a %s reader taps a 111 number wherever it stands, and is told what to dial if it fails',
	(locale) => {
		const pages = dist.paths.filter((path) => path.startsWith(`/${locale}/`) && path.endsWith('index.html'));
		const shown = pages.flatMap((path) =>
			elementsOf(parseHtml(dist.read(path).toString())).flatMap((element) => {
				const number = ofAnyCity.find(({ id }) => id === attribute(element, 'data-dial'));
				return number ? [{ path, number, element }] : [];
			}),
		);
		expect(shown.length).toBeGreaterThan(1);
		for (const { path, number, element } of shown) {
			expect(attribute(element, 'href'), path).toBe(`tel:${number.code.replaceAll('-', '')}`);
			const { text } = textUntil(element.parentNode as Element);
			for (const code of number.otherCityCodes) expect(text, path).toContain(code);
		}
	},
);
