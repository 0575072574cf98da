/**
 * `npm run growth`: builds the site with 10 and 100 times its pages and prints what that costs. `--write` keeps the result.
 * The new pages have the structure of the site's own pages and paragraphs chosen at random from them.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { localeList } from '../../src/config/locales.ts';
import { isPage, walk } from '../../src/lib/dist.ts';
import { findBrowser } from '../browser/find.ts';
import { brotliSize } from '../bytes/pageWeights.ts';
import { serve } from './serve.ts';
import { copyProject } from './stock.ts';
import { askFor } from './visit.ts';

/** The longest one build may take, in milliseconds. */
const TIME_LIMIT = Number(process.env['LIMIT'] ?? 3_600_000);
/** Memory a build may take, in megabytes. */
const MEMORY_LIMIT = Number(process.env['MEMORY'] ?? 12_000);
const factors = (process.env['FACTORS'] ?? '1,10,100').split(',').map(Number);
/** Copied: a page of instructions in ordinary length, without data of its own. */
const models = [
	'prepare',
	'steps',
	'install',
	'after',
	'scams',
	'device-support',
	'lost-or-stolen',
	'benefits',
	'what-is-esim',
];
/** At most this many entries per level of the menu: groups are nested so that no list is longer. */
const MAX_IN_ONE = 9;

/** The menu entries for the new groups, nested as docs/growth.md recommends. @returns source text */
function menu(groups: number): string {
	let level = Array.from(
		{ length: groups },
		(_, group) =>
			`{ label: 'Group ${group}', items: [${models.map((model) => `'more-${group}/${model}'`).join(', ')}] }`,
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
/** Returns a generator of pseudo-random numbers below 1, the same in each run (Park and Miller, CACM 1988). */
function seededRandom(): () => number {
	let state = 1;
	return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Writes the new pages and adds their groups to the menu. */
function grow(folder: string, factor: number): void {
	const groups = (factor - 1) * 3;
	const random = seededRandom();
	for (const locale of localeList) {
		const docs = join(folder, 'src/content/docs', locale);
		// The front matter, then the blocks between empty lines.
		const pages = models.map((name) => [
			name,
			...readFileSync(join(docs, `${name}.mdx`), 'utf8')
				.replace(/^source:.*\n/m, '')
				.split('\n\n'),
		]);
		const plain = pages.flatMap(([, , ...blocks]) => blocks.filter(isPlain));
		for (let group = 0; group < groups; group += 1) {
			mkdirSync(join(docs, `more-${group}`));
			for (const [name, head, ...blocks] of pages) {
				const text = blocks.map((block) => (isPlain(block) ? plain[Math.floor(random() * plain.length)] : block));
				writeFileSync(join(docs, `more-${group}`, `${name}.mdx`), [head, ...text].join('\n\n'));
			}
		}
	}
	change(join(folder, 'src/config/sidebar.ts'), '] satisfies', `\t${menu(groups)}\n] satisfies`);
	// The content lint is left out: it would refuse such pages.
	change(join(folder, 'astro.config.mjs'), /^\t\tcontentLint\(\),\n/m, '');
}

/** Replaces a part of a file. @throws Error if the file has no such part, because then the wrong site would be measured */
function change(file: string, part: string | RegExp, by: string): void {
	const before = readFileSync(file, 'utf8');
	const after = before.replace(part, () => by);
	if (after === before) throw new Error(`${file} has no ${String(part)} any more.`);
	writeFileSync(file, after);
}

/** Builds the site in a folder. @returns seconds, peak memory in megabytes, and the output of the build */
function build(folder: string): { seconds: number; peak: number; output: string } {
	const script = `process.on('exit', () => console.log('PEAK ' + process.resourceUsage().maxRSS)); process.argv[2] = 'build'; import(process.cwd() + '/node_modules/astro/bin/astro.mjs');`;
	const started = Date.now();
	const output = execFileSync(
		process.execPath,
		[`--max-old-space-size=${MEMORY_LIMIT}`, '-e', script, 'astro', 'build'],
		{
			cwd: folder,
			timeout: TIME_LIMIT,
			maxBuffer: 1e9,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'inherit'],
		},
	);
	return {
		seconds: (Date.now() - started) / 1_000,
		peak: Number(/PEAK (\d+)/.exec(output)?.[1] ?? Number.NaN) / 1_024,
		output,
	};
}

/** The size of what the first search on an English page fetches, in bytes without headers. @throws Error when the search finds nothing */
async function firstSearch(browser: Browser, dist: string): Promise<number> {
	const site = await serve(dist, { roundTrip: 0, bytesPerSecond: 1e9 });
	const page = await browser.newPage({ serviceWorkers: 'block' });
	try {
		await page.goto(`${site.origin}/en/steps/`, { waitUntil: 'load' });
		await page.waitForTimeout(3_000);
		const before = site.sent.bytes;
		if (Number.isNaN(await askFor(page, 'passport'))) throw new Error('The search found nothing.');
		await page.waitForTimeout(1_000);
		return site.sent.bytes - before;
	} finally {
		await page.close();
		site.close();
	}
}

const rounded = (number: number): string => Math.round(number).toLocaleString('en');
const executablePath = findBrowser();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
const columns = [
	'size',
	'pages',
	'build s',
	'peak memory MB',
	'dist kB per page',
	'`en/steps` brotli B',
	'first search B',
	'saved for offline kB (en)',
];
const rows = [columns, columns.map(() => '---')];
for (const factor of factors) {
	const folder = copyProject();
	try {
		if (factor > 1) grow(folder, factor);
		const { seconds, peak, output } = build(folder);
		const dist = join(folder, 'dist');
		const files = walk(dist);
		const pages = files.filter(isPage).length;
		const bytes = files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
		const steps = brotliSize(readFileSync(join(dist, 'en/steps/index.html')));
		const kept = Number(/\/en\/: \d+ files, (\d+) kB/.exec(output)?.[1]);
		rows.push([
			`${factor}×`,
			rounded(pages),
			rounded(seconds),
			rounded(peak),
			(bytes / pages / 1_024).toFixed(1),
			rounded(steps),
			rounded(await firstSearch(browser, dist)),
			rounded(kept),
		]);
	} catch (error) {
		rows.push([`${factor}×`, `failed, or took more than ${TIME_LIMIT / 1_000} s`, ...columns.slice(2).map(() => '–')]);
		console.error(error instanceof Error ? error.message.slice(0, 2_000) : error);
	} finally {
		rmSync(folder, { recursive: true });
	}
	console.log(rows.at(-1)?.join(' | '));
}
await browser.close();

const table = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
console.log(table);
if (process.argv.includes('--write')) {
	change('docs/growth.md', /\| size \|[\s\S]*?(?=\n\n|$)/, table);
	const today = new Date().toISOString().slice(0, 10);
	if (!readFileSync('docs/growth.md', 'utf8').includes(`Measured on ${today}`))
		change('docs/growth.md', /Measured on \S+/, `Measured on ${today}`);
}
