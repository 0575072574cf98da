import { expect, test, type Page } from '@playwright/test';
import { hardest, pathOf, strings } from '../support/site.ts';

// The contents stand beside the text where a screen is wide.
test.use({ viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false });

const contents = (page: Page) => page.getByRole('navigation', { name: strings[hardest]['tableOfContents.onThisPage'] });
const current = (page: Page) => contents(page).locator('[aria-current="true"]');

test('a reader sees the first entry current at the top, the last at the end', async ({ page }) => {
	await page.goto(pathOf(hardest, 'faq'));
	const links = contents(page).getByRole('link');
	expect(await links.count()).toBeGreaterThan(2);
	await expect(current(page)).toHaveText((await links.first().textContent()) ?? '');
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	await expect(current(page)).toHaveText((await links.last().textContent()) ?? '');
	await page.evaluate(() => scrollTo(0, 0));
	await expect(current(page)).toHaveText((await links.first().textContent()) ?? '');
});

test('each entry that a reader chooses in the contents becomes current', async ({ page }) => {
	await page.goto(pathOf(hardest, 'faq'));
	const links = await contents(page).getByRole('link').all();
	expect(links.length).toBeGreaterThan(2);
	for (const link of links) {
		await link.click();
		await expect(link).toHaveAttribute('aria-current', 'true');
		await expect(current(page)).toHaveCount(1);
	}
});
