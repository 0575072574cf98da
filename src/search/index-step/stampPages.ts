import { glob, readFile, writeFile } from 'node:fs/promises';
import { stampMark } from '../stamp.ts';

/**
 * Writes the names of the search files into the pages of a language, so that a reader who reaches for search
 * fetches all of them at once instead of learning their names one after another.
 */
export async function stampPages(dist: string, locale: string, stamp: string): Promise<void> {
	for await (const file of glob(`${locale}/**/*.html`, { cwd: dist })) {
		const html = await readFile(dist + file, 'utf8');
		if (html.includes(stampMark)) await writeFile(dist + file, html.replaceAll(stampMark, stamp));
	}
}
