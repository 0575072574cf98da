import { describe, expect, test } from 'vitest';
import { langList } from '../../src/locales.ts';
import { readAliases } from '../../src/search/index-step/aliases.ts';
import { pageKey } from '../../src/search/text/tokens.ts';
import { nodeEngine } from '../search/nodeEngine.ts';

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
			if (!found.some((match) => match.page === page)) lost.push(`${alias} → ${target} (found ${found.map((match) => match.page).join(', ')})`);
		}
		expect(lost).toEqual([]);
	});
});
