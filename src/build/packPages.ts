import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { attribute, elementsOf, readPage, remove, setText, textOf, writePage, type Element } from './dom.ts';
import { ShortNames } from './shortNames.ts';
import { usedStyles } from './styles.ts';
import { inlineScripts, usedNames, wordsOfScript } from './usedNames.ts';

const minified = new Map<string, Promise<string>>();

/** A script without comments and long local names. The few that Starlight writes are the same on every page. */
function minify(code: string, isModule: boolean): Promise<string> {
	const answer =
		minified.get(code) ??
		transform(code, { minify: true, target: 'es2020', format: isModule ? 'esm' : 'iife', charset: 'utf8' }).then(({ code }) => code.trim().replace(/;$/, ''));
	minified.set(code, answer);
	return answer;
}

const isStyle = (element: Element): boolean =>
	element.tagName === 'style' || (element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet');

/**
 * Makes every page of a built site paint from one answer of the server: its scripts lose their comments, its styles
 * stand inside it, and only the rules it can use. The style files nobody asks for any more are removed.
 * @param dist the folder of the built site
 * @returns how many pages there are
 * @throws Error when a page names a style file that is not there
 */
export async function packPages(dist: string): Promise<number> {
	const files = await readdir(dist, { recursive: true });
	const scripts = await Promise.all(files.filter((file) => /^_astro.*\.js$/.test(file)).map((file) => readFile(join(dist, file), 'utf8')));
	const pages = files.filter((file) => file.endsWith('.html'));
	const sheets = new Map<string, Promise<string>>();
	const sheet = (href: string) => {
		const text = sheets.get(href) ?? readFile(join(dist, href), 'utf8');
		sheets.set(href, text);
		return text;
	};
	const outer = new Set(scripts.flatMap(wordsOfScript));
	const short = new ShortNames(scripts.join('\n'));
	for (const path of pages.sort()) {
		const page = readPage(await readFile(join(dist, path), 'utf8'));
		const elements = elementsOf(page);
		const [html] = elements;
		const inner = inlineScripts(elements);
		const words = new Set([...outer, ...inner.flatMap((script) => wordsOfScript(textOf(script)))]);
		for (const script of inner) setText(script, await minify(textOf(script), attribute(script, 'type') === 'module'));

		const styles = elements.filter(isStyle);
		const whole = await Promise.all(
			styles.map(async (style) => {
				const href = attribute(style, 'href');
				const media = attribute(style, 'media');
				const css = href === undefined ? textOf(style) : await sheet(href);
				return media === undefined ? css : `@media ${media}{${css}}`;
			}),
		);
		const css = await usedStyles(whole.join('\n'), usedNames(elements), words, (html && attribute(html, 'lang')) ?? '');
		const [first, ...rest] = styles;
		if (first) {
			rest.forEach(remove);
			Object.assign(first, { tagName: 'style', nodeName: 'style', attrs: [] });
			setText(first, short.inStyle(css));
		}
		for (const element of elements) short.inElement(element, css);
		await writeFile(join(dist, path), writePage(page));
	}
	await Promise.all([...sheets.keys()].map((href) => rm(join(dist, href))));
	return pages.length;
}
