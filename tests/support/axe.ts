import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** A rule that a page breaks, and the elements that break it. */
export interface Violation {
	id: string;
	help: string;
	where: string[];
}

/**
 * What axe finds wrong with a page as it is now. Only that is described and sent here: describing the hundreds of
 * elements that are right takes three times as long as the rules. Our pages have no frames.
 * @param only tags of the rules to ask, or their ids; every rule if there is none
 */
export async function violations(page: Page, only?: readonly string[]): Promise<Violation[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	return page.evaluate(
		async (options) => {
			const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
			return violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }));
		},
		{ resultTypes: ['violations'], ...(only && { runOnly: [...only] }) } satisfies axe.RunOptions,
	);
}
