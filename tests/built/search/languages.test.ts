import { expect, test } from 'vitest';
import { nodeEngine } from '../../../scripts/search/nodeEngine.ts';
import type { Lang } from '../../../src/config/locales.ts';

test.each([
	['ur', 'sim gum ho gayi'],
	['zh-CN', 'shoujidiule'],
	['zh-CN', '手機遺失'],
] as const)('a reader of %s who types “%s” finds what the usual spelling finds', async (lang, query) => {
	expect((await nodeEngine(lang).ask(query)).slugs[0]).toBe('lost-or-stolen');
});

test.each<[Lang, string, Lang]>([
	['en', '手机丢了', 'zh-CN'],
	['en', 'فون گم', 'ur'],
	['en', 'sim gum ho gayi', 'ur'],
	['zh-CN', 'سم بلاک', 'ur'],
	['ur', '补办', 'zh-CN'],
])('a reader of %s who types “%s” is offered %s', async (lang, query, other) => {
	expect((await nodeEngine(lang).ask(query)).otherLanguage).toBe(other);
});

test.each<[Lang, string, string]>([
	['en', 'letter', 'lotter'],
	['en', 'late mother', 'later'],
	['zh-CN', '天气预报', '其余'],
	['ur', 'شناختی کارڈڈ نہیں ہے', 'نہین'],
])('what a reader of %s types, “%s”, is not turned into “%s”', async (lang, query, wrong) => {
	expect((await nodeEngine(lang).ask(query)).corrections).not.toContain(wrong);
});
