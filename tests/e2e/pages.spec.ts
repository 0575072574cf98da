import { expect, test } from '@playwright/test';
import { allPaths } from '../site.ts';

for (const path of allPaths) {
	test(`${path} fits a 320 px screen, asks no other server and logs no error`, async ({ page, baseURL }) => {
		const complaints: string[] = [];
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(error.message));
		page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
		page.on('request', (request) => {
			if (baseURL && !request.url().startsWith(baseURL) && !request.url().startsWith('data:')) {
				complaints.push(`left the site: ${request.url()}`);
			}
		});
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path, { waitUntil: 'networkidle' });

		const { scroll, client } = await page.evaluate(() => ({
			scroll: document.documentElement.scrollWidth,
			client: document.documentElement.clientWidth,
		}));
		expect(scroll, 'nothing reaches beyond the screen').toBeLessThanOrEqual(client);
		expect(complaints).toEqual([]);
	});
}
