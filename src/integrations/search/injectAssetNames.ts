import { glob, readFile, writeFile } from 'node:fs/promises';
import type { Locale } from '../../config/locales.ts';
import { nameMark } from '../../lib/search/assetNames.ts';

/**
 * Writes the name of the search files into the pages of a language, so that a reader who reaches for search fetches all
 * of them at once instead of learning their names one after another.
 */
export async function injectAssetNames(dist: string, locale: Locale, name: string): Promise<void> {
	for await (const file of glob(`${locale}/**/*.html`, { cwd: dist })) {
		const html = await readFile(dist + file, 'utf8');
		if (html.includes(nameMark)) await writeFile(dist + file, html.replaceAll(nameMark, name));
	}
}
