/**
 * `npm run lighthouse`: tests ten pages of the built site with Lighthouse's default phone (simulated 4G, a processor
 * four times slower), and fails if one of its four categories is below 100. Arguments name other pages; `--all` tests
 * every page of the sitemap. Lighthouse is run by npx, because only this script needs its 150 packages.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { localeList } from '../../src/config/locales.ts';
import { StaticServer } from '../static-server/staticServer.ts';
import { ensureBrowser } from '../browser/find.ts';

const lighthouse = 'lighthouse@13.5.0';
/**
 * The maximum number of runs per page. The best one counts, because other load on the machine only makes a page slower.
 */
const MAX_RUNS = 5;

/** The part of Lighthouse's report that is used here. */
interface Report {
	categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
	audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}

/** Lists the points of each category and the audits that cost points. */
const scoresOf = ({ categories, audits }: Report): [string, number, string[]][] =>
	Object.entries(categories).map(([name, { score, auditRefs }]) => [
		name,
		Math.round((score ?? 0) * 100),
		auditRefs
			.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
			.map(({ id }) => `${id}: ${audits[id]?.title ?? ''} ${audits[id]?.displayValue ?? ''}`),
	]);

/** Runs Lighthouse once. @throws Error when it cannot be fetched or does not finish */
async function visit(url: string, browser: string, folder: string): Promise<Report> {
	const output = join(folder, 'report.json');
	const flags = ['--output=json', `--output-path=${output}`, '--quiet', '--chrome-flags=--headless=new --no-sandbox'];
	const env = { ...process.env, CHROME_PATH: browser };
	await promisify(execFile)('npx', ['--yes', lighthouse, url, ...flags], { env, timeout: 5 * 60_000 });
	return JSON.parse(await readFile(output, 'utf8')) as Report;
}

const tenPages = [
	'/',
	...['', 'lost-or-stolen/', 'checklist/'].flatMap((slug) => localeList.map((locale) => `/${locale}/${slug}`)),
];

/** The path of every page in a sitemap. */
const allPages = (sitemap: string): string[] =>
	[...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);

const named = process.argv.slice(2);
const browser = ensureBrowser();
const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'));
const host = new StaticServer({ compressed: true, withHeaders: true });
await host.up();
const pages = named.includes('--all') ? allPages(host.text('/sitemap-0.xml')) : named.length ? named : tenPages;
const failed: string[] = [];
try {
	for (const page of pages) {
		const best = new Map<string, { points: number; reasons: string[] }>();
		const isPerfect = () => best.size > 0 && [...best.values()].every(({ points }) => points === 100);
		for (let run = 0; run < MAX_RUNS && !isPerfect(); run++) {
			for (const [name, points, reasons] of scoresOf(await visit(host.origin + page, browser, folder)))
				if (points > (best.get(name)?.points ?? -1)) best.set(name, { points, reasons });
		}
		console.log(page, [...best].map(([name, { points }]) => `${name} ${points}`).join(', '));
		if (!isPerfect()) failed.push(page);
		for (const [name, { points, reasons }] of best)
			if (points < 100) console.error(`  ${name} ${points}: ${reasons.join('; ')}`);
	}
} finally {
	await host.down();
	await rm(folder, { recursive: true });
}
console.log(`${pages.length - failed.length} of ${pages.length} pages have 100 in each category.`, ...failed);
if (failed.length) process.exitCode = 1;
