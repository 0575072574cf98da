/**
 * `npm run growth`: builds the site with 10 and 100 times its pages and prints what that costs. Numbers name other sizes.
 * `-- --search` does it for the search alone, language by language, over the pages of the last build: that takes minutes
 * where the whole takes hours. `--language` names one of them. `--write` keeps the result.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { localeList } from '../../src/config/locales.ts';
import { findBrowser } from '../browser/find.ts';
import { measureSearch, searchColumns } from './growthSearch.ts';
import { measureSite, siteColumns } from './growthSite.ts';
import { change } from './growthText.ts';

/** The longest one build may take, in milliseconds, and the memory it may take, in megabytes. */
const limits = { time: Number(process.env['LIMIT'] ?? 3_600_000), memory: Number(process.env['MEMORY'] ?? 12_000) };
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { search: { type: 'boolean' }, language: { type: 'string' }, write: { type: 'boolean' } },
});
const factors = positionals.length ? positionals.map(Number) : [1, 10, 100];
const languages = localeList.filter((locale) => locale === (values.language ?? locale));

const executablePath = findBrowser();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
const columns = values.search ? ['language', 'size', ...searchColumns] : ['size', ...siteColumns];
const runs = values.search
	? languages.flatMap((locale) =>
			factors.map((factor) => ({
				name: [locale, `${factor}×`],
				measure: () => measureSearch(browser, locale, factor, limits),
			})),
		)
	: factors.map((factor) => ({ name: [`${factor}×`], measure: () => measureSite(browser, factor, limits) }));

const rows = [columns, columns.map(() => '---')];
for (const { name, measure } of runs) {
	const found = await measure().catch((error: unknown) => {
		console.error(error instanceof Error ? error.message.slice(0, 2_000) : error);
		return columns.slice(name.length).map(() => 'failed');
	});
	const row = [...name, ...found.map((cell) => cell.toLocaleString('en', { maximumFractionDigits: 2 }))];
	console.log(row.join(' | '));
	rows.push(row);
}
await browser.close();

const table = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
console.log(table);
if (values.write) {
	const file = 'docs/growth.md';
	change(file, new RegExp(`\\| ${columns.slice(0, 2).join(' \\| ')} [\\s\\S]*?(?=\\n\\n|$)`), table);
	const today = new Date().toISOString().slice(0, 10);
	const command = `by \`npm run growth${values.search ? ' -- --search' : ''}`;
	if (!readFileSync(file, 'utf8').includes(`Measured on ${today} ${command}`))
		change(file, new RegExp(`Measured on \\S+ (?=${command})`), `Measured on ${today} `);
}
