import { existsSync, readFileSync } from 'node:fs';
import { attribute, elementsOf, parseHtml, type Element } from '../../src/lib/html.ts';

/** The elements of a built page, by its address with or without a fragment; none where there is no such page. */
export function pageAt(path: string): Element[] {
	const file = `dist${path.replace(/#.*$/, '')}index.html`;
	return existsSync(file) ? elementsOf(parseHtml(readFileSync(file, 'utf8'))) : [];
}

/** The addresses that the main part of a page links to. */
export function linksOf(path: string): string[] {
	const main = pageAt(path).find(({ tagName }) => tagName === 'main');
	return main ? elementsOf(main).flatMap((element) => attribute(element, 'href') ?? []) : [];
}
