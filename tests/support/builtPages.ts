import { existsSync, readFileSync } from 'node:fs';
import { memoize } from '../../src/lib/memoize.ts';
import { attribute, elementsOf, parseHtml, type Element } from '../../src/lib/html.ts';

const elementsIn = memoize((file: string): Element[] =>
	existsSync(file) ? elementsOf(parseHtml(readFileSync(file, 'utf8'))) : [],
);

/** The elements of a built page, by its address with or without a fragment; none where there is no such page. */
export const pageAt = (path: string): Element[] => elementsIn(`dist${path.replace(/#.*$/, '')}index.html`);

/** The pages that a page leads on to, at its end. */
export const nextLinksOf = (path: string): string[] =>
	pageAt(path)
		.filter((element) => element.tagName === 'a' && attribute(element, 'rel')?.split(' ').includes('next'))
		.map((element) => attribute(element, 'href') ?? '');

/** The addresses that the main part of a page links to. */
export function linksOf(path: string): string[] {
	const main = pageAt(path).find(({ tagName }) => tagName === 'main');
	return main ? elementsOf(main).flatMap((element) => attribute(element, 'href') ?? []) : [];
}
