import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { localeList } from '../../src/config/locales.ts';
import { isPage, walk } from '../../src/lib/dist.ts';
import { brotliSize } from '../bytes/pageWeights.ts';
import { firstSearch } from './firstSearch.ts';
import { change, exchange, groupsFor, models, seededRandom, type Limits } from './growthText.ts';
import { copyProject } from './stock.ts';

/** At most this many entries per level of the menu: groups are nested so that no list is longer. */
const MAX_IN_ONE = 9;

/** What is measured, in the order of the numbers. */
export const siteColumns = [
	'pages',
	'build s',
	'peak memory MB',
	'dist kB per page',
	'`en/steps` brotli B',
	'first search B',
	'saved for offline kB (en)',
];

/** The menu entries for the new groups, nested as docs/growth.md recommends. @returns source text */
function menu(groups: readonly string[]): string {
	let level = groups.map(
		(group) => `{ label: '${group}', items: [${models.map((model) => `'${group}/${model}'`).join(', ')}] }`,
	);
	while (level.length > MAX_IN_ONE) {
		const below = level;
		level = Array.from(
			{ length: Math.ceil(below.length / MAX_IN_ONE) },
			(_, part) =>
				`{ label: 'Part ${part}', items: [${below.slice(part * MAX_IN_ONE, (part + 1) * MAX_IN_ONE).join(', ')}] }`,
		);
	}
	return level.join(',\n\t');
}

/** Whether a block is a paragraph or list without components. */
const isPlain = (block: string): boolean => /^[\p{L}\d-]/u.test(block) && !/[<{]|^import /.test(block);

/** Writes the new pages and adds their groups to the menu. */
function grow(folder: string, factor: number): void {
	const groups = groupsFor(factor);
	const random = seededRandom();
	for (const locale of localeList) {
		const docs = join(folder, 'src/content/docs', locale);
		// The front matter, then the blocks between empty lines.
		const pages = models.map((name) => {
			const text = readFileSync(join(docs, `${name}.mdx`), 'utf8').replace(/^source:.*\n/m, '');
			const [head = '', ...blocks] = text.split('\n\n');
			return { name, head, blocks };
		});
		const paragraphs = pages.flatMap(({ blocks }) => blocks.filter(isPlain));
		for (const group of groups) {
			mkdirSync(join(docs, group));
			for (const { name, head, blocks } of pages) {
				const text = exchange(blocks, isPlain, paragraphs, random);
				writeFileSync(join(docs, group, `${name}.mdx`), [head, ...text].join('\n\n'));
			}
		}
	}
	change(join(folder, 'src/config/sidebar.ts'), '] satisfies', `\t${menu(groups)}\n] satisfies`);
	// The content lint is left out: it would refuse such pages.
	change(join(folder, 'astro.config.mjs'), /^\t\tcontentLint\(\),\n/m, '');
}

/** Builds the site in a folder. @returns seconds, peak memory in megabytes, and the output of the build */
function build(folder: string, { time, memory }: Limits): { seconds: number; peak: number; output: string } {
	const script = `process.on('exit', () => console.log('PEAK ' + process.resourceUsage().maxRSS)); process.argv[2] = 'build'; import(process.cwd() + '/node_modules/astro/bin/astro.mjs');`;
	const started = Date.now();
	const output = execFileSync(process.execPath, [`--max-old-space-size=${memory}`, '-e', script, 'astro', 'build'], {
		cwd: folder,
		timeout: time,
		maxBuffer: 1e9,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	return {
		seconds: (Date.now() - started) / 1_000,
		peak: Number(/PEAK (\d+)/.exec(output)?.[1] ?? Number.NaN) / 1_024,
		output,
	};
}

/**
 * Builds the whole site with so many times its pages, in a temporary folder, and measures it.
 * @returns see `siteColumns`
 * @throws Error when the build fails, or passes a limit
 */
export async function measureSite(browser: Browser, factor: number, limits: Limits): Promise<number[]> {
	const folder = copyProject();
	try {
		if (factor > 1) grow(folder, factor);
		const { seconds, peak, output } = build(folder, limits);
		const dist = join(folder, 'dist');
		const files = walk(dist);
		const pages = files.filter(isPage).length;
		const bytes = files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
		const { answer, fullText } = await firstSearch(browser, dist, 'en');
		return [
			pages,
			Math.round(seconds),
			Math.round(peak),
			bytes / pages / 1_024,
			brotliSize(readFileSync(join(dist, 'en/steps/index.html'))),
			answer + fullText,
			Number(/\/en\/: \d+ files, (\d+) kB/.exec(output)?.[1]),
		];
	} finally {
		rmSync(folder, { recursive: true });
	}
}
