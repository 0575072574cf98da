import { glob, readFile } from 'node:fs/promises';
import { createIndex } from 'pagefind';
import { errorSlug } from '../../lib/errorPage.ts';
import type { Locale } from '../../config/locales.ts';
import { openFragment, type Fragment } from './pagefindFiles.ts';

/** A stretch of a page under one heading: what a reader can be sent to. */
export interface Section {
	/** The page without its locale: `operators/jazz`; the start page is `index`. */
	slug: string;
	/** The id of its heading; empty for the opening of the page. */
	id: string;
	/** Address with locale and `#id`. */
	url: string;
	heading: string;
	/** Title of the page it belongs to. */
	page: string;
	text: string;
}

/** Lists of sources repeat words of every subject and answer nothing. */
const isSources = (slug: string, id: string): boolean => slug === 'about' && id === 'sources';
const zeroWidthSpace = '\u200b';

/** Cuts a page at its headings, and a list of terms at its terms. Places are counted in Pagefind's words. */
function cut({ url, content, meta, anchors }: Fragment, locale: Locale): Section[] {
	const spaced = content.includes(zeroWidthSpace);
	const words = content.split(spaced ? zeroWidthSpace : /[^\S\uFEFF]+/);
	const slug = url.replace(`/${locale}/`, '').replace(/\/$/, '') || 'index';
	const page = meta['title'] ?? slug;
	const isTerms = slug === 'glossary';
	const starts = anchors
		.filter(({ element }) => /^h[1-4]$/.test(element) || (isTerms && element === 'div'))
		.sort((a, b) => a.location - b.location);
	return starts.map((start, i) => {
		const top = start.element === 'h1' || start.id === '_top';
		const heading = (top ? page : (start.text ?? '')).replaceAll(zeroWidthSpace, '').trim();
		const id = top ? '' : start.id;
		const whole = words.slice(start.location, starts[i + 1]?.location).join(spaced ? '' : ' ');
		// Pagefind's text opens with the heading and a full stop; a result shows the heading above the text.
		const body = heading && whole.startsWith(heading) ? whole.slice(heading.length).replace(/^\.\s*/, '') : whole;
		// Pagefind never returns a record without a word in its text.
		const text = (!isSources(slug, id) && body.trim()) || heading;
		return { slug, id, url: id ? `${url}#${id}` : url, heading, page, text };
	});
}

/**
 * Has Pagefind read the built pages of one language (what it reads and ignores is Pagefind's rule) and cuts
 * them into sections. Error pages are left out.
 * @param dist folder of the built site, with a slash at its end
 * @throws Error when Pagefind does not start, refuses a page, or writes files that are not those of 1.6
 */
export async function readPages(dist: string, locale: Locale): Promise<Section[]> {
	const { index, errors } = await createIndex({});
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	for await (const file of glob(`${locale}/**/*.html`, { cwd: dist })) {
		if (file === `${locale}/${errorSlug}.html`) continue;
		const added = await index.addHTMLFile({ sourcePath: file, content: await readFile(dist + file, 'utf8') });
		if (added.errors.length) throw new Error(`Pagefind could not read ${file}: ${added.errors.join('; ')}`);
	}
	const { files } = await index.getFiles();
	await index.deleteIndex();
	return files
		.filter(({ path }) => path.endsWith('.pf_fragment'))
		.flatMap(({ content }) => cut(openFragment(content), locale))
		.sort((a, b) => (a.url < b.url ? -1 : 1));
}
