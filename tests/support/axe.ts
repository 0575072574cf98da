import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, type BrowserContextOptions, type Page } from '@playwright/test';
import type axe from 'axe-core';

/** Collects errors that pages log, failed requests and requests to other servers. */
function watch(page: Page, origin: string): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		// Chromium logs that service workers are blocked, which they are only in tests (playwright.config.ts).
		const isOurs = message.text().includes('Service Worker registration blocked');
		if (['error', 'warning'].includes(message.type()) && !isOurs) complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
	page.on('request', (request) => {
		if (!request.url().startsWith(origin) && !/^(?:data|about):/.test(request.url()))
			complaints.push(`left the site: ${request.url()}`);
	});
	return complaints;
}

/**
 * A test with one tab for many pages: with axe and the site's scripts in the cache, tests are twice as fast. What goes
 * wrong in it is collected in `complaints`.
 */
export const test = base.extend<object, { tab: Page; complaints: string[] }>({
	tab: [
		async ({ browser }, use, { project }) => {
			const context = await browser.newContext(project.use as BrowserContextOptions);
			await use(await context.newPage());
			await context.close();
		},
		{ scope: 'worker' },
	],
	complaints: [
		async ({ tab }, use, { project }) => use(watch(tab, project.use.baseURL ?? 'no address')),
		{ scope: 'worker' },
	],
});

/** A rule that a page breaks, and the elements that break it. */
interface Violation {
	id: string;
	help: string;
	where: string[];
}

/** The rules that depend on colours; all others give the same result in dark and light. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * Runs axe on a page in its current state. Only violations are returned, because the full result is slow to transfer.
 */
async function violations(page: Page, only?: readonly string[]): Promise<Violation[]> {
	return page.evaluate(
		async (options) => {
			const result = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
			return result.violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }));
		},
		{
			resultTypes: ['violations'],
			selectors: false,
			...(only && { runOnly: [...only] }),
		} satisfies axe.RunOptions,
	);
}

/**
 * Runs axe on a page in light colours.
 * @param only tags of the rules to run; without it all rules run
 */
export async function violationsInLight(page: Page, only?: readonly string[]): Promise<Violation[]> {
	// `page.evaluate` takes 1.6 times as long for so long a script.
	const session = await page.context().newCDPSession(page);
	await session.send('Runtime.evaluate', { expression: source });
	await session.detach();
	await page.emulateMedia({ colorScheme: 'light' });
	return violations(page, only);
}

/**
 * Runs axe on a page in light colours, and the rules about colours also in dark.
 * @param only tags of the rules to run; without it all rules run
 */
export async function violationsInBothThemes(page: Page, only?: readonly string[]): Promise<Violation[]> {
	const inLight = await violationsInLight(page, only);
	await page.emulateMedia({ colorScheme: 'dark' });
	return [...inLight, ...(await violations(page, colourRules))];
}
