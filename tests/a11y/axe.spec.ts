import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { allPaths } from '../site.ts';

/** WCAG 2.2 level AA and all it contains. No rule is left out. */
const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in ${colorScheme} colours`, () => {
		test.use({ colorScheme });
		for (const path of [...allPaths, '/404.html', '/ur/404.html']) {
			test(`everybody can read and use ${path}`, async ({ page }) => {
				await page.goto(path);
				const { violations } = await new AxeBuilder({ page }).withTags(wcag22aa).analyze();
				expect(violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }))).toEqual([]);
			});
		}
	});
}
