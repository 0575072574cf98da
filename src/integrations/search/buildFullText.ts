import { createIndex } from 'pagefind';
import { locales, type Locale } from '../../config/locales.ts';
import { contentHash } from '../../lib/dist.ts';
import { fullTextFolder } from '../../lib/search/assetNames.ts';
import { fullTextInput } from './fullTextInput.ts';
import type { IndexedPage } from './readPages.ts';

/** Pagefind's index of one language, as Pagefind writes it. */
interface FullTextIndex {
	/**
	 * Its folder on the site, named by a content hash, so that a page of an older build does not read files of a newer
	 * index.
	 */
	folder: string;
	/** Path in that folder → content. */
	files: Map<string, Uint8Array>;
}

/** Files of Pagefind that the site does not use: its interfaces, and its worker (see fullText.ts). */
const unused = [
	'pagefind-ui.',
	'pagefind-modular-ui.',
	'pagefind-component-ui.',
	'pagefind-highlight.',
	'pagefind-worker.',
	'playground/',
];

/**
 * Indexes the pages of one language with Pagefind. Each page has its slug as a filter, so that the dialog can search
 * one page. Only Pagefind's documented Node API is used, and the files of the index are not changed.
 * @throws Error when Pagefind does not start or refuses a page
 */
export async function buildFullText(pages: readonly IndexedPage[], locale: Locale): Promise<FullTextIndex> {
	const { index, errors } = await createIndex({});
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	for (const { slug, html } of pages) {
		const content = fullTextInput(html, locale).replace(/<html\b/, `<html data-pagefind-filter="page:${slug}"`);
		const added = await index.addHTMLFile({ url: `/${locale}/${slug === 'index' ? '' : `${slug}/`}`, content });
		if (added.errors.length) throw new Error(`Pagefind could not read ${locale}/${slug}: ${added.errors.join('; ')}`);
	}
	const files = (await index.getFiles()).files.filter(({ path }) => !unused.some((start) => path.startsWith(start)));
	await index.deleteIndex();
	const hashes = files.map(({ path, content }) => path + contentHash(content)).sort();
	const name = `${locales[locale].lang.toLowerCase()}-${contentHash(hashes.join('\n'))}`;
	return {
		folder: `${fullTextFolder}${name}/`,
		files: new Map(files.map(({ path, content }) => [path, content])),
	};
}
