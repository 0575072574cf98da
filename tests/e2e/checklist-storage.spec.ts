import { expect, test } from '@playwright/test';
import { pathOf } from '../support/site.ts';
import { choose, option, verdictOf, words } from '../support/checklistForm.ts';
import { ready } from '../support/personas.ts';

const path = pathOf('en', 'checklist');

test('a reader who follows a link and comes back finds the answers, and the next one erases none', async ({ page }) => {
	await page.goto(path);
	await choose(page, 'en', { case: 'lost', blocked: 'no' });
	await verdictOf(page)
		.getByRole('link', { name: words('en', 'link.blockLine') })
		.click();
	await expect(page).toHaveURL(/lost-or-stolen/);
	await page.goBack();
	await expect(option(page, 'en', 'blocked', 'no')).toBeChecked();
	await choose(page, 'en', { blocked: 'yes' });
	await page.reload();
	await expect(option(page, 'en', 'case', 'lost')).toBeChecked();
	await expect(option(page, 'en', 'blocked', 'yes')).toBeChecked();
});

test('the checklist remembers answers and ticks after a reload, and forgets them when told to', async ({ page }) => {
	await page.goto(path);
	await choose(page, 'en', { ...ready, pta: 'no' });
	const fee = page.getByRole('checkbox', { name: words('en', 'bring.fee'), exact: true });
	await fee.check();
	await page.reload();
	await expect(option(page, 'en', 'pta', 'no')).toBeChecked();
	await expect(fee).toBeChecked();
	await expect(page.getByRole('status')).toContainText(words('en', 'first'));
	await page.getByRole('button', { name: words('en', 'reset') }).click();
	await expect(page.getByRole('status')).toContainText(words('en', 'left', { LEFT: 12 }));
	await page.reload();
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
	expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('checklist')))).toEqual([]);
});

test('a reader who clears the checklist is back at the first question, is told so, and gets it back when asked', async ({
	page,
}) => {
	await page.goto(path);
	await choose(page, 'en', ready);
	await page.getByRole('checkbox', { name: words('en', 'bring.fee'), exact: true }).check();
	await page.getByRole('button', { name: words('en', 'reset') }).click();
	await expect(page.getByText(words('en', 'cleared'))).toBeInViewport();
	await expect(page.getByText(words('en', 'cleared'))).toBeFocused();
	await expect(page.getByRole('group', { name: words('en', 'q.case') })).toBeInViewport();
	await page.getByRole('button', { name: words('en', 'undo') }).click();
	await expect(page.getByRole('status')).toContainText(words('en', 'go'));
	await expect(page.getByRole('checkbox', { name: words('en', 'bring.fee'), exact: true })).toBeChecked();
	await expect(page.getByText(words('en', 'cleared'))).toBeHidden();
});

test('a browser that empties the form when it shows the page again (WebKit does) loses no answer', async ({ page }) => {
	await page.goto(path);
	await choose(page, 'en', { case: 'lost', blocked: 'no', name: 'mine' });
	await page.evaluate(() => {
		document.querySelector('form')?.reset();
		window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
	});
	await expect(option(page, 'en', 'name', 'mine')).toBeChecked();
	await expect(page.getByText(words('en', 'progress', { ANSWERED: 3, TOTAL: 12 }))).toBeVisible();
	await choose(page, 'en', { who: 'citizen' });
	await page.reload();
	await expect(option(page, 'en', 'blocked', 'no')).toBeChecked();
	await expect(option(page, 'en', 'who', 'citizen')).toBeChecked();
});

test('two tabs add to the same list, and one that was cleared does not come back from the other', async ({
	page: first,
	context,
}) => {
	const second = await context.newPage();
	for (const page of [first, second]) await page.goto(path);
	await choose(first, 'en', { case: 'lost' });
	await expect(option(second, 'en', 'case', 'lost')).toBeChecked();
	await choose(second, 'en', { name: 'mine' });
	await expect(option(first, 'en', 'name', 'mine')).toBeChecked();
	await first.getByRole('button', { name: words('en', 'reset') }).click();
	await expect(second.getByRole('radio', { checked: true })).toHaveCount(0);
	await choose(second, 'en', { who: 'poc' });
	await first.reload();
	await expect(option(first, 'en', 'who', 'poc')).toBeChecked();
	await expect(first.getByRole('radio', { checked: true })).toHaveCount(1);
});

test('what was cleared cannot be taken back by whoever comes to the page next', async ({ page }) => {
	await page.goto(path);
	await choose(page, 'en', { case: 'lost' });
	await page.getByRole('button', { name: words('en', 'reset') }).click();
	await expect(page.getByRole('button', { name: words('en', 'undo') })).toBeVisible();
	await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
	await expect(page.getByRole('button', { name: words('en', 'undo') })).toBeHidden();
});

test('a list that was cleared in another tab does not come back with the Back key', async ({
	page: first,
	context,
}) => {
	await first.goto(path);
	await choose(first, 'en', { case: 'lost', blocked: 'no' });
	await verdictOf(first)
		.getByRole('link', { name: words('en', 'link.blockLine') })
		.click();
	await expect(first).toHaveURL(/lost-or-stolen/);
	const second = await context.newPage();
	await second.goto(path);
	await expect(option(second, 'en', 'case', 'lost')).toBeChecked();
	await second.getByRole('button', { name: words('en', 'reset') }).click();
	await first.goBack();
	await expect(first.getByRole('status')).toContainText(words('en', 'left', { LEFT: 12 }));
	await expect(first.getByRole('radio', { checked: true })).toHaveCount(0);
	await choose(first, 'en', { name: 'mine' });
	await first.reload();
	await expect(first.getByRole('radio', { checked: true })).toHaveCount(1);
});

test('answers ticked before the script has arrived count', async ({ page }) => {
	let release = (): void => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/_astro\/.*\.js$/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(path, { waitUntil: 'commit' });
	await choose(page, 'en', { case: 'lost' });
	release();
	await expect(page.getByText(words('en', 'progress', { ANSWERED: 1, TOTAL: 12 }))).toBeVisible();
	await expect(option(page, 'en', 'case', 'lost')).toBeChecked();
});
