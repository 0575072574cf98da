import type { AstroConfig, AstroIntegration } from 'astro';
import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import astroConfig from '../../../astro.config.mjs';
import { checkOrder } from '../../../src/lib/buildOrder.ts';

const three = [{ name: 'search' }, { name: 'page-optimizer' }, { name: 'offline' }];

test('an integration that stands too early stops the build, with the reason', () => {
	expect(() => checkOrder(three, 'search', { 'page-optimizer': 'it writes pages' })).toThrow(
		'The integration "search" must run after "page-optimizer": it writes pages.',
	);
});

test('a renamed integration does not switch the check off', () => {
	expect(() => checkOrder(three, 'offline', { 'first-flight': 'it changes files' })).toThrow(
		/no integration of that name/,
	);
});

const integrations = (astroConfig.integrations ?? []).flat().filter((entry) => !!entry);
const folders = readdirSync('src/integrations').filter((name) => existsSync(`src/integrations/${name}/index.ts`));
// They read no pages: each must only stand before the step that needs its files.
const writers = integrations.filter(({ name }) => ['host-files', '@astrojs/sitemap'].includes(name));
/** The steps that change built files and depend on each other. */
const steps = integrations.filter(
	({ name }) => folders.includes(name) && !['content-lint', 'host-files'].includes(name),
);

/** Runs what each integration asks of the order. @throws AstroError where one asks for another */
function start(order: AstroIntegration[]): void {
	const config = { integrations: [...writers, ...order] } as AstroConfig;
	for (const { hooks } of order) void hooks['astro:config:done']?.({ config } as never);
}

test('an integration has one name: its folder and its messages say the same', () => {
	const names = integrations.map(({ name }) => name);
	// This one adds days and languages to that of Astro, under its name.
	expect(folders.filter((folder) => !names.includes(folder))).toEqual(['sitemap']);
});

test('a folder of the host is put before addresses when all of them are written', () => {
	const [folder] = integrations.filter(({ name }) => name === 'base-folder');
	const order = [folder, ...writers, ...steps].filter((entry) => entry !== undefined);
	expect(() => folder?.hooks['astro:config:done']?.({ config: { integrations: order } } as never)).toThrow(
		'must run after "@astrojs/sitemap"',
	);
});

test.each(steps.slice(1).map((later, index) => [later, index] as const))(
	'whoever moves $0.name before the one in front of it is told',
	(later, index) => {
		const order = steps.toSpliced(index, 2, later, ...steps.slice(index, index + 1));
		expect(() => start(order)).toThrow(/must run after/);
		expect(() => start(steps)).not.toThrow();
	},
);
