/**
 * `npm run growth`: builds the site with 10 and 100 times its pages and prints what that costs. `--write` keeps the result.
 * The pages are the site's own, copied under new addresses into groups of their own: real text, real length.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliSize } from '../bytes/measure.ts';
import { copyProject } from './stock.ts';

/** The longest one build may take, in milliseconds. */
const limit = Number(process.env['LIMIT'] ?? 900_000);
const factors = (process.env['FACTORS'] ?? '1,10,100').split(',').map(Number);
const locales = ['zh-cn', 'en', 'ur'];
/** Copied: a page of instructions in ordinary length, without data of its own. */
const models = ['prepare', 'steps', 'install', 'after', 'scams', 'device-support', 'lost-or-stolen', 'benefits', 'what-is-esim'];

/** Writes the copies and names their groups in the sidebar. @returns pages in all */
function grow(folder: string, factor: number): void {
	const groups = (factor - 1) * 3;
	const sidebar: string[] = [];
	for (let group = 0; group < groups; group += 1) {
		for (const locale of locales) {
			mkdirSync(join(folder, 'src/content/docs', locale, `more-${group}`));
			for (const model of models) {
				const text = readFileSync(join(folder, 'src/content/docs', locale, `${model}.mdx`), 'utf8');
				writeFileSync(join(folder, 'src/content/docs', locale, `more-${group}`, `${model}.mdx`), text.replace(/^source:.*\n/m, ''));
			}
		}
		sidebar.push(`{ label: 'More ${group}', items: [${models.map((model) => `'more-${group}/${model}'`).join(', ')}] }`);
	}
	const file = join(folder, 'src/sidebar.ts');
	const text = readFileSync(file, 'utf8');
	writeFileSync(file, text.replace('] satisfies', `\t${sidebar.join(',\n\t')}\n] satisfies`));
	const config = join(folder, 'astro.config.mjs');
	// Checks of wording and links look at each page for itself; they are not what grows and would stop at copies.
	writeFileSync(config, readFileSync(config, 'utf8').replace(/^\t\tchecks\(\),\n/m, '').replace(/plugins: \[\n\t*starlightLinksValidator[\s\S]*?\}\),\n\t*\],/, ''));
}

const sizeOf = (folder: string): number =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((sum, file) => sum + (statSync(join(folder, file)).isFile() ? statSync(join(folder, file)).size : 0), 0);

const rows: string[] = [];
for (const factor of factors) {
	const folder = copyProject();
	try {
		grow(folder, factor);
		const started = Date.now();
		const script = `const { resourceUsage } = process; process.on('exit', () => console.log('PEAK ' + resourceUsage().maxRSS)); process.argv[2] = 'build'; import(process.cwd() + '/node_modules/astro/bin/astro.mjs');`;
		const output = execFileSync(process.execPath, ['--max-old-space-size=6000', '-e', script, 'astro', 'build'], { cwd: folder, timeout: limit, maxBuffer: 1e9, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
		const seconds = (Date.now() - started) / 1000;
		const peak = Number(/PEAK (\d+)/.exec(output)?.[1] ?? Number.NaN) / 1024;
		const dist = join(folder, 'dist');
		const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
		const steps = brotliSize(readFileSync(join(dist, 'en/steps/index.html')));
		const packed = /First search \(en\): (\d+)/.exec(output)?.[1] ?? String(firstSearch(dist));
		rows.push(`| ${factor}× | ${pages} | ${seconds.toFixed(0)} | ${peak.toFixed(0)} | ${(sizeOf(dist) / pages / 1024).toFixed(1)} | ${steps} | ${packed} |`);
		console.log(rows.at(-1));
	} catch (error) {
		rows.push(`| ${factor}× | – | not finished in ${limit / 1000} s, or failed | – | – | – | – |`);
		console.error(error instanceof Error ? error.message.slice(0, 2_000) : error);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** What the first query of an English reader fetches from the index, at least: the engine and the language's word list. */
function firstSearch(dist: string): number {
	const folder = join(dist, 'pagefind');
	return readdirSync(folder)
		.filter((file) => file === 'pagefind.js' || /^(?:wasm|pagefind)\.(?:en|unknown).*\.(?:pagefind|pf_meta)$|^pagefind-entry\.json$/.test(file))
		.reduce((sum, file) => sum + brotliSize(readFileSync(join(folder, file))), 0);
}

const table = ['| size | pages | build s | peak memory MB | dist kB per page | `en/steps` brotli B | first search B |', '|---|---|---|---|---|---|---|', ...rows].join('\n');
console.log(table);
if (process.argv.includes('--write')) {
	writeFileSync('docs/growth.md', readFileSync('docs/growth.md', 'utf8').replace(/\| size \|[\s\S]*?(?=\n\n|$)/, table).replace(/Measured on \S+/, `Measured on ${new Date().toISOString().slice(0, 10)}`));
}
