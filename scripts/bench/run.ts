/**
 * `npm run bench`: measures this site and plain Starlight with the same content side by side. `--write` saves the
 * result.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeList } from '../../src/config/locales.ts';
import { launchBrowser } from '../browser/find.ts';
import { build, copyProject } from '../copyProject.ts';
import { frequentWord } from '../search/words.ts';
import { serve } from './serve.ts';
import { buildStock } from './stock.ts';
import { link, visit, type Visit } from './visit.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 5);

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
		columns.map((column) => median((visits.get(name) ?? []).map((visit) => visit[column]))),
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
if (process.argv.includes('--write')) {
	const file = 'docs/benchmark.md';
	// What stands under a heading of its own is not measured here, and stays.
	const [others = ''] = /\n## [^]*/.exec(readFileSync(file, 'utf8')) ?? [];
	writeFileSync(
		file,
		`# Benchmark

Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench -- --write\`: medians of ${ROUNDS} visits to \`steps\`, a cold cache each, both sites built in the same run from the same pages, served alike (brotli 11), measured in turn in the same browser.

Link: ${link.roundTrip} ms there and back, ${Math.round((link.bytesPerSecond * 8) / 1_000)} kbit/s down, modelled by the server (\`scripts/bench/link.ts\`), which makes workers pay as well: each connection pays TCP's and TLS 1.3's round trips, each request one, and an answer starts with ten segments and grows as TCP's slow start does. HTTP/1.1 with kept connections, no losses. Processor slowed four times, 360 × 800. The service worker is off; with it, second pages need no network. Bytes are of bodies sent by the server until 3 s after load, the font of the Urdu pages included. TBT is total blocking time as Lighthouse counts it (web.dev/tbt), from a trace of all tasks between the first contentful paint and 3 s after load (\`scripts/bench/blocking.ts\`). The first answer is the first result that stands in the dialog; this site's full text (excerpts, more places) is fetched after it. Milliseconds mean something only beside each other.

${table}

A ratio below 1 is this site ahead. "Starlight" is Starlight as it comes, with its own search; it has no Urdu font, so its Urdu pages are lighter and are set in whatever the phone has.
${others}`,
	);
}
