import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isPage, walk } from '../../lib/dist.ts';
import {
	attribute,
	elementsOf,
	inlineScripts,
	insertAfter,
	make,
	parseHtml,
	remove,
	setText,
	rawText,
	writePage,
	type Attribute,
	type Element,
} from '../../lib/html.ts';
import { splitPrintStyles, writePrintStyles } from './printStyles.ts';
import { refuseMarkup } from './refusals.ts';
import type { Script } from './collectReferences.ts';
import { readScripts, mergeReferences } from './scriptReferences.ts';
import { shareScripts } from './scripts.ts';
import { openSite, type Site } from './sharedFiles.ts';
import { takeStyleAttributes } from './styleAttributes.ts';
import { usedStyles } from './usedStyles.ts';

/** Sites with more pages keep no plain copies; the test that reads them uses a sample anyway. */
const PLAIN_COPY_LIMIT = 500;

const isStyle = (element: Element): boolean =>
	element.tagName === 'style' || (element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet');

/** The `generator` tag is of no use to readers. */
const isForTools = (element: Element): boolean =>
	element.tagName === 'meta' && attribute(element, 'name') === 'generator';

/** Attributes that are no longer needed: the search index has been written, and a script sets the theme. */
const isDone = ({ tagName }: Element, { name }: Attribute): boolean =>
	/^data-pagefind-(?:ignore|body)$/.test(name) || (tagName === 'html' && name === 'data-theme');

/** The inline scripts of a page and the code in its event attributes. */
const scriptsOf = (elements: readonly Element[], page: string): Script[] => [
	...inlineScripts(elements).map((script) => ({ name: `an inline script of ${page}`, code: rawText(script) })),
	...elements.flatMap(({ attrs }) =>
		attrs
			.filter(({ name }) => /^on[a-z]+$/.test(name))
			.map(({ name, value }) => ({ name: `${name} of ${page}`, code: `function _(){${value}}` })),
	),
];

/** @returns the script and style files that the page no longer asks for */
async function optimizePage(site: Site, path: string): Promise<string[]> {
	const page = parseHtml(await readFile(join(site.dist, path), 'utf8'));
	const elements = elementsOf(page);
	const inTemplates = elements.flatMap((element) => ('content' in element ? elementsOf(element.content) : []));
	const templated = new Set(inTemplates);
	const outside = elements.filter((element) => !templated.has(element));
	refuseMarkup(outside, inTemplates);
	const [html] = outside;
	if (!html) throw new Error('It has no root element.');
	const references = mergeReferences(site.references, readScripts(scriptsOf(elements, path)));
	const replaced = await shareScripts(outside, site.dist);

	const attributeRules = takeStyleAttributes(elements);
	const styles = outside.filter(isStyle);
	for (const href of styles.map((style) => attribute(style, 'href')))
		if (href !== undefined) replaced.push(join(site.dist, href));
	const sheets = await Promise.all(
		styles.map(async (style) => {
			const href = attribute(style, 'href');
			const media = attribute(style, 'media');
			const css = href === undefined ? rawText(style) : await site.sheet(href);
			return media === undefined ? css : `@media ${media}{${css}}`;
		}),
	);
	const css = usedStyles([...sheets, ...attributeRules].join('\n'), html, references, site.properties);
	const [first, ...rest] = styles;
	if (first) {
		rest.forEach(remove);
		Object.assign(first, { tagName: 'style', nodeName: 'style', attrs: [] });
		const { screen, print } = splitPrintStyles(css);
		setText(first, screen);
		if (print)
			insertAfter(
				first,
				make('link', { rel: 'stylesheet', media: 'print', href: await writePrintStyles(site.dist, print) }),
			);
	}
	for (const element of elements) {
		if (isForTools(element)) remove(element);
		element.attrs = element.attrs.filter((attr) => !isDone(element, attr));
	}
	await writeFile(join(site.dist, path), writePage(page));
	return replaced;
}

/** Copies the pages with their style and script files before optimization, for the test that compares screenshots. */
async function keepPlain(dist: string, folder: string, files: readonly string[]): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	for (const path of files) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await cp(join(dist, path), join(folder, path));
	}
}

/**
 * Optimizes every page of a built site: inlines the styles that the page uses, except those for print, which go to a
 * file that no paint waits for; keeps only scripts inline that must run before the first paint, and moves the others to
 * one shared file. Files that no page requests any more are deleted.
 * @param dist the folder of the built site
 * @param plain a folder for copies of the original files; without it no copies are kept
 * @returns how many pages there are
 * @throws Error that names the page, for what refusals.ts refuses and for a missing style file
 */
export async function optimizePages(dist: string, plain?: string): Promise<number> {
	const files = walk(dist);
	const pages = files.filter(isPage);
	if (plain && pages.length <= PLAIN_COPY_LIMIT)
		await keepPlain(dist, plain, [...pages, ...files.filter((path) => /^\/_astro\/.*\.(?:css|js)$/.test(path))]);
	const site = await openSite(dist, files);
	const replaced = new Set<string>();
	for (const path of pages) {
		try {
			for (const file of await optimizePage(site, path)) replaced.add(file);
		} catch (cause) {
			throw new Error(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
		}
	}
	await Promise.all([...replaced].map((file) => rm(file, { force: true })));
	return pages.length;
}
