import { describe, expect, test } from 'vitest';
import { formatDay, formatMonth } from '../../../src/config/dates.ts';
import { FRESH_DAYS, freshUntil, isStale } from '../../../src/config/freshness.ts';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

describe('a reader is warned', () => {
	test('of a statement that nobody has compared with its sources for more than 180 days, and of no younger one', () => {
		expect(FRESH_DAYS).toBe(180);
		const compared = day('2026-01-01');
		expect(isStale(compared, day('2026-01-01'))).toBe(false);
		expect(isStale(compared, day('2026-06-30'))).toBe(false);
		expect(isStale(compared, new Date('2026-06-30T00:00:00.001Z'))).toBe(true);
		expect(isStale(compared, day('2026-07-01'))).toBe(true);
	});

	test('after the day that the page names, not on it', () => {
		const compared = day('2026-01-01');
		expect(freshUntil(compared)).toBe('2026-06-30');
		expect(isStale(compared, day(freshUntil(compared)))).toBe(false);
		expect(isStale(compared, new Date(`${freshUntil(compared)}T12:00:00Z`))).toBe(true);
	});

	test('by the clock of the device, not by the day of the build', () => {
		expect(isStale(new Date(Date.now() - 181 * 24 * 3600 * 1000))).toBe(true);
		expect(isStale(new Date(Date.now() - 179 * 24 * 3600 * 1000))).toBe(false);
	});
});

test.each([
	['zh-CN', '2026年11月3日'],
	['en', '3 November 2026'],
	['ur', '3 نومبر 2026'],
	// Elsewhere Pashto counts years by another calendar.
	['ps', '2026 نومبر 3'],
])('a %s reader sees the day written as usual, with the figures of the phone', (lang, text) => {
	expect(formatDay(day('2026-11-03'), lang)).toBe(text);
});

test.each([
	['zh-CN', '2026年1月'],
	['en', 'January 2026'],
	['ur', 'جنوری 2026'],
])('a %s reader sees a month without a day as usual, and a year as it stands', (lang, text) => {
	expect(formatMonth('2026-01', lang)).toBe(text);
	expect(formatMonth('2026', lang)).toBe('2026');
});
