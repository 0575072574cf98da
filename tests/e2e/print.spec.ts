import { expect, test } from '@playwright/test';
import { localeList } from '../../src/config/locales.ts';
import { sheetsOf, textsOf } from '../support/pdf.ts';
import { hardest, pathOf, slugs, strings } from '../support/site.ts';

/** The size the page asks for; larger, since no two printers are alike; another size. */
const papers = [{}, { scale: 1.05 }, { preferCSSPageSize: false, format: 'Letter' }];

for (const locale of localeList) {
	test(`the summary in ${locale} prints on one sheet with room to write and the site’s address, the visit in one column and each address in one piece`, async ({
		page,
	}) => {
		await page.goto(pathOf(locale, 'summary'));
		await page.evaluate(() => document.fonts.ready);
		for (const paper of papers) expect(await sheetsOf(page, paper), JSON.stringify(paper)).toBe(1);
		await page.emulateMedia({ media: 'print' });
		for (const line of ['notes.complaint', 'notes.promised', 'notes.eid'] as const)
			await expect(page.getByText(strings[locale][line], { exact: true })).toBeVisible();
		await expect(page.getByText(new RegExp(`^[a-z.]+/${locale}/summary/$`))).toBeVisible();
		// The width of a sheet.
		await page.setViewportSize({ width: 688, height: 1000 });
		const columns = await page
			.locator('#now, #now ~ h2, #six-steps + ol > li, main section:has([data-qr])')
			.evaluateAll((all) =>
				all.map((element) => {
					const { left, right } = element.getBoundingClientRect();
					return `${element.id || element.tagName} ${(left + right) / 2 < innerWidth / 2 ? 'left' : 'right'}`;
				}),
			);
		const [first, second] = locale === 'ur' ? ['right', 'left'] : ['left', 'right'];
		const visit = columns.findIndex((column) => column.startsWith('six-steps'));
		expect(columns.slice(0, visit).filter((column) => !column.endsWith(first ?? ''))).toEqual([]);
		expect(columns.slice(visit).filter((column) => !column.endsWith(second ?? ''))).toEqual([]);
		const pieces = await page
			.locator('main [data-domain] bdi')
			.evaluateAll((all) => all.map((element) => new Set([...element.getClientRects()].map(({ top }) => top)).size));
		expect(pieces.length).toBeGreaterThan(5);
		expect(Math.max(...pieces)).toBe(1);
	});

	test(`whoever goes to the counter carries no more than three sheets in ${locale}, the link to the card in one piece`, async ({
		page,
	}) => {
		await page.goto(pathOf(locale, 'steps'));
		await page.evaluate(() => document.fonts.ready);
		expect(await sheetsOf(page)).toBeLessThanOrEqual(3);
		await page.emulateMedia({ media: 'print' });
		const card = page.getByRole('main').getByRole('link', { name: strings[locale]['card.link'] }).first();
		await expect(card).toHaveCSS('break-inside', 'avoid');
	});

	test(`whoever lost a phone carries no more than three sheets in ${locale}, on which every phrase begins at its edge`, async ({
		page,
	}) => {
		await page.goto(pathOf(locale, 'lost-or-stolen'));
		await page.evaluate(() => document.fonts.ready);
		expect(await sheetsOf(page)).toBeLessThanOrEqual(3);
		await page.emulateMedia({ media: 'print' });
		const indents = await page.evaluate(() =>
			[...document.querySelectorAll('main .sl-markdown-content summary')].map((summary) => {
				const { marginInlineStart, paddingInlineStart, textIndent } = getComputedStyle(summary);
				const arrow = getComputedStyle(summary, '::before').content;
				return [...[marginInlineStart, paddingInlineStart, textIndent].map(parseFloat), arrow].join(' ');
			}),
		);
		expect([...new Set(indents)]).toEqual(['0 0 0 none']);
	});

	test(`no printed sheet in ${locale} holds a title or a line alone`, async ({ page }) => {
		for (const slug of slugs.filter((name) =>
			/^(?:operators|about|device-support|after|prepare|situations|counter)/.test(name),
		)) {
			await page.goto(pathOf(locale, slug));
			await page.evaluate(() => document.fonts.ready);
			const letters = (await textsOf(await page.pdf({ preferCSSPageSize: true }))).map(
				(text) => text.replace(/\s/g, '').length,
			);
			// The address, the day and two or three lines.
			expect(Math.min(...letters), `${slug}: ${letters.join(', ')}`).toBeGreaterThan(90);
		}
	});
}

test('the sources of the summary print only for a reader who opened them', async ({ page }) => {
	await page.goto(pathOf(hardest, 'summary'));
	const source = page.locator('main details a').first();
	await page.emulateMedia({ media: 'print' });
	await expect(source).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await page.locator('main details summary').first().click();
	await page.emulateMedia({ media: 'print' });
	await expect(source).toBeVisible();
});
