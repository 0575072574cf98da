import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { langList } from '../../../src/config/locales.ts';
import { lostSynonyms, readAliases } from '../../../src/integrations/search/aliases.ts';
import { searchParts } from '../../../src/config/searchParts.ts';
import { WordList } from '../../../src/integrations/search/wordList.ts';
import { nodeEngine } from '../../../scripts/search/nodeEngine.ts';

const root = new URL('../../../', import.meta.url);

describe.each(langList)('an editor of the %s aliases', async (lang) => {
	const engine = nodeEngine(lang);
	const { pages } = await readAliases(root, lang);
	const aliases = Object.entries(pages).flatMap(([target, said]) => said.map((alias) => ({ target, alias })));

	test('finds every alias leading to its page, among the first five', async () => {
		const lost: string[] = [];
		for (const { target, alias } of aliases) {
			const found = (await engine.ask(`${alias} `)).slugs.slice(0, 5);
			if (!found.includes(target.replace(/#.*/, ''))) lost.push(`${alias} → ${target} (found ${found.join(', ')})`);
		}
		expect(lost).toEqual([]);
	});
});

describe('an editor of aliases that lead nowhere is told', () => {
	test.each([
		[
			'a quote that is not closed',
			'stopWords: ["the]\nsynonyms: {}\npages: {}\n',
			/^src\/content\/aliases\/en\.yaml: .*line \d/s,
		],
		[
			'a list that is none',
			'stopWords: [the]\nsynonyms: { phone: mobile }\npages: {}\n',
			/^src\/content\/aliases\/en\.yaml: .*synonyms\.phone/s,
		],
	])('the file, by its path in the project, and the mistake: %s', async (_, text, message) => {
		const folder = mkdtempSync(join(tmpdir(), 'aliases-'));
		onTestFinished(() => rmSync(folder, { recursive: true }));
		mkdirSync(join(folder, 'src/content/aliases'), { recursive: true });
		writeFileSync(join(folder, 'src/content/aliases/en.yaml'), text);
		const refusal = expect(readAliases(pathToFileURL(`${folder}/`), 'en')).rejects;
		await refusal.toThrow(message);
	});

	test('which synonyms are of a word that is on no page, or is a stop word', () => {
		const list = new WordList({ lang: 'en', ...searchParts('en'), stopWords: ['time'], compounds: ['help line'] });
		list.idsOf('Phones, a helpline and the time');
		const rest = { stopWords: ['time'], phonetic: {}, pages: {}, questions: [], weights: {}, foreign: {} };
		const synonyms = { phone: ['mobile'], 'help line': ['support'], 'phone/time': ['when'], fax: ['telefax', 'wire'] };
		expect(lostSynonyms({ ...rest, synonyms }, list, 'en')).toMatch(
			/src\/content\/aliases\/en\.yaml.*stands time \(when\); fax \(telefax, wire\)\./,
		);
		expect(lostSynonyms({ ...rest, synonyms: { 'phone/help line': ['x'] } }, list, 'en')).toBeUndefined();
	});
});
