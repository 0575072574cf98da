import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dangerousAdvice } from '../../src/integrations/content-lint/detectors/advice/dangerousAdvice.ts';

const sentencesOf = (tag: string): Record<string, string[]> =>
	parse(readFileSync(new URL(`./advice/${tag}.yaml`, import.meta.url), 'utf8')) as Record<string, string[]>;
const kindsIn = (text: string): string[] => dangerousAdvice(text).map(({ kind }) => kind);

describe.each(['en', 'zh-CN', 'ur'])('sentences in %s', (tag) => {
	const { harmless = [], ...dangerous } = sentencesOf(tag);

	test.each(Object.entries(dangerous))('that are dangerous advice (%s) are found, with their kind', (kind, texts) => {
		expect(texts.length).toBeGreaterThan(0);
		expect(texts.filter((text) => !kindsIn(text).includes(kind))).toEqual([]);
	});

	test('that only sound like it are not found', () => {
		expect(harmless.length).toBeGreaterThan(0);
		expect(harmless.filter((text) => kindsIn(text).length > 0)).toEqual([]);
	});
});
