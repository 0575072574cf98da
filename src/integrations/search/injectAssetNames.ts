import { glob, readFile, writeFile } from 'node:fs/promises';
import type { Locale } from '../../config/locales.ts';
import { namePlaceholder } from '../../lib/search/assetNames.ts';

/**
 * Writes the name of the search files into the pages of a language, so that the browser can load all of them in
 * parallel when the reader opens the search.
 */
export async function injectAssetNames(dist: string, locale: Locale, name: string): Promise<void> {
	for await (const file of glob(`${locale}/**/*.html`, { cwd: dist })) {
		const html = await readFile(dist + file, 'utf8');
		if (html.includes(namePlaceholder)) await writeFile(dist + file, html.replaceAll(namePlaceholder, name));
	}
}
