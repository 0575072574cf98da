/** `npm run bytes`: weighs every built page and fails when one is over its budget. `--all` prints every page. */
import { existsSync } from 'node:fs';
import { weigh, type Weight } from './pageWeights.ts';

const dist = process.argv.slice(2).find((argument) => !argument.startsWith('-')) ?? 'dist';
if (!existsSync(dist)) {
	console.error(`There is no ${dist}/: run \`npm run build\` first.`);
	process.exit(1);
}

const pages = weigh(dist).sort((a, b) => b.over.length - a.over.length || b.brotli - a.brotli);
const failed = pages.filter(({ over }) => over.length > 0);
const shown = process.argv.includes('--all') ? pages : pages.slice(0, Math.max(12, failed.length));

const column = (page: Weight) =>
	[page.raw, page.brotli, page.gzip, page.firstScreen, page.scripts].map((bytes) => String(bytes).padStart(8)).join('');
console.log('     raw  brotli    gzip   first scripts  page');
for (const page of shown)
	console.log(`${column(page)}  ${page.path}${page.over.map((text) => `  ✗ ${text}`).join('')}`);
const median = pages.map(({ brotli }) => brotli).sort((a, b) => a - b)[Math.floor(pages.length / 2)];
console.log(`${pages.length} pages, median ${median} B brotli; ${failed.length} over budget.`);
if (failed.length > 0) {
	console.error(
		'A page over budget does not fit TCP’s initial window (RFC 6928: ten packets). Shorten its markup or move text to a page of its own; `npm run bytes -- --all` shows them all.',
	);
	process.exit(1);
}
