import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, type BrowserContextOptions, type Page } from '@playwright/test';
import type axe from 'axe-core';

/** Tests that look at many pages in one tab: a browser that has read axe and the site's scripts before is twice as fast. */
export const test = base.extend<object, { tab: Page }>({
	tab: [
		async ({ browser }, use, { project }) => {
			const context = await browser.newContext(project.use as BrowserContextOptions);
			await use(await context.newPage());
			await context.close();
		},
		{ scope: 'worker' },
	],
});

/** A rule that a page breaks, and the elements that break it. */
export interface Violation {
	id: string;
	help: string;
	where: string[];
}

/** The rules that depend on colours; all others give the same result in dark and light. */
const ofColours = ['color-contrast', 'link-in-text-block'];

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds wrong with a page as it is now. Only that is described and sent here. Our pages have no frames. */
async function violations(page: Page, only?: readonly string[]): Promise<Violation[]> {
	return page.evaluate(
		async (options) => {
			const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
			return violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }));
		},
		{
			resultTypes: ['violations'],
			selectors: false,
			...(only && { runOnly: [...only] }),
		} satisfies axe.RunOptions,
	);
}

/**
 * What axe finds wrong with a page in light colours and, where colours matter, in dark.
 * @param only tags of the rules to ask; every rule if there is none
 */
export async function violationsInBothThemes(page: Page, only?: readonly string[]): Promise<Violation[]> {
	await page.evaluate(source);
	await page.emulateMedia({ colorScheme: 'light' });
	const inLight = await violations(page, only);
	await page.emulateMedia({ colorScheme: 'dark' });
	return [...inLight, ...(await violations(page, ofColours))];
}
