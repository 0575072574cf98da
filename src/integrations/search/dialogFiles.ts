import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { fullFunction, scriptTargets, styleTargets } from '../../config/browsers.ts';
import type { Lang, Locale } from '../../config/locales.ts';
import { bundleScript } from '../../lib/bundleScript.ts';
import { minifyStyles } from '../../lib/minifyStyles.ts';
import { dialogPage } from '../../lib/search/assetNames.ts';
import { analyzerFile } from '../../config/searchParts.ts';

/** Folder of the dialog's script and styles, from the root of the project. */
const componentFolder = 'src/components/search/';

/**
 * Bundles the script of the dialog with the analyzer of one language in one file, so that one request loads both.
 * @throws Error when the source does not compile
 */
export async function dialogScript(root: URL, lang: Lang): Promise<string> {
	const file = (path: string): string => JSON.stringify(fileURLToPath(new URL(path, root)));
	const ofLanguage = analyzerFile(lang);
	const analyzer = ofLanguage ? JSON.stringify(fileURLToPath(ofLanguage)) : file('src/lib/search/query/analyzer.ts');
	const code = [
		`import { mountDialog } from ${file(`${componentFolder}dialog.ts`)};`,
		`import { ${ofLanguage ? 'analyzer' : 'plainAnalyzer as analyzer'} } from ${analyzer};`,
		'export const mount = (dialog, home, name, data) => mountDialog(dialog, home, name, data, analyzer);',
	].join('\n');
	const bundled = await bundleScript({
		entry: `search-${lang}.ts`,
		code,
		format: 'es',
		target: scriptTargets(fullFunction),
	});
	return bundled.code.trim();
}

/** The styles of the dialog, minified. */
export const dialogStyles = async (root: URL): Promise<string> =>
	minifyStyles(await readFile(new URL(`${componentFolder}dialog.css`, root), 'utf8'), styleTargets(fullFunction));

/**
 * Takes the markup of the dialog, which Astro renders as a separate page, out of the built site.
 * @returns the markup with white space collapsed
 * @throws Error when the page is not there
 */
export async function takeDialogMarkup(dist: string, locale: Locale): Promise<string> {
	const folder = `${dist}${locale}/${dialogPage}`;
	const html = await readFile(`${folder}/index.html`, 'utf8');
	await rm(folder, { recursive: true });
	return html
		.replace(/^<!doctype html>/i, '')
		.replace(/\s+/g, ' ')
		.trim();
}
