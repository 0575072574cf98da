import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { localeList, locales } from '../../src/config/locales.ts';
import { sectionsShown } from '../../src/components/search/results.ts';
import { open } from '../../src/integrations/search/pagefindFiles.ts';
import { dataFiles, scriptPath } from '../../src/lib/search/assetNames.ts';
import { brotliSize } from '../../scripts/bytes/measure.ts';
import { nodeEngine } from '../support/search/nodeEngine.ts';
import { readQueries } from '../support/search/queries.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
/** Bytes of a file's body as a host sends it: what is packed already goes as it is. */
const sent = (path: string): number =>
	/\.(js|css|json)$/.test(path) ? brotliSize(readFileSync(dist + path)) : statSync(dist + path).size;
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

describe.each(localeList)('a reader of %s who searches for the first time', async (locale) => {
	const { lang } = locales[locale];
	const name = /data-files="?(\w+)/.exec(readFileSync(`${dist}/${locale}/steps/index.html`, 'utf8'))?.[1] ?? '';
	const script = scriptPath(name);
	const code = readFileSync(dist + script, 'utf8');
	const engine = await nodeEngine(lang);

	test('fetches one script of ours, of 6,000 bytes at most', () => {
		expect(code).not.toMatch(/\bfrom\s*["'`]|import\s*["'`]/);
		expect(sent(script)).toBeLessThanOrEqual(6_000);
	});

	test('can be led to every heading of every page', () => {
		const folder = `${dist}/pagefind/fragment`;
		const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.pf_fragment'))
			.map((file) => String((JSON.parse(open(readFileSync(`${folder}/${file}`)).toString()) as { url: string }).url));
		// The parts of the checklist say something only once it is answered.
		const pages = globSync(`${dist}/${locale}/**/index.html`).filter((file) => !file.includes('checklist'));
		expect(pages.length).toBeGreaterThan(20);
		const headings = pages.flatMap((file) =>
			[...readFileSync(file, 'utf8').matchAll(/<h[23][^>]* id="?([\w-]+)/g)].map(
				([, id]) => `${relative(dist, file).replace('index.html', '')}#${id}`,
			),
		);
		expect(headings.filter((address) => !found.includes(`/${address}`))).toEqual([]);
	});

	test('fetches 97,000 bytes at most whatever the question, the texts of the results included', async () => {
		const sheets = readdirSync(`${dist}/_astro`).filter((file) => file.endsWith('.css') && code.includes(file));
		expect(sheets).toHaveLength(1);
		const files = [
			script,
			...sheets.map((file) => `/_astro/${file}`),
			...dataFiles(name).map((path) => path.replace(/\?.*/, '')),
		];
		for (const file of files) expect(existsSync(dist + file), file).toBe(true);
		const texts: number[] = [];
		for (const { query } of (['blind', 'own', 'second', 'third'] as const).flatMap(
			(half) => readQueries(half, lang).queries,
		)) {
			const { pages } = await engine.ask(query);
			texts.push(
				sum(
					sectionsShown(pages)
						.flat()
						.map(({ record }) => sent(`/pagefind/fragment/${record}.pf_fragment`)),
				),
			);
		}
		const most = Math.max(...texts);
		expect(most).toBeGreaterThan(1_000);
		expect(sum(files.map(sent)) + most).toBeLessThanOrEqual(97_000);
	});
});
