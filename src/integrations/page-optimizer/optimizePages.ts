import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
	attribute,
	elementsOf,
	readPage,
	remove,
	setText,
	textOf,
	trimSpace,
	writePage,
	type Attribute,
	type Element,
} from '../../lib/html.ts';
import { dropClasses } from './scopes.ts';
import { packScripts } from './scripts.ts';
import { inlineScripts, readScripts, together } from './scriptIdentifiers.ts';
import { ShortNames } from './shortNames.ts';
import { usedStyles } from './styles.ts';

const isStyle = (element: Element): boolean =>
	element.tagName === 'style' || (element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet');

/** Which program made a page helps no reader. */
const isForTools = (element: Element): boolean =>
	element.tagName === 'meta' && attribute(element, 'name') === 'generator';

/** The search index is written: what told it where to read has done its work. Until a script knows the reader's theme, none is chosen. */
const isDone = ({ tagName }: Element, { name }: Attribute): boolean =>
	/^data-pagefind-(?:ignore|body)$/.test(name) || (tagName === 'html' && name === 'data-theme');

/**
 * Makes every page of a built site paint from one answer of the server: its styles stand inside it, and only the
 * rules it can use; of its scripts only those that must run before the first paint do. The style files nobody asks for any more are removed.
 * @param dist the folder of the built site
 * @returns how many pages there are
 * @throws Error when a page names a style file that is not there
 */
export async function packPages(dist: string): Promise<number> {
	const files = await readdir(dist, { recursive: true });
	// The bundled scripts, and the one that keeps the guide on the device: it is fetched later and sets states of its own.
	const scripts = await Promise.all(
		files.filter((file) => /^(?:_astro|offline)\b.*\.js$/.test(file)).map((file) => readFile(join(dist, file), 'utf8')),
	);
	const pages = files.filter((file) => file.endsWith('.html'));
	const sheets = new Map<string, Promise<string>>();
	const sheet = (href: string) => {
		const text = sheets.get(href) ?? readFile(join(dist, href), 'utf8');
		sheets.set(href, text);
		return text;
	};
	const outer = await readScripts(scripts);
	// A style file that a script loads later (the search box) speaks of the page's custom properties by their own names.
	const later = files.filter(
		(file) => /^_astro.*\.css$/.test(file) && scripts.some((script) => script.includes(basename(file))),
	);
	const spoken = [...scripts, ...(await Promise.all(later.map((file) => readFile(join(dist, file), 'utf8'))))].join(
		'\n',
	);
	const short = new ShortNames(spoken);
	const kept = new Set(spoken.match(/--[a-z_][\w-]*/g));
	const spokenWords = new Set(spoken.match(/[a-z_][\w-]*/gi));
	for (const path of pages.sort()) {
		const page = readPage(await readFile(join(dist, path), 'utf8'));
		const elements = elementsOf(page);
		const inner = inlineScripts(elements);
		const words = together(outer, await readScripts(inner.map(textOf)));
		short.refuse(inner.map(textOf).join('\n'), path);
		await packScripts(inner, new Set(elements.map(({ tagName }) => tagName)), dist);

		const styles = elements.filter(isStyle);
		const whole = await Promise.all(
			styles.map(async (style) => {
				const href = attribute(style, 'href');
				const media = attribute(style, 'media');
				const css = href === undefined ? textOf(style) : await sheet(href);
				return media === undefined ? css : `@media ${media}{${css}}`;
			}),
		);
		const styled = new Set([
			...kept,
			...elements.flatMap((element) => attribute(element, 'style')?.match(/--[\w-]+/g) ?? []),
		]);
		const { css, asked, matcher } = usedStyles(whole.join('\n'), elements, words, styled);
		const [first, ...rest] = styles;
		if (first) {
			rest.forEach(remove);
			Object.assign(first, { tagName: 'style', nodeName: 'style', attrs: [] });
			setText(first, short.inStyle(css));
		}
		for (const element of elements) {
			if (isForTools(element)) remove(element);
			element.attrs = element.attrs.filter((attr) => !isDone(element, attr));
			dropClasses(element, asked, matcher, (name) => spokenWords.has(name) || words.words.has(name));
			short.inElement(element);
			trimSpace(element);
		}
		await writeFile(join(dist, path), writePage(page));
	}
	await Promise.all([...sheets.keys()].map((href) => rm(join(dist, href))));
	return pages.length;
}
