import { expect, test } from 'vitest';
import { due } from '../../scripts/facts-due/due.ts';

const root = process.cwd();

test('an editor is told of nothing on the day after everything was compared', () => {
	expect(due(root, new Date('2026-11-29'))).toEqual([]);
});

test('half a year later an editor is told by page what is due, the page itself and its facts, a month ahead', () => {
	const early = due(root, new Date('2027-05-05'));
	const emergency = early.find(({ page }) => page === 'lost-or-stolen');
	expect(emergency?.what.length).toBeGreaterThan(3);
	const late = due(root, new Date('2027-07-01'));
	expect(late.find(({ page }) => page === 'lost-or-stolen')?.what).toContain('this page');
	expect(late.length).toBeGreaterThan(20);
});
