import { glob, readFile } from 'node:fs/promises';
import { errorSlug } from '../../config/pages.ts';
import type { Locale } from '../../config/locales.ts';
import { attribute, elementsOf, isElement, parseHtml, type Element } from '../../lib/html.ts';
import { collapseSpaces, inlineElements, visibleText } from '../../lib/visibleText.ts';

/** A part of a page under one heading: a target for results. */
interface Section {
	/** The id of its heading; empty for the start of the page. */
	id: string;
	heading: string;
	text: string;
}

/** A page of one language, for indexing. */
export interface IndexedPage {
	/** The page without its locale: `operators/jazz`; the start page is `index`. */
	slug: string;
	title: string;
	/** The text of the HTML file. */
	html: string;
	sections: Section[];
}

/** Elements that are not text of the page. Pagefind ignores them too. */
const ignored = new Set('head style script noscript label form svg footer nav iframe template'.split(' '));
const headings = /^h[1-4]$/;

const childrenOf = (element: Element): Element['childNodes'] => ('content' in element ? [] : element.childNodes);
const isIgnored = (element: Element): boolean =>
	ignored.has(element.tagName) || attribute(element, 'data-pagefind-ignore') !== undefined;

const textOf = (element: Element): string => collapseSpaces(visibleText(element, isIgnored));

/**
 * The heading of the section that begins at an element: the heading itself, the `<summary>` of a `<details>`, or the
 * `<dt>` of a list entry.
 */
function headingOf(element: Element): Element | undefined {
	if (headings.test(element.tagName)) return element;
	const name = { details: 'summary', div: 'dt' }[element.tagName];
	return name
		? childrenOf(element)
				.filter(isElement)
				.find(({ tagName }) => tagName === name)
		: undefined;
}

/** The id that links use for an element. In a `<details>` it is on an empty `<span>` inside, see Fold.astro. */
function idOf(element: Element): string | undefined {
	const id = attribute(element, 'id');
	if (id !== undefined || element.tagName !== 'details') return id;
	const target = childrenOf(element)
		.filter(isElement)
		.find((child) => child.tagName === 'span' && !child.childNodes.length);
	return target && attribute(target, 'id');
}

/** Splits the body of a page into sections. */
function splitSections(body: Element, title: string): Section[] {
	const sections: Section[] = [{ id: '', heading: title, text: '' }];
	const names = new Set<Element>();
	const read = (element: Element): void => {
		const id = idOf(element);
		const name = id === undefined ? undefined : headingOf(element);
		if (id !== undefined && name && name.tagName !== 'h1') {
			sections.push({ id, heading: textOf(name), text: '' });
			names.add(name);
		}
		if (names.has(element) || element.tagName === 'h1') return;
		for (const node of childrenOf(element)) {
			const last = sections.at(-1);
			if ('value' in node && last) last.text += node.value;
			if (!isElement(node) || isIgnored(node)) continue;
			const isBlock = !inlineElements.has(node.tagName);
			if (isBlock && last) last.text += ' ';
			read(node);
			const now = sections.at(-1);
			if (isBlock && now) now.text += ' ';
		}
	};
	read(body);
	return sections.map(({ id, heading, text }) => ({ id, heading, text: collapseSpaces(text) }));
}

/**
 * Reads the built pages of one language and splits them into sections: the content of `data-pagefind-body` without
 * `data-pagefind-ignore`, as in Pagefind. Pages without such a body and error pages are left out.
 * @param dist folder of the built site, with a slash at its end
 * @returns the pages in alphabetical order of their slugs
 */
export async function readPages(dist: string, locale: Locale): Promise<IndexedPage[]> {
	const pages: IndexedPage[] = [];
	for await (const file of glob(`${locale}/**/index.html`, { cwd: dist })) {
		const slug = file.replaceAll('\\', '/').slice(locale.length + 1, -'/index.html'.length) || 'index';
		if (slug === errorSlug) continue;
		const html = await readFile(dist + file, 'utf8');
		const all = elementsOf(parseHtml(html));
		const body = all.find((element) => attribute(element, 'data-pagefind-body') !== undefined);
		const h1 = all.find(({ tagName }) => tagName === 'h1');
		if (!body) continue;
		const title = h1 ? textOf(h1) : slug;
		pages.push({ slug, title, html, sections: splitSections(body, title) });
	}
	return pages.sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
