import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPage, walk } from '../../../../lib/dist.ts';
import { attribute, elementsOf, parseHtml, type Document, type Element } from '../../../../lib/html.ts';
import { isLocale, type Locale } from '../../../../config/locales.ts';
import type { Content } from '../content/content.ts';
import { errorSlug } from '../../../../config/pages.ts';
import type { Page } from '../content/page.ts';
import { lineAt } from '../content/prose.ts';
import type { Place } from '../../rule.ts';

/** A built page. */
export interface BuiltPage {
	/** Path in the folder of the built site. */
	file: string;
	/** The address without the host: `/en/steps/`. */
	path: string;
	/** The language; undefined for the language chooser and the error page at the root. */
	locale: Locale | undefined;
	/** The source of the page; undefined if no editor wrote it. */
	page: Page | undefined;
	html: string;
	root: Document;
	/** All elements in document order. */
	elements: Element[];
}

/** The built site and the content it was built from. */
export interface Output {
	pages: BuiltPage[];
	/** Pages that only redirect. */
	redirects: BuiltPage[];
	/** Paths of all files in the folder. */
	files: Set<string>;
	read(file: string): string;
	content: Content;
	/** The public address of the site, without a slash at the end. */
	site: string;
}

/**
 * Reads a built site.
 * @param folder output folder of the build
 * @param site public address of the site
 */
export function loadOutput(folder: string, content: Content, site: string): Output {
	const files = walk(folder).map((path) => path.slice(1));
	const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
	const built = files.filter(isPage).map((file) => readBuiltPage(file, read(file), content));
	const [redirects, pages] = [built.filter(isRedirect), built.filter((page) => !isRedirect(page))];
	return { pages, redirects, files: new Set(files), read, content, site: site.replace(/\/+$/, '') };
}

function readBuiltPage(file: string, html: string, content: Content): BuiltPage {
	const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
	const [, first, rest = ''] = /^\/([^/]+)\/(.*)$/.exec(path) ?? [];
	const locale = isLocale(first) ? first : undefined;
	const slug = rest.replace(/\/$|\.html$/, '') || 'index';
	const root = parseHtml(html);
	return {
		file,
		path,
		locale,
		page: content.pages.find((page) => page.locale === locale && page.slug === slug),
		html,
		root,
		elements: elementsOf(root),
	};
}

/** Finds the place in the source of a built page where an editor can correct some words. */
export function placeOf({ page, file }: BuiltPage, words?: string): Place {
	if (!page) return { file: `dist/${file}` };
	const index = words ? page.source.indexOf(words) : -1;
	return { file: page.file, line: index < 0 ? undefined : lineAt(page.source, index) };
}

/** Whether a page only redirects to its new address (src/config/moved.ts). */
const isRedirect = ({ elements }: BuiltPage): boolean =>
	elements.some((element) => element.tagName === 'meta' && attribute(element, 'http-equiv') === 'refresh');

/** Whether this is the error page of a language or of the root. */
export function isErrorFile({ path }: BuiltPage): boolean {
	return path.endsWith(`/${errorSlug}.html`);
}
