import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceLocale } from '../src/config/locales.ts';
import { blobHash } from '../src/integrations/content-lint/readers/content/blobHash.ts';
import { loadContent } from '../src/integrations/content-lint/readers/content/loadContent.ts';

/**
 * Puts `translationOf: <hash>` into the front matter of a translation, in place of an older one.
 * @param text the file of the translation; keeps its own line ends
 * @param hash git's name for the version of the source the translation was compared with
 * @throws Error when the text has no front matter
 */
export function withSourceHash(text: string, hash: string): string {
	const block = /^---[ \t]*\r?\n[\s\S]*?^---[ \t]*$/m.exec(text);
	if (block?.index !== 0) throw new Error('There is no front matter to write the source version into.');
	const [front] = block;
	const line = /^translationOf:.*$/m;
	const newLine = front.includes('\r\n') ? '\r\n' : '\n';
	const next = line.test(front)
		? front.replace(line, `translationOf: ${hash}`)
		: front.replace(/---[ \t]*$/, (end) => `translationOf: ${hash}${newLine}${end}`);
	return next + text.slice(front.length);
}

/**
 * Records in translations that they match the present version of their source.
 * @param only pages to mark, as `ur/steps`; none means all
 * @returns the files that changed
 * @throws Error for a page that does not exist or has no source
 */
export function markTranslated(root: string, only: string[]): string[] {
	const { pages } = loadContent(root);
	const sources = new Map(
		pages.filter(({ locale }) => locale === sourceLocale).map(({ slug, source }) => [slug, blobHash(source)]),
	);
	const translations = pages.filter(({ locale }) => locale !== sourceLocale);
	const names = new Set(translations.map(({ locale, slug }) => `${locale}/${slug}`));
	const unknown = only.find((name) => !names.has(name));
	if (unknown !== undefined) throw new Error(`There is no translation "${unknown}". Name one like this: ur/steps`);
	return translations
		.filter(({ locale, slug }) => only.length === 0 || only.includes(`${locale}/${slug}`))
		.flatMap(({ file, slug }) => {
			const hash = sources.get(slug);
			if (hash === undefined) throw new Error(`${file} translates a page that does not exist in ${sourceLocale}.`);
			const path = join(root, file);
			const text = readFileSync(path, 'utf8');
			const next = withSourceHash(text, hash);
			if (next === text) return [];
			writeFileSync(path, next);
			return [file];
		});
}

/**
 * `npm run mark-translated -- ur/steps …`, or `-- --all`: says that translations have been compared with their source
 * as it is now.
 */
if (import.meta.main) {
	const names = process.argv.slice(2);
	// Marking every page by accident would hide translations that are out of date.
	if (names.length === 0)
		throw new Error('Name the translations you compared: npm run mark-translated -- ur/steps (or --all)');
	const files = markTranslated(fileURLToPath(new URL('../', import.meta.url)), names[0] === '--all' ? [] : names);
	files.forEach((file) => console.log(file));
	console.log(`${files.length} marked as up to date.`);
}
