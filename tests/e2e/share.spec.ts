import { expect, test } from '@playwright/test';
import { pathOf, strings, titleOf } from '../support/site.ts';

const whatsapp = strings.en['share.whatsapp'];

test('a helper sends the page, with the section they came to, to whoever lost the phone', async ({ page, context }) => {
	// WhatsApp is not contacted: the test only reads the link.
	await context.route('https://wa.me/**', (route) => route.fulfill({ body: '' }));
	await page.goto(`${pathOf('en', 'steps')}#person`);
	const asked = page.waitForRequest('https://wa.me/**');
	await page.getByRole('link', { name: whatsapp, exact: true }).click();
	const text = new URL((await asked).url()).searchParams.get('text') ?? '';
	expect(text).toContain(titleOf('en', 'steps'));
	expect(text).toContain(`${pathOf('en', 'steps')}#person`);
});

test('the address of the page can be copied with its section, and without what others added to it', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`${pathOf('en', 'steps')}?from=a+message#person`);
	await page.getByRole('button', { name: strings.en['share.copy'] }).click();
	await expect(page.getByRole('button', { name: strings.en['share.copied'] })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/en\/steps\/#person$/);
});

test('where the system can share, it is offered', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', {
			value: (data: ShareData) => Promise.resolve(void (document.title = data.url ?? '')),
		});
	});
	await page.goto(pathOf('en', 'steps'));
	await page.getByRole('button', { name: strings.en['share.share'] }).click();
	await expect(page).toHaveTitle(/\/en\/steps\//);
});
