/**
 * `npm run growth`: multiplies the pages of the last build by 10 and 100 in each language, and prints the size and
 * quality of the search. Arguments: other factors; `--language` selects one language; `--write` saves the table.
 */
import { parseArgs } from 'node:util';
import { localeList, locales } from '../../src/config/locales.ts';
import { launchBrowser } from '../browser/find.ts';
import { saveMeasurements } from '../shared/saveMeasurements.ts';
import { triedLangs } from '../search/queries.ts';
import { columns, measure } from './measure.ts';

/** Limits of one build: milliseconds and megabytes. */
const limits = { time: Number(process.env['LIMIT'] ?? 3_600_000), memory: Number(process.env['MEMORY'] ?? 12_000) };
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { language: { type: 'string' }, write: { type: 'boolean' } },
});
const factors = positionals.length ? positionals.map(Number) : [1, 10, 100];
const languages = localeList.filter(
	(locale) => locale === (values.language ?? locale) && triedLangs.includes(locales[locale].lang),
);

const browser = await launchBrowser();
const rows = [['language', 'size', ...columns], ['language', 'size', ...columns].map(() => '---')];
for (const locale of languages) {
	for (const factor of factors) {
		const figures = await measure(browser, locale, factor, limits).catch((error: unknown) => {
			console.error(error instanceof Error ? error.message.slice(0, 2_000) : error);
			return columns.map(() => 'failed');
		});
		const cells = figures.map((figure) => figure.toLocaleString('en', { maximumFractionDigits: 2 }));
		rows.push([locale, `${factor}×`, ...cells]);
		console.log(rows.at(-1)?.join(' | '));
	}
}
await browser.close();

const table = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
console.log(table);
if (values.write) saveMeasurements('docs/growth.md', table);
