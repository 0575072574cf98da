import type { AstroConfig, AstroIntegration } from 'astro';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { baseFolder } from '../../src/integrations/base-folder/index.ts';
import { contentLint } from '../../src/integrations/content-lint/index.ts';
import { errorPages } from '../../src/integrations/error-pages/index.ts';
import { hostFiles } from '../../src/integrations/host-files/index.ts';
import { machineReadable } from '../../src/integrations/machine-readable/index.ts';
import { offline } from '../../src/integrations/offline/index.ts';
import { pageOptimizer } from '../../src/integrations/page-optimizer/index.ts';
import { pdf } from '../../src/integrations/pdf/index.ts';
import { search } from '../../src/integrations/search/index.ts';
import { securityPolicy } from '../../src/integrations/security-policy/index.ts';
import { typography } from '../../src/integrations/typography/index.ts';
import { checkOrder } from '../../src/lib/buildOrder.ts';

const integrations = [{ name: 'search' }, { name: 'page-optimizer' }, { name: 'offline' }];

test('integrations in the right order pass', () => {
	expect(() => checkOrder(integrations, 'offline', { 'page-optimizer': 'it changes files' })).not.toThrow();
});

test('an integration that stands too early stops the build, with the reason', () => {
	expect(() => checkOrder(integrations, 'search', { 'page-optimizer': 'it writes pages' })).toThrow(
		'The integration "search" must run after "page-optimizer": it writes pages.',
	);
});

test('a renamed integration does not switch the check off', () => {
	expect(() => checkOrder(integrations, 'offline', { 'first-flight': 'it changes files' })).toThrow(
		/no integration of that name/,
	);
});

/** The integrations that change built files and depend on each other, in the order of astro.config.mjs. */
const inOrder = {
	errorPages,
	search,
	typography,
	pdf,
	machineReadable,
	pageOptimizer,
	baseFolder,
	securityPolicy,
	offline,
};
const all = Object.values(inOrder).map((integration) => integration());

/** Runs what each integration asks of the order. @throws AstroError where one asks for another */
function start(order: AstroIntegration[]): void {
	// Its place does not matter, because it writes no pages.
	const config = { integrations: [hostFiles(), ...order] } as AstroConfig;
	for (const { hooks } of order) void hooks['astro:config:done']?.({ config } as never);
}

test('the order of astro.config.mjs is tested here whole', () => {
	const lines = readFileSync('astro.config.mjs', 'utf8').matchAll(/^\t\t(\w+)\(\),$/gm);
	// Left out: integrations that run before Astro writes pages, and hostFiles, which writes no pages.
	const besides = ['contentLint', 'mdx', 'sitemap', 'hostFiles'];
	expect([...lines].flatMap(([, name = '']) => (besides.includes(name) ? [] : name))).toEqual(Object.keys(inOrder));
	expect(() => start(all)).not.toThrow();
});

test('an integration has one name: its folder, its function and its messages say the same', () => {
	for (const [key, integration] of Object.entries({ ...inOrder, contentLint, hostFiles })) {
		const folder = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
		expect(integration().name).toBe(folder);
		expect(existsSync(`src/integrations/${folder}/index.ts`), folder).toBe(true);
	}
});

test.each(all.slice(1).map((later, index) => [later, index] as const))(
	'whoever moves $0.name before the one in front of it is told',
	(later, index) => {
		const order = all.toSpliced(index, 2, later, ...all.slice(index, index + 1));
		expect(() => start(order)).toThrow(/must run after/);
	},
);
