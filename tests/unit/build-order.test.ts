import type { AstroConfig, AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { baseFolder } from '../../src/integrations/base-folder/index.ts';
import { languageErrorPages } from '../../src/integrations/error-pages/index.ts';
import { hostFiles } from '../../src/integrations/host-files/index.ts';
import { offline } from '../../src/integrations/offline/index.ts';
import { pageOptimizer } from '../../src/integrations/page-optimizer/index.ts';
import { pdfs } from '../../src/integrations/pdf/index.ts';
import { searchIndex } from '../../src/integrations/search/index.ts';
import { securityPolicy } from '../../src/integrations/security-policy/index.ts';
import { typography } from '../../src/integrations/typography/index.ts';
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

/** Every order of a list. */
const ordersOf = <Item>(list: readonly Item[]): Item[][] =>
	list.length < 2
		? [[...list]]
		: list.flatMap((item) => ordersOf(list.filter((other) => other !== item)).map((rest) => [item, ...rest]));

/** Whether a build starts with the integrations in this order. The files of the hosts may be written at any time before the policy. */
function starts(order: AstroIntegration[]): boolean {
	const config = { integrations: [hostFiles(), ...order] } as AstroConfig;
	try {
		for (const { hooks } of order) void hooks['astro:config:done']?.({ config } as never);
		return true;
	} catch {
		return false;
	}
}

test('of all orders of the integrations that change pages, a build starts in one: whoever moves a line is told', () => {
	const all = [
		languageErrorPages(),
		searchIndex(),
		typography(),
		pdfs(),
		pageOptimizer(),
		baseFolder(),
		securityPolicy(),
		offline(),
	];
	expect(ordersOf(all).filter(starts)).toEqual([all]);
});
