import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import { rolldown } from 'rolldown';
import { fullFunction, scriptTargets, styleTargets } from '../../config/browsers.ts';
import type { Lang } from '../../config/locales.ts';
import { hashedName } from '../../lib/dist.ts';
import { sheetMark } from '../../lib/search/assetNames.ts';

/**
 * Bundles the script of the box in one language: one file, so that nothing waits for its parts. Vite is not asked: it
 * would put a loader of its own, as large as the opener, on every page.
 * @param sheet address of the box's styles
 * @throws Error when the source does not compile
 */
export async function boxScript(root: URL, lang: Lang, sheet: string): Promise<string> {
	const build = await rolldown({
		input: fileURLToPath(new URL(`src/components/search/${lang}.ts`, root)),
		platform: 'browser',
		transform: { target: scriptTargets(fullFunction) },
	});
	try {
		const { output } = await build.generate({ format: 'es', minify: true, comments: false });
		return output[0].code.trim().replace(sheetMark, sheet);
	} finally {
		await build.close();
	}
}

/** The styles of the box, minified, and the address they are served under. @returns path below the site's root */
export async function boxStyles(root: URL): Promise<{ path: string; code: Buffer }> {
	const file = new URL('src/components/search/dialog.css', root);
	const { code } = transform({
		filename: fileURLToPath(file),
		code: await readFile(file),
		minify: true,
		targets: styleTargets(fullFunction),
	});
	return { path: `/_astro/${hashedName('search.css', code)}`, code: Buffer.from(code) };
}
