import { elementsOf, parseHtml, setText, rawText, writePage } from '../../lib/html.ts';

/** Where the site is served. */
interface Place {
	/** Scheme and host. */
	origin: string;
	/** The folder without its last slash: `/esim`. */
	folder: string;
}

/** Prefixes an address of this site with the folder, unless it already has it. Other addresses stay as they are. */
function inFolder(address: string, { origin, folder }: Place): string {
	const path = address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;
	const isAtTop = path.startsWith('/') && !path.startsWith('//') && !`${path}/`.startsWith(`${folder}/`);
	return isAtTop ? address.slice(0, address.length - path.length) + folder + path : address;
}

/** Prefixes the addresses in CSS. */
export const styleInFolder = (css: string, place: Place): string =>
	css.replace(/url\((["']?)(\/[^"')]*)/g, (_, quote: string, path: string) => `url(${quote}${inFolder(path, place)}`);

/** Prefixes the absolute addresses in a sitemap. */
export const sitemapInFolder = (xml: string, { origin, folder }: Place): string =>
	xml.replaceAll(`${origin}/`, `${origin}${folder}/`);

/**
 * Prefixes the addresses in every attribute and style of a page.
 * @param isOurs whether a path, without query and fragment, belongs to this site
 */
export function pageInFolder(html: string, place: Place, isOurs: (path: string) => boolean): string {
	const page = parseHtml(html);
	for (const element of elementsOf(page)) {
		for (const attr of element.attrs) {
			// `<meta http-equiv="refresh" content="0;url=/en/steps/">`
			const [, delay = '', address = ''] = /^(\d+;\s*url=)?(.*)$/is.exec(attr.value) ?? [];
			const path = address.replace(place.origin, '').replace(/[?#].*/s, '');
			if (isOurs(path)) attr.value = delay + inFolder(address, place);
			if (attr.name === 'style') attr.value = styleInFolder(attr.value, place);
		}
		if (element.tagName === 'style') setText(element, styleInFolder(rawText(element), place));
	}
	return writePage(page);
}
