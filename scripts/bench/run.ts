/**
 * `npm run bench`: measures this site and plain Starlight with the same content side by side. `--write` saves the
 * table.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { localeList } from '../../src/config/locales.ts';
import { launchBrowser } from '../browser/find.ts';
import { build, copyProject } from '../shared/copyProject.ts';
import { saveMeasurements } from '../shared/saveMeasurements.ts';
import { frequentWord } from '../search/words.ts';
import { serve } from './serve.ts';
import { buildStock } from './stock.ts';
import { link, visit, type Visit } from './visit.ts';

/** Visits to each site, whose medians are printed; docs/benchmark.md names the number. */
const ROUNDS = 5;

const median = (numbers: number[]): number =>
	numbers.filter((number) => !Number.isNaN(number)).sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

console.log('Building both sites …');
const ours = copyProject('copied');
build(ours, 300_000);
const stock = buildStock();
const sites = [
	{ name: 'this site', server: await serve(join(ours, 'dist'), link) },
	{ name: 'Starlight', server: await serve(join(stock, 'dist'), link) },
];
const browser = await launchBrowser('--disable-background-networking');

const columns = [
	'bytes',
	'requests',
	'fcp',
	'lcp',
	'cls',
	'tbt',
	'search',
	'searchBytes',
	'fullTextBytes',
	'second',
] as const satisfies (keyof Visit)[];
/** A measurement as it is printed: layout shift as a fraction, everything else as a whole number. */
function cell(number: number, column?: keyof Visit): string {
	if (Number.isNaN(number)) return '–';
	return column === 'cls' ? number.toFixed(3) : Math.round(number).toLocaleString('en');
}
const rows: string[] = [];
for (const locale of localeList) {
	const visits = new Map<string, Visit[]>(sites.map(({ name }) => [name, []]));
	// Alternate between the sites, so that other load on the machine affects both alike.
	for (let round = 0; round < ROUNDS; round += 1) {
		for (const { name, server } of sites) {
			server.newVisitor();
			visits.get(name)?.push(await visit(browser, server, locale, frequentWord(locale)));
		}
	}
	const medians = sites.map(({ name }) =>
		columns.map((column) => median((visits.get(name) ?? []).map((measured) => measured[column]))),
	);
	sites.forEach(({ name }, index) => {
		const cells = (medians[index] ?? []).map((number, place) => cell(number, columns[place]));
		rows.push(`| ${locale} | ${name} | ${cells.join(' | ')} |`);
	});
	const [mine = [], theirs = []] = medians;
	rows.push(
		`| ${locale} | ratio | ${mine.map((number, index) => (theirs[index] && !Number.isNaN(number) ? (number / theirs[index]).toFixed(2) : '–')).join(' | ')} |`,
	);
}
await browser.close();
for (const { server } of sites) server.close();
for (const folder of [ours, stock]) rmSync(folder, { recursive: true });

const table = [
	'| language | site | bytes | requests | FCP ms | LCP ms | CLS | TBT ms | first answer ms | its bytes | with full text, bytes | second page FCP ms |',
	'|---|---|---|---|---|---|---|---|---|---|---|---|',
	...rows,
].join('\n');
console.log(table);
if (process.argv.includes('--write')) saveMeasurements('docs/benchmark.md', table);
