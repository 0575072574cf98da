import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { localeList, locales, type Locale } from '../../config/locales.ts';
import { checkOrder } from '../../lib/buildOrder.ts';
import { contentHash } from '../../lib/dist.ts';
import { assetPath } from '../../lib/search/assetNames.ts';
import { packPages } from '../../lib/search/query/packedPages.ts';
import { packRows } from '../../lib/search/query/packedRows.ts';
import type { SearchData } from '../../lib/search/searchData.ts';
import { FIRST_ANSWER } from '../../lib/search/settings.ts';
import { buildFullText } from './buildFullText.ts';
import { cutList } from './cutData.ts';
import { dialogScript, dialogStyles, takeDialogMarkup } from './dialogFiles.ts';
import { indexLanguage } from './indexLanguage.ts';
import { injectAssetNames } from './injectAssetNames.ts';
import { readPages } from './readPages.ts';

/** The search files of one language. */
interface SearchFiles {
	/** What its pages call them: it changes with any of them. */
	name: string;
	/** Below the root of the site. */
	files: Map<string, string | Uint8Array>;
	/** For the log. */
	summary: string;
	/** For an editor. */
	warning?: string;
}

/** Makes all search files of one language. @throws Error when a page or an alias is not what it must be */
async function searchFiles(root: URL, dist: string, locale: Locale): Promise<SearchFiles> {
	const { lang, label } = locales[locale];
	const dialog = await takeDialogMarkup(dist, locale);
	const pages = await readPages(dist, locale);
	const [script, styles] = await Promise.all([dialogScript(root, lang), dialogStyles(root)]);
	const room =
		FIRST_ANSWER - [script, styles, dialog].reduce((sum, part) => sum + brotliCompressSync(part).byteLength, 0);
	const { warning, ...answers } = await indexLanguage(root, locale, pages, room);
	const { folder, files: fullText } = await buildFullText(pages, locale);
	const { cut: postings, pieces: words } = cutList(answers.postings, 'w', packRows);
	const { cut: evidence, pieces: said } = cutList(answers.evidence, 'e', packRows);
	const { cut: entries, pieces: titles } = cutList(answers.pages, 'p', packPages);
	const data: SearchData = { ...answers, postings, evidence, pages: entries, dialog, fullText: folder };
	const json = JSON.stringify(data);
	const name = contentHash(json + script + styles);
	const files = new Map<string, string | Uint8Array>([
		[assetPath(name, 'js'), script],
		[assetPath(name, 'css'), styles],
		[assetPath(name, 'json'), json],
	]);
	for (const [piece, items] of [...words, ...said, ...titles])
		files.set(assetPath(name, 'json', piece), JSON.stringify(items));
	for (const [path, content] of fullText) files.set(folder + path, content);
	const sections = answers.counts.reduce((sum, count) => sum + count, 0);
	return {
		name,
		files,
		...(warning && { warning }),
		summary: `${label}: ${sections} sections, ${data.vocabulary.forms.split(' ').length} words`,
	};
}

/**
 * Builds the search of one language from its built pages, writes its files and tells each page their name.
 * @param dist folder of the built site, with a slash at its end
 * @returns what to log
 * @throws Error when the language has nothing to find, or an alias leads nowhere
 */
export async function buildSearch(
	root: URL,
	dist: string,
	locale: Locale,
): Promise<Pick<SearchFiles, 'name' | 'summary' | 'warning'>> {
	const { files, ...told } = await searchFiles(root, dist, locale);
	for (const [path, content] of files) {
		const target = join(dist, path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, content);
	}
	await injectAssetNames(dist, locale, told.name);
	return told;
}

/**
 * Builds the search of the site from its built pages: for each language an index of its own for the first answer and
 * Pagefind's full-text index, and tells each page the name of its files. See README.md.
 * Fails the build when a language has nothing to find, or an alias leads nowhere.
 */
export function search(): AstroIntegration {
	let root: URL;
	return {
		name: 'search',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = config.root;
				checkOrder(config.integrations, 'search', { 'error-pages': 'it renames pages' });
			},
			'astro:build:done': async ({ dir, logger }) => {
				for (const locale of localeList) {
					const { summary, warning } = await buildSearch(root, fileURLToPath(dir), locale);
					logger.info(summary);
					if (warning) logger.warn(warning);
				}
				await close();
			},
		},
	};
}
