import { expect, test } from 'vitest';
import { checkOrder } from '../../src/lib/buildOrder.ts';

const integrations = [{ name: 'search-index' }, { name: 'page-optimizer' }, { name: 'offline' }];

test('integrations in the right order pass', () => {
	expect(() => checkOrder(integrations, 'offline', { 'page-optimizer': 'it changes files' })).not.toThrow();
});

test('an integration that stands too early stops the build, with the reason', () => {
	expect(() => checkOrder(integrations, 'search-index', { 'page-optimizer': 'it writes pages' })).toThrow(
		'The integration "search-index" must run after "page-optimizer": it writes pages.',
	);
});

test('a renamed integration does not switch the check off', () => {
	expect(() => checkOrder(integrations, 'offline', { 'first-flight': 'it changes files' })).toThrow(
		/no integration of that name/,
	);
});
