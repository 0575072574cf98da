import { serializeOuter } from 'parse5';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { siteUrl } from '../../config/site.ts';
import { attribute, contentOf, elementsOf, hasClass, parseHtml, remove, type Element } from '../../lib/html.ts';

const converter = unified()
	.use(rehypeParse, { fragment: true })
	.use(rehypeRemark)
	.use(remarkGfm)
	.use(remarkStringify, { bullet: '-', rule: '-', emphasis: '*' })
	.freeze();

/** Elements without meaning in plain text. */
const silent = new Set('script style template svg button input select noscript img'.split(' '));
const has = (element: Element, name: string): boolean => attribute(element, name) !== undefined;
/**
 * Notes after numbers ("from Jazz") are excluded from the search but included here: they say from which phones to dial.
 */
const isSilent = (element: Element): boolean =>
	silent.has(element.tagName) ||
	hasClass(element, 'print-only') ||
	has(element, 'hidden') ||
	(has(element, 'data-pagefind-ignore') && !has(element, 'data-note'));

/** Removes what is not text, and makes every link absolute. */
function clean(part: Element, address: string): void {
	for (const element of elementsOf(part)) {
		if (isSilent(element)) remove(element);
		const href = element.attrs.find(({ name }) => name === 'href');
		if (href) href.value = href.value.startsWith('/') ? siteUrl + href.value : new URL(href.value, address).href;
	}
}

/**
 * Converts a built page to Markdown: title, text, day of the comparison, sources.
 * @param html the built page, before the page optimizer removes the attributes for the search
 * @param address its public address
 * @throws Error when the page has no title, no text, or no day
 */
export function markdownOf(html: string, address: string): string {
	const page = parseHtml(html);
	const all = elementsOf(page);
	const title = all.find(({ tagName }) => tagName === 'h1');
	const provenance = all.find((element) => hasClass(element, 'provenance'));
	if (!title || !provenance) throw new Error(`${address} has no title, or does not say when it was compared.`);
	const parts = [title, contentOf(page), provenance];
	for (const part of parts) clean(part, address);
	const text = converter.processSync(parts.map((part) => serializeOuter(part)).join('\n')).toString();
	return `${text}\n<${address}>\n`;
}
