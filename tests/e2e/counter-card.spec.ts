import { expect, test, type Page } from '@playwright/test';
import { localeList, staffLang, type Locale } from '../../src/config/locales.ts';
import type { StringKey } from '../../src/config/strings.ts';
import { phraseOf } from '../support/contentData.ts';
import { hardest, pathOf, strings } from '../support/site.ts';
import { messageIn } from '../support/whatsapp.ts';

const card = (page: Page, locale: Locale) => page.getByRole('region', { name: strings[locale]['card.label'] });
const spoken = (id: string): string => phraseOf(id).text[staffLang];
const sameNumber = spoken('same-number');
const plastic = spoken('plastic-sim');
const passport = spoken('passport-papers');

test('a reader shows the clerk a card in large Urdu that speaks of the reader’s own case', async ({ page }) => {
	// As the checklist keeps them on the device.
	await page.addInitScript(() => {
		localStorage.setItem('checklist:eid', 'no');
		localStorage.setItem('checklist:who', 'foreigner');
	});
	await page.goto(pathOf(hardest, 'counter'));
	const urdu = card(page, hardest).getByText(plastic);
	await expect(urdu).toBeVisible();
	expect(await urdu.evaluate((line) => parseFloat(getComputedStyle(line).fontSize))).toBeGreaterThanOrEqual(26);
	await expect(card(page, hardest).getByText(passport)).toBeVisible();
	await expect(card(page, hardest).getByText(sameNumber)).toBeHidden();
	await expect(page.getByText(strings[hardest]['card.fromAnswers'])).toBeVisible();
	const link = card(page, hardest).getByRole('link', { name: strings[hardest]['share.whatsapp'] });
	expect(await messageIn(link)).toContain(plastic);
});

test('a reader gets the card for a plastic SIM in one tap, and the checklist stays empty', async ({ page }) => {
	await page.goto(pathOf(hardest, 'counter'));
	const button = (key: StringKey) => page.getByRole('button', { name: strings[hardest][key], exact: true });
	await expect(button('card.esim')).toHaveAttribute('aria-pressed', 'true');
	await button('card.plastic').focus();
	await page.keyboard.press('Enter');
	await expect(button('card.plastic')).toHaveAttribute('aria-pressed', 'true');
	await expect(button('card.esim')).toHaveAttribute('aria-pressed', 'false');
	await expect(card(page, hardest).getByText(plastic)).toBeVisible();
	await expect(card(page, hardest).getByText(sameNumber)).toBeHidden();
	await expect(page.getByText(strings[hardest]['card.changed'])).toBeVisible();
	expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('checklist:')))).toEqual(
		[],
	);
});

test('a reader with a passport starts from the stored answers, and takes it off the card with a tap', async ({
	page,
}) => {
	await page.addInitScript(() => localStorage.setItem('checklist:who', 'foreigner'));
	await page.goto(pathOf('en', 'counter'));
	const button = page.getByRole('button', { name: strings.en['card.passport'], exact: true });
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	await button.click();
	await expect(card(page, 'en').getByText(passport)).toBeHidden();
	expect(await page.evaluate(() => localStorage.getItem('checklist:who'))).toBe('foreigner');
});

test('the card of a broken phone asks for the free move first', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('checklist:case', 'broken'));
	await page.goto(pathOf('en', 'counter'));
	const lines = card(page, 'en').locator(`[lang=${staffLang}] > [data-line]:visible`);
	const ids = await lines.evaluateAll((all) => all.map((line) => line.getAttribute('data-line')));
	expect(ids.filter((id) => id === 'move-free' || id === 'fee-limit')).toEqual(['move-free', 'fee-limit']);
});

test('the card fills the screen with nothing but the Urdu, and closes again', async ({ page }) => {
	await page.goto(pathOf('en', 'counter'));
	await page.getByRole('button', { name: strings.en['card.large'] }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByText(sameNumber)).toBeInViewport();
	expect(await dialog.boundingBox()).toMatchObject({ x: 0, y: 0, width: page.viewportSize()?.width });
	await dialog.getByRole('button', { name: strings.en['card.close'] }).click();
	await expect(dialog).toBeHidden();
});

test('the button that shows the card large comes first, is filled and as wide as the card lets it', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(pathOf('en', 'counter'));
	const large = page.getByRole('button', { name: strings.en['card.large'] });
	const other = page.getByRole('link', { name: strings.en['share.whatsapp'] }).first();
	const [first, second] = [await large.boundingBox(), await other.boundingBox()];
	expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThanOrEqual(second?.y ?? 0);
	await expect(large).toBeInViewport({ ratio: 1 });
	await expect(card(page, 'en').getByText(sameNumber)).toBeInViewport({ ratio: 1 });
	expect(first?.width).toBeGreaterThan(280);
	const fillOf = (link: typeof large) => link.evaluate((element) => getComputedStyle(element).backgroundColor);
	expect(await fillOf(large)).not.toBe(await fillOf(other));
});

for (const locale of localeList) {
	test(`the ${locale} card shown large is read whole without scrolling, with no keyboard ring over it`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(pathOf(locale, 'counter'));
		await page.getByRole('button', { name: strings[locale]['card.large'] }).focus();
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByRole('button', { name: strings[locale]['card.close'] })).toBeFocused();
		const text = dialog.locator('> div');
		expect(await text.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(0);
		expect(await text.evaluate((box) => parseFloat(getComputedStyle(box).fontSize))).toBeGreaterThanOrEqual(26);
	});
}

test('the words of the card can be copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(pathOf('en', 'counter'));
	await card(page, 'en').getByRole('button', { name: strings.en['share.copy'] }).click();
	await expect(card(page, 'en').getByRole('button', { name: strings.en['share.copied'] })).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain(sameNumber);
	expect(copied).toContain(phraseOf('same-number').text.en);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a reader has the card for everybody, and sends it with WhatsApp', async ({ page }) => {
		await page.goto(pathOf(hardest, 'counter'));
		await expect(card(page, hardest).getByText(sameNumber)).toBeVisible();
		await expect(card(page, hardest).getByText(plastic)).toBeHidden();
		const link = card(page, hardest).getByRole('link', { name: strings[hardest]['share.whatsapp'] });
		expect(await messageIn(link)).toContain(sameNumber);
		await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
	});
});
