import { existsSync, readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, test } from 'vitest';
import { places } from '../../src/components/checklist/places.ts';
import { localeList } from '../../src/config/locales.ts';
import { personas } from '../support/personas.ts';
import { pathOf } from '../support/site.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const dist = new URL('../../dist', import.meta.url).pathname;

/** Every element below a node. */
function* elementsIn(node: Node): Generator<Element> {
	if ('tagName' in node) yield node;
	if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

/** The pages that the text of a page links to: what a thumb reaches without the menu. */
function linksOf(path: string): Set<string> {
	const file = `${dist}${path}index.html`;
	if (!existsSync(file)) return new Set();
	const main = [...elementsIn(parse(readFileSync(file, 'utf8')))].find(({ tagName }) => tagName === 'main');
	const hrefs = main ? [...elementsIn(main)].flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href')) : [];
	return new Set(hrefs.map(({ value }) => value.replace(/#.*$/, '')).filter((value) => value.startsWith('/')));
}

describe.each(localeList)('from the %s home page', (locale) => {
	const home = linksOf(pathOf(locale, ''));
	const checklist = pathOf(locale, 'checklist');
	// The checklist links to every place there is, but its links show only after its questions.
	const twoTaps = new Set([
		...home,
		...[...home].filter((path) => path !== checklist).flatMap((path) => [...linksOf(path)]),
	]);

	test('the checklist is one tap away', () => expect(home).toContain(checklist));

	test.each(personas)('$who reaches the page that helps in two taps', ({ place }) => {
		const [slug = ''] = (place === 'visit' ? 'steps/' : places[place]).split('/#');
		expect(twoTaps).toContain(pathOf(locale, slug.replace(/\/$/, '')));
	});
});
