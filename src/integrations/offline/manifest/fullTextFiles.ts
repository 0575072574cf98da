import type { Lang } from '../../../config/locales.ts';
import type { Dist } from '../../../lib/dist.ts';
import { FULL_TEXT_FOLDER } from '../../../lib/search/assetNames.ts';

/**
 * Lists the full-text index of a language: all that Pagefind wrote into its folder, without looking inside.
 * @throws Error when the site was built without full text in that language
 */
export function fullTextFiles(dist: Dist, lang: Lang): string[] {
	const folder = `${FULL_TEXT_FOLDER}${lang.toLowerCase()}-`;
	const files = dist.paths.filter((path) => path.startsWith(folder));
	if (!files.some((path) => path.endsWith('/pagefind.js')))
		throw new Error(`There is no full-text index of ${lang}, so a reader without internet could not search in it.`);
	return files;
}
