import { describe, expect, test } from 'vitest';
import { splitAtPlaceholder } from '../../../src/components/facts/splitAtPlaceholder.ts';
import { statementNote } from '../../../src/components/facts/statementNote.ts';
import { localeList, locales, type Locale } from '../../../src/config/locales.ts';
import { reachText } from '../../../src/components/facts/dialNotes.ts';
import { stringOf } from '../../support/site.ts';

/** Fills in the strings of a language as the site does. */
const translate = (locale: Locale) => (key: string, values: Record<string, string | number>) =>
	stringOf(locale, key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));

const compared = new Date('2026-01-01T00:00:00Z');
const soon = { today: new Date('2026-06-30T00:00:00Z') };
const late = { today: new Date('2026-07-01T00:00:00Z') };

describe.each(localeList)('in %s a number, address or statement', (locale) => {
	const t = translate(locale);

	test('stands alone while somebody has compared it with its sources in the last 180 days', () => {
		expect(statementNote({ confidence: 'A', compared }, t, soon)).toBe('');
		expect(statementNote({ confidence: 'B', compared }, t, soon)).toBe('');
	});

	test('is followed by the warning once nobody has, so that a number stays first', () => {
		const warning = statementNote({ confidence: 'B', compared }, t, late) ?? '';
		expect(warning).toContain(t('fact.stale', { days: 180 }));
		expect(`0800-55055${warning}`).toBe(
			t('fact.withNote', { text: '0800-55055', note: t('fact.stale', { days: 180 }) }),
		);
	});

	test('says which phones reach it, the year of its newest source, and that this source is weak', () => {
		const year = { confidence: 'B', compared, year: 2018 } as const;
		expect(statementNote(year, t, soon)).toBe(t('fact.withNote', { text: '', note: t('fact.year', { year: 2018 }) }));
		const emergency = { confidence: 'B-', emergency: true, compared } as const;
		expect(statementNote(emergency, t, soon)).toBe(t('fact.withNote', { text: '', note: t('fact.doubt', {}) }));
		const all = statementNote({ ...emergency, year: 2018 }, t, { ...late, first: 'from Telenor' }) ?? '';
		const parts = ['from Telenor', t('fact.year', { year: 2018 }), t('fact.doubt', {}), t('fact.stale', { days: 180 })];
		const places = parts.map((part) => all.indexOf(part));
		expect(places).not.toContain(-1);
		expect([...places].sort((a, b) => a - b)).toEqual(places);
	});

	test('has no bare year beside it where it is a number to dial, and no doubt that reads as “do not call”', () => {
		const old = { confidence: 'B', compared, year: 2018 } as const;
		const note = statementNote(old, t, { ...soon, kind: 'dial' }) ?? '';
		expect(note).toContain(t('dial.year', { year: 2018 }));
		expect(note.replace(/[\d\s()（）年]/g, '')).not.toBe('');
		const weak = { confidence: 'B-', emergency: true, compared } as const;
		expect(statementNote(weak, t, { ...soon, kind: 'dial' })).not.toBe(statementNote(weak, t, soon));
	});

	test('is not shown at all while it is not confirmed, old or new', () => {
		for (const confidence of ['B-', 'C', 'X'] as const) {
			expect(statementNote({ confidence, compared }, t, soon)).toBeUndefined();
			expect(statementNote({ confidence, compared }, t, late)).toBeUndefined();
		}
	});
});

test.each([
	['zh-cn', '用Jazz号码', '巴基斯坦内外都能打'],
	['en', 'from Jazz', 'from any phone in Pakistan and from abroad'],
	['ur', 'Jazz کے نمبر سے', 'کسی بھی پاکستانی فون سے، اور بیرون ملک سے'],
] as const)('in %s a number says from which phones it can be reached', (locale, near, far) => {
	const { lang } = locales[locale];
	const t = translate(locale);
	expect(reachText({ from: ['own-network'], network: 'Jazz' }, t, lang)).toBe(near);
	expect(reachText({ from: ['any-network', 'abroad'] }, t, lang)).toBe(far);
	expect(reachText({}, t, lang)).toBe('');
});

test('a Chinese reader sees sources with full-width marks, the others with their own marks', () => {
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
	expect(() => splitAtPlaceholder(() => 'no place')).toThrow('"no place" has no place');
});
