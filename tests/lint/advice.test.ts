import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { langList, type Lang } from '../../src/config/locales.ts';
import { dangerousAdvice } from '../../src/integrations/content-lint/detectors/advice/dangerousAdvice.ts';

const sentencesOf = (tag: Lang): Record<string, string[]> =>
	parse(readFileSync(new URL(`./advice/${tag}.yaml`, import.meta.url), 'utf8')) as Record<string, string[]>;

describe.each(langList)('sentences in %s', (tag) => {
	const { harmless = [], ...dangerous } = sentencesOf(tag);
	const kindsIn = (text: string): string[] => dangerousAdvice(text, tag).map(({ kind }) => kind);

	test.each(Object.entries(dangerous))('that are dangerous advice (%s) are found, with their kind', (kind, texts) => {
		expect(texts.length).toBeGreaterThan(0);
		expect(texts.filter((text) => !kindsIn(text).includes(kind))).toEqual([]);
	});

	test('that only sound like it are not found', () => {
		expect(harmless.length).toBeGreaterThan(0);
		expect(harmless.filter((text) => kindsIn(text).length > 0)).toEqual([]);
	});
});
