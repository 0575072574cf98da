import { locales, type Locale } from '../../config/locales.ts';
import { contentHash } from '../../lib/dist.ts';
import { assetPath, shardPath } from '../../lib/search/assetNames.ts';
import type { FeatureWeights } from '../../lib/search/query/classifier.ts';
import { encodePages } from '../../lib/search/query/pageList.ts';
import { encodeMatrix } from '../../lib/search/query/sparseMatrix.ts';
import type { SearchData } from '../../lib/search/searchData.ts';
import { buildFullText } from './buildFullText.ts';
import { brotliSize } from '../../lib/brotli.ts';
import { cutList, compressedSize } from './cutData.ts';
import { dialogScript, dialogStyles, takeDialogMarkup } from './dialogFiles.ts';
import { indexLanguage } from './indexLanguage.ts';
import { readPages } from './readPages.ts';
import { MAX_FIRST_ANSWER, MIN_CLASSIFIER } from './buildSettings.ts';
import { trainClassifier } from './trainClassifier.ts';

/** The search files of one language. */
export interface SearchFiles {
	/** The hash in their names: it changes with any of them. */
	name: string;
	/** Path from the root of the site → content. */
	files: Map<string, string | Uint8Array>;
	/** For the log. */
	summary: string;
	/** For an editor. */
	warning?: string;
}

/**
 * Makes all search files of one language.
 * @param dist folder of the built site, with a slash at its end
 * @throws Error for an invalid page or alias file
 */
export async function searchFiles(root: URL, dist: string, locale: Locale): Promise<SearchFiles> {
	const { lang, label } = locales[locale];
	const dialog = await takeDialogMarkup(dist, locale);
	const pages = await readPages(dist, locale);
	const [script, styles] = await Promise.all([dialogScript(root, lang), dialogStyles(root)]);
	const { folder, files: fullText } = await buildFullText(pages, locale);
	const { vocabulary, counts, boosts, examples, warning, ...index } = await indexLanguage(root, lang, pages);
	const postings = cutList(index.postings, 'w', encodeMatrix);
	const titles = cutList(index.pages, 'p', encodePages);
	const dataWith = (featureWeights: SearchData['featureWeights']): SearchData => ({
		vocabulary,
		postings: postings.cut,
		featureWeights,
		pages: titles.cut,
		counts,
		boosts,
		dialog,
		fullText: folder,
	});
	const room = MAX_FIRST_ANSWER - brotliSize(script) - brotliSize(styles);
	const fits = (table: FeatureWeights[]): boolean => {
		const encoded = encodeMatrix(table);
		return compressedSize(dataWith(encoded)) <= room || compressedSize(encoded) <= MIN_CLASSIFIER;
	};
	const weights = cutList(trainClassifier(examples, fits), 'f', encodeMatrix);
	const json = JSON.stringify(dataWith(weights.cut));
	const name = contentHash(json + script + styles);
	const files = new Map<string, string | Uint8Array>([
		[assetPath(name, 'js'), script],
		[assetPath(name, 'css'), styles],
		[assetPath(name, 'json'), json],
	]);
	for (const [shard, items] of [...postings.shards, ...weights.shards, ...titles.shards])
		files.set(shardPath(name, shard), JSON.stringify(items));
	for (const [path, content] of fullText) files.set(folder + path, content);
	const sections = counts.reduce((sum, count) => sum + count, 0);
	return {
		name,
		files,
		...(warning && { warning }),
		summary: `${label}: ${sections} sections, ${vocabulary.forms.split(' ').length} words`,
	};
}
