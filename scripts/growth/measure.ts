import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { localeList, locales, type Lang, type Locale } from '../../src/config/locales.ts';
import { isPage, walk } from '../../src/lib/dist.ts';
import { assetPath, dialogPage, namePlaceholder } from '../../src/lib/search/assetNames.ts';
import { brotliSize } from '../../src/lib/brotli.ts';
import { nodeEngine, readData, searchName } from '../search/nodeEngine.ts';
import { sharesOf, unseenQueries } from '../search/queries.ts';
import { firstSearch } from './firstSearch.ts';
import { growPages } from './growPages.ts';

/** The limits of a build. */
interface Limits {
	/** Milliseconds. */
	time: number;
	/** Megabytes. */
	memory: number;
}

/** The pages of the last build as they were when the search read them, see src/integrations/page-optimizer/. */
const plainPages = 'node_modules/.astro/plain-pages';
/** The shards of a language's data. */
const shard = /^\/_astro\/search\.\w\d+\./;

/** The names of the measurements, in order. */
export const columns = [
	'pages',
	'sections',
	'data file B',
	'shards',
	'largest shard B',
	'shards per question',
	'first answer B',
	'full text B',
	'right page first',
	'of first 3',
	'seconds',
	'peak memory MB',
];

/**
 * Copies the built site with the pages of one language as they were before the search was built.
 * @returns the folder
 */
function copySite(locale: Locale): string {
	const folder = mkdtempSync(join(tmpdir(), 'search-'));
	const { lang } = locales[locale];
	const name = searchName(lang, plainPages);
	const others = ['pagefind', ...localeList.filter((candidate) => candidate !== locale)];
	for (const from of ['dist', plainPages]) {
		const left = new Set(others.map((path) => join(from, path)));
		cpSync(from, folder, { recursive: true, filter: (path) => !left.has(path) });
	}
	for (const path of walk(join(folder, locale)).filter(isPage)) {
		const file = join(folder, locale, path);
		writeFileSync(file, readFileSync(file, 'utf8').replaceAll(name, namePlaceholder));
	}
	mkdirSync(join(folder, locale, dialogPage));
	writeFileSync(join(folder, locale, dialogPage, 'index.html'), readData(lang).dialog);
	return folder;
}

/** The memory of a process and its child processes in megabytes. Pagefind is a child process. */
function memoryOf(process: number): number {
	const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n');
	const ofProcess = rows
		.map((row) => row.trim().split(/\s+/).map(Number))
		.filter(([id, parent]) => id === process || parent === process);
	return ofProcess.reduce((sum, [, , kilobytes = 0]) => sum + kilobytes / 1_024, 0);
}

/**
 * Builds the search of one language.
 * @returns seconds, and the maximum of megabytes.
 * @throws Error when the build fails, or passes a limit
 */
async function build(
	dist: string,
	locale: Locale,
	{ time, memory }: Limits,
): Promise<{ seconds: number; peak: number }> {
	const started = Date.now();
	const script = [`--max-old-space-size=${memory}`, 'scripts/growth/build.ts', `${dist}/`, locale];
	const child = spawn(process.execPath, script, { timeout: time, stdio: ['ignore', 'inherit', 'inherit'] });
	let peak = 0;
	const timer = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid ?? 0))), 500);
	const code = await new Promise((resolve) => child.on('close', resolve));
	clearInterval(timer);
	if (code !== 0) throw new Error(`The search of ${locale} was not built.`);
	return { seconds: (Date.now() - started) / 1_000, peak };
}

/**
 * Asks a language's search the questions of a set that was not used for training, each with an empty cache.
 * @returns the shares of right pages, and the average number of shards fetched for one question
 */
async function askQuestions(dist: string, lang: Lang): Promise<{ first: number; three: number; shards: number }> {
	const { queries } = unseenQueries('holdout-2', lang);
	const found: string[][] = [];
	let shards = 0;
	for (const { query } of queries) {
		const engine = nodeEngine(lang, dist);
		found.push((await engine.ask(query)).slugs);
		shards += engine.shards();
	}
	return { ...sharesOf(queries, found), shards: shards / queries.length };
}

/**
 * Multiplies the pages of one language in a temporary folder, builds their search and measures it.
 * @returns see `columns`
 * @throws Error when the site was not built, or a search for a word of its pages finds nothing
 */
export async function measure(browser: Browser, locale: Locale, factor: number, limits: Limits): Promise<number[]> {
	const dist = copySite(locale);
	try {
		growPages(dist, locale, factor);
		const { seconds, peak } = await build(dist, locale, limits);
		const { lang } = locales[locale];
		const name = searchName(lang, dist);
		const { counts } = readData(lang, dist);
		const sizeOf = (path: string): number => brotliSize(readFileSync(join(dist, path)));
		const shards = walk(dist).filter((path) => shard.test(path) && path.includes(name));
		const questions = await askQuestions(dist, lang);
		const { answer, fullText } = await firstSearch(browser, dist, locale);
		return [
			counts.length,
			counts.reduce((sum, count) => sum + count, 0),
			sizeOf(assetPath(name, 'json')),
			shards.length,
			Math.max(0, ...shards.map(sizeOf)),
			questions.shards,
			answer,
			fullText,
			questions.first,
			questions.three,
			Math.round(seconds),
			Math.round(peak),
		];
	} finally {
		rmSync(dist, { recursive: true });
	}
}
