import { expect, test } from 'vitest';
import { due } from '../../../scripts/facts-due/due.ts';
import { validProject } from '../../support/guide/project.ts';

test('nothing is due on the day after everything was compared', () => {
	expect(due(validProject().root, new Date('2026-11-02'))).toEqual([]);
});

test('after half a year the page and its facts are due, listed by page a month ahead', () => {
	const project = validProject();
	const { root } = project;
	project.edit('src/content/docs/zh-cn/steps.mdx', 'compared: 2026-11-01', 'compared: 2026-11-20');
	expect(due(root, new Date('2027-03-30'))).toEqual([]);
	const inLists = { page: '(only in lists and tables)', what: expect.arrayContaining(['far', 'far-helpline']) };
	const early = [
		{ page: 'index', what: ['this page', 'new-sim-wait'] },
		{ page: 'steps', what: ['sim-check', 'pta'] },
	];
	expect(due(root, new Date('2027-04-01'))).toEqual([...early, inLists]);
	expect(due(root, new Date('2027-04-20'))).toContainEqual({ page: 'steps', what: ['this page', 'sim-check', 'pta'] });
});
