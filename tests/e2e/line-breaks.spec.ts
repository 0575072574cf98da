import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { localeList } from '../../src/config/locales.ts';
import { measureCharacters } from '../support/boxOf.ts';
import { pathOf, slugs } from '../support/site.ts';
import { brokenInTitles, gapsBeforeNames, wordsCutEarly } from './chineseLines.ts';
import { strayCharacters, strayMarks } from './lineEnds.ts';

test.use({ reuseContext: false });

test.beforeEach(({ page }) => measureCharacters(page));

/** Sets the letters as large as the browser's own setting does, and waits for them. */
async function setLetters(page: Page, session: CDPSession, size: number): Promise<void> {
	await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: 13 } });
	await expect(page.locator('html')).toHaveCSS('font-size', `${size}px`);
}

/** The pages on which a Chinese line must not end early in the middle of a word. */
const long = ['lost-or-stolen', 'steps', 'prepare', 'situations/foreigners'];

/** Expects each mark of certainty beside the last letter of its statement. */
async function expectMarks(page: Page, where: string): Promise<void> {
	const { count, stray } = await strayMarks(page);
	expect(count, `marks of certainty on ${where}`).toBeGreaterThan(1);
	expect(stray, `marks of certainty not beside their statement on ${where}`).toEqual([]);
}

for (const locale of localeList) {
	// Every page is opened once and asked everything that its own words decide.
	test(`on ${locale} pages no line begins with a full stop, few end in one character, and what belongs together stays on one line`, async ({
		page,
	}) => {
		test.setTimeout(240_000);
		const session = await page.context().newCDPSession(page);
		const lonely: string[] = [];
		let gaps = 0;
		for (const slug of slugs) {
			await page.goto(pathOf(locale, slug), { waitUntil: 'domcontentloaded' });
			const isOperator = slug.startsWith('operators/');
			for (const width of [320, 360]) {
				const where = `${slug} at ${width} px`;
				await page.setViewportSize({ width, height: 740 });
				const stray = await strayCharacters(page);
				expect(stray.led, `marks that begin a line on ${where}`).toEqual([]);
				if (width === 360) lonely.push(...stray.lonely);
				if (isOperator) await expectMarks(page, where);
				if (locale === 'zh-cn')
					expect(await brokenInTitles(page), `words cut at the end of a title’s line on ${where}`).toEqual([]);
			}
			if (slug === 'summary') {
				const numbers = page.locator('main a[data-dial]');
				expect(await numbers.count()).toBeGreaterThan(0);
				const parted = await numbers.evaluateAll((all) =>
					all.filter((link) => link.getClientRects().length > 1).map((link) => link.textContent),
				);
				expect(parted, 'numbers parted from their frame').toEqual([]);
			}
			if (locale === 'zh-cn') {
				if (long.includes(slug)) expect(await wordsCutEarly(page), `words cut early on ${slug}`).toEqual([]);
				const found = await gapsBeforeNames(page);
				for (const { name, gap } of found) expect(gap, `gap before ${name} on ${slug}`).toBeGreaterThan(0.08);
				gaps += found.length;
			}
			if (isOperator) {
				await setLetters(page, session, 32);
				await expectMarks(page, `${slug} with large letters`);
				await setLetters(page, session, 16);
				await page.setViewportSize({ width: 1280, height: 740 });
				await expectMarks(page, `${slug} at 1280 px`);
			}
		}
		expect(lonely.length, `paragraphs that end in one character:\n${lonely.join('\n')}`).toBeLessThan(10);
		if (locale === 'zh-cn') expect(gaps, 'gaps before Latin names').toBeGreaterThan(5);
	});
}

test('a Chinese reader sees a title’s first line end at the colon, also where letters are twice as large', async ({
	page,
}) => {
	const session = await page.context().newCDPSession(page);
	await page.setViewportSize({ width: 320, height: 740 });
	for (const slug of ['checklist', '']) {
		await page.goto(pathOf('zh-cn', slug));
		for (const size of [16, 32]) {
			await setLetters(page, session, size);
			const [before, colon, after] = await page.locator('h1').evaluate((title) => {
				const texts = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
				const tops: { char: string; top: number }[] = [];
				while (texts.nextNode())
					[...(texts.currentNode.textContent ?? '')].forEach((char, at) =>
						tops.push({ char, top: window.boxOf(texts.currentNode, at).top }),
					);
				const at = tops.findIndex(({ char }) => char === '：');
				return tops.slice(at - 1, at + 2).map(({ top }) => top);
			});
			expect(Math.abs((colon ?? 0) - (before ?? 0)), slug).toBeLessThan(4);
			expect((after ?? 0) - (colon ?? 0), slug).toBeGreaterThan(4);
		}
	}
});
