import { describe, expect, test } from 'vitest';
import { around } from '../../src/components/facts/around.ts';
import { printed } from '../../src/components/facts/printed.ts';
import { localeList, type Locale } from '../../src/config/locales.ts';
import { strings } from '../support/site.ts';

/** Fills in the strings of a language as the site does. */
const translate = (locale: Locale) => (key: string, values: Record<string, string | number>) =>
	(strings[locale][key] ?? '').replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));

const checked = new Date('2026-01-01T00:00:00Z');
const soon = new Date('2026-06-30T00:00:00Z');
const late = new Date('2026-07-01T00:00:00Z');

describe.each(localeList)('in %s a number, address or statement', (locale) => {
	const t = translate(locale);

	test('stands alone while somebody has checked it in the last 180 days', () => {
		expect(printed({ confidence: 'A', checked }, t, soon)).toBe('');
		expect(printed({ confidence: 'B', checked }, t, soon)).toBe('');
	});

	test('is followed by the warning once nobody has, and the warning comes after it, so that a number stays first', () => {
		const warning = printed({ confidence: 'B', checked }, t, late) ?? '';
		expect(warning).toContain(t('fact.stale', { days: 180 }));
		expect(`0800-55055${warning}`).toBe(
			t('fact.withWarning', { text: '0800-55055', warning: t('fact.stale', { days: 180 }) }),
		);
	});

	test('is not shown at all while it is not confirmed, old or new', () => {
		for (const confidence of ['B-', 'C', 'X'] as const) {
			expect(printed({ confidence, checked }, t, soon)).toBeUndefined();
			expect(printed({ confidence, checked }, t, late)).toBeUndefined();
		}
	});
});

test('a Chinese reader sees sources with full-width marks, the others with the marks of their own languages', () => {
	const named = (locale: Locale) => translate(locale)('page.source.named', { publisher: 'Apple', title: 'Lost Mode' });
	const dated = (locale: Locale, date: string) => translate(locale)('page.source.dated', { source: 'Lost Mode', date });
	expect(named('zh-cn')).toBe('Apple：Lost Mode');
	expect(dated('zh-cn', '未注明日期')).toBe('Lost Mode（未注明日期）');
	expect(translate('zh-cn')('page.sources', { number: 35 })).toBe('本页出处（35）');
	for (const locale of ['en', 'ur'] as const) {
		expect(named(locale)).toBe('Apple: Lost Mode');
		expect(dated(locale, '2021')).toBe('Lost Mode (2021)');
	}
});

test('a string that lost the place of its link stops the build instead of losing the link', () => {
	expect(() => around(() => 'no place')).toThrow('"no place" has lost the place');
});
