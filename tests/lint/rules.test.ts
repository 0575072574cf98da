import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtRules, contentRules, fileRules } from '../../src/integrations/content-lint/rules/index.ts';
import { readmeWithList, readmeFile } from '../../src/integrations/content-lint/ruleList.ts';
import { builtExamples } from './examples/built.ts';
import { contentExamples, ofData } from './examples/content.ts';
import { testBuiltExamples, testContentExamples } from './testExamples.ts';

describe('every rule has an example to refuse and one to accept:', () => {
	test.each([
		['the content', [...fileRules, ...contentRules], contentExamples],
		['the built pages', builtRules, builtExamples],
	])('%s', (_, rules, examples) => {
		const ids = rules.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(Object.keys(examples).sort()).toEqual([...ids].sort());
		for (const { refuses, passes } of Object.values(examples)) {
			expect(refuses).not.toHaveLength(0);
			expect(passes).not.toHaveLength(0);
		}
	});
});

testContentExamples(ofData);
testBuiltExamples(builtExamples);

test('the id of a rule is in the file of that name only, or in the list of its area', () => {
	const folder = 'src/integrations/content-lint/rules';
	const fileOf = (id: string): string => `${id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}.ts`;
	const idsIn = (file: string): string[] =>
		[...readFileSync(join(folder, file), 'utf8').matchAll(/\bid: '([\w-]+\/[^']*)'/g)].map(([, id = '']) => id);
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('/'));
	const [lists, ownFiles] = [files.filter(isList), files.filter((name) => !isList(name))];
	for (const list of lists) for (const id of idsIn(list)) expect(dirname(id)).toBe(dirname(list));
	const inLists = lists.flatMap(idsIn);
	const ids = [...fileRules, ...contentRules, ...builtRules].map(({ id }) => id);
	const expected = ids.filter((id) => !inLists.includes(id)).map((id) => [fileOf(id), [id]]);
	expect(ownFiles.map((file) => [file, idsIn(file)]).sort()).toEqual(expected.sort());
});

const isList = (file: string): boolean => file.endsWith('/index.ts');

test('the list of rules in the README is up to date (npm run rules writes it)', () => {
	const readme = readFileSync(readmeFile, 'utf8');
	expect(readmeWithList(readme)).toBe(readme);
});
