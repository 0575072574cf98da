import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { brotliSize } from '../../src/lib/brotli.ts';
import { isPage, walk } from '../../src/lib/dist.ts';
import { memoize } from '../../src/lib/memoize.ts';
import { budgetOf, scriptBudgetOf } from './budget.ts';

/** The sizes of one page. */
export interface Weight {
	path: string;
	raw: number;
	brotli: number;
	gzip: number;
	firstScreen: number;
	scripts: number;
	/** Messages about exceeded budgets. */
	over: string[];
}

/**
 * The page up to the end of its first screen: head, styles, header and the first three thousand characters of the text.
 */
function firstScreen(html: string): string {
	const main = html.indexOf('<main');
	return main === -1 ? html : html.slice(0, main + 3_000);
}

/** Every script file that a page loads by itself, with its static imports. */
function scriptsOf(dist: string, html: string): Set<string> {
	const files = new Set([...html.matchAll(/<script[^>]* src="(\/[^"]+)"/g)].map(([, src = '']) => src));
	for (const file of files) {
		const code = readFileSync(join(dist, file), 'utf8');
		for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
			files.add(`${file.slice(0, file.lastIndexOf('/'))}/${name}`);
	}
	return files;
}

/** The first render-blocking `<link>` or `<script>`, or undefined. */
function blocker(html: string): string | undefined {
	const links = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*>/g)]
		.map(([tag]) => tag)
		.filter((tag) => !tag.includes('media="print"'));
	const scripts = [...html.matchAll(/<script[^>]* src=[^>]*>/g)]
		.map(([tag]) => tag)
		.filter((tag) => !/type="module"|\sdefer|\sasync/.test(tag));
	return [...links, ...scripts][0];
}

/** Weighs every page of a built site. @param dist its folder */
export function weigh(dist: string): Weight[] {
	const sizeOf = memoize((file: string) => brotliSize(readFileSync(join(dist, file))));
	const files = walk(dist).filter(isPage);
	return files.map((file) => {
		const path = file.slice(1);
		const bytes = readFileSync(join(dist, file));
		const html = bytes.toString();
		const budget = budgetOf(path);
		const weight = {
			path,
			raw: bytes.byteLength,
			brotli: brotliSize(bytes),
			gzip: gzipSync(bytes, { level: 9 }).byteLength,
			firstScreen: brotliSize(Buffer.from(firstScreen(html))),
			scripts: [...scriptsOf(dist, html)].reduce((sum, script) => sum + sizeOf(script), 0),
		};
		const over = (['brotli', 'gzip', 'firstScreen'] as const)
			.filter((key) => weight[key] > budget[key])
			.map((key) => `${key} ${weight[key] - budget[key]} B over`);
		const mostScripts = scriptBudgetOf(path);
		if (weight.scripts > mostScripts) over.push(`scripts ${weight.scripts - mostScripts} B over`);
		const blocking = blocker(html);
		if (blocking) over.push(`waits for ${blocking}`);
		return { ...weight, over };
	});
}
