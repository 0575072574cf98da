import { expect, test, type Page } from '@playwright/test';
import { localeList, staffLang, locales, type Locale } from '../../src/config/locales.ts';
import { numberOf, phraseOf } from '../support/contentData.ts';
import { hardest, pathOf, strings } from '../support/site.ts';
import { messageIn } from '../support/whatsapp.ts';

const message = (page: Page, locale: Locale) => page.getByRole('region', { name: strings[locale]['card.send'] });
const sent = (page: Page, locale: Locale): Promise<string> =>
	messageIn(message(page, locale).getByRole('link', { name: strings[locale]['share.whatsapp'] }));
const { text: blockTexts, roman } = phraseOf('block-for-owner');
const blockForOwner = blockTexts[staffLang];
const jazz = `Jazz: ${numberOf('jazz-helpline-other-networks')}`;
const zong = `Zong: ${numberOf('zong-helpline')}`;

/** What a reader of any language sends before the checklist knows the operator. */
async function sendsAll(page: Page, locale: Locale): Promise<void> {
	await page.goto(`${pathOf(locale, 'counter')}#call`);
	await expect(message(page, locale).getByText(blockForOwner)).toBeVisible();
	const text = await sent(page, locale);
	expect(text).toContain(blockForOwner);
	for (const number of [
		jazz,
		`Ufone: ${numberOf('ufone-helpline-other-networks')}`,
		`Telenor Pakistan: ${numberOf('telenor-helpline-other-networks')}`,
		`${zong} https`,
		`SCOM: ${numberOf('scom-helpline')} https`,
	])
		expect(text).toContain(number);
	expect(text).toContain('https://complaint.zong.com.pk/CustomerComplaint');
	expect(text.trimEnd()).toMatch(/…$/);
	expect(text).toContain(phraseOf('caller-reports').text[staffLang]);
	if (locales[locale].lang !== staffLang) expect(text).toContain(roman);
	await expect(message(page, locale).getByRole('textbox')).toHaveCount(0);
}

test('a reader sends a colleague a message in Urdu with every helpline’s number', async ({ page }) => {
	await sendsAll(page, hardest);
});

test('a reader whose operator the checklist knows sends its number and no other', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('checklist:operator', 'jazz'));
	await page.goto(pathOf(hardest, 'counter'));
	await expect(message(page, hardest).getByText(jazz)).toBeVisible();
	await expect(message(page, hardest).getByText(zong)).toBeHidden();
	const text = await sent(page, hardest);
	expect(text).toContain(jazz);
	expect(text).not.toContain('Zong');
});

for (const locale of localeList) {
	test(`on paper the ${locale} card and the message take no more than half a sheet each`, async ({ page }) => {
		await page.goto(pathOf(locale, 'counter'));
		// A4 less the margins of the print, at 96 pixels to the inch.
		await page.setViewportSize({ width: 688, height: 1000 });
		await page.emulateMedia({ media: 'print' });
		for (const part of ['card.label', 'card.send'] as const) {
			const box = await page.getByRole('region', { name: strings[locale][part] }).boundingBox();
			expect(box?.height, part).toBeLessThanOrEqual((297 / 2 / 25.4) * 96);
		}
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const locale of localeList) {
		test(`a ${locale} reader sends the whole message with WhatsApp, and sees no button that does nothing`, async ({
			page,
		}) => {
			await sendsAll(page, locale);
			await expect(message(page, locale).getByRole('button')).toHaveCount(0);
		});
	}
});
