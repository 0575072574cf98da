import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { langList } from '../../src/config/locales.ts';
import { checkSayings, readAliases } from '../../src/integrations/search/aliases.ts';
import { Lexicon } from '../../src/integrations/search/words.ts';
import { pageKey } from '../../src/lib/search/text/tokens.ts';
import { nodeEngine } from '../support/search/nodeEngine.ts';

const root = new URL('../../', import.meta.url);

describe.each(langList)('an editor of the %s aliases', async (lang) => {
	const engine = await nodeEngine(lang);
	const { pages } = await readAliases(root, lang);
	const aliases = Object.entries(pages).flatMap(([target, said]) => said.map((alias) => ({ target, alias })));

	test('finds every alias leading to its page, among the first five', async () => {
		const lost: string[] = [];
		for (const { target, alias } of aliases) {
			const page = pageKey(target.replace(/#.*/, ''));
			const found = (await engine.ask(`${alias} `)).pages.slice(0, 5);
			if (!found.some((match) => match.page === page))
				lost.push(`${alias} → ${target} (found ${found.map((match) => match.page).join(', ')})`);
		}
		expect(lost).toEqual([]);
	});
});

describe('an editor whose aliases the build cannot take is told', () => {
	test.each([
		[
			'a quote that is not closed',
			'stopWords: ["the]\nsayings: {}\npages: {}\n',
			/^src\/content\/aliases\/en\.yaml: .*line \d/s,
		],
		[
			'a list that is none',
			'stopWords: [the]\nsayings: { phone: mobile }\npages: {}\n',
			/^src\/content\/aliases\/en\.yaml: .*sayings\.phone/s,
		],
	])('the file, by its path in the project, and the mistake: %s', async (_, text, message) => {
		const folder = mkdtempSync(join(tmpdir(), 'aliases-'));
		onTestFinished(() => rmSync(folder, { recursive: true }));
		mkdirSync(join(folder, 'src/content/aliases'), { recursive: true });
		writeFileSync(join(folder, 'src/content/aliases/en.yaml'), text);
		const refusal = expect(readAliases(pathToFileURL(`${folder}/`), 'en')).rejects;
		await refusal.toThrow(message);
	});

	test('which saying stands for a word that is on no page, or is a stop word', () => {
		const lexicon = new Lexicon('en', ['time'], ['help line']);
		lexicon.codes(lexicon.cut('Phones, a helpline and the time'));
		const sayings = { phone: ['mobile'], 'help line': ['support'], 'phone/time': ['when'], fax: ['telefax', 'wire'] };
		expect(() =>
			checkSayings({ stopWords: ['time'], sayings, pages: {}, weights: {}, foreign: {} }, lexicon, 'en'),
		).toThrow(/src\/content\/aliases\/en\.yaml.*stands time \(when\); fax \(telefax, wire\)\./);
		expect(() =>
			checkSayings(
				{ stopWords: [], sayings: { 'phone/help line': ['x'] }, pages: {}, weights: {}, foreign: {} },
				lexicon,
				'en',
			),
		).not.toThrow();
	});
});
