import { expect, test, type Page } from '@playwright/test';
import { localeList } from '../../src/config/locales.ts';
import { measureCharacters } from '../support/boxOf.ts';
import { pathOf, slugs } from '../support/site.ts';

test.use({ reuseContext: false });

test.beforeEach(({ page }) => measureCharacters(page));

test('no number is parted from its frame', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const locale of localeList) {
		await page.goto(pathOf(locale, 'summary'));
		const numbers = page.locator('main a[data-dial]');
		expect(await numbers.count(), locale).toBeGreaterThan(0);
		const parted = await numbers.evaluateAll((all) =>
			all.filter((link) => link.getClientRects().length > 1).map((link) => link.textContent),
		);
		expect(parted, locale).toEqual([]);
	}
});

/** What a reader sees of the lines of each page: how they begin and how they end. */
function readLines(page: Page): Promise<{ lonely: string[]; led: string[] }> {
	return page.evaluate(() => {
		const blocks = [...document.querySelectorAll('main :is(p, li, dd, dt, td, label, h1, h2, h3)')].filter(
			(block) => block.checkVisibility() && !block.querySelector('p, li, dd, dt, td, label, ul, ol'),
		);
		const lonely: string[] = [];
		const led: string[] = [];
		for (const block of blocks) {
			const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
			const lines: { bottom: number; text: string }[] = [];
			while (texts.nextNode()) {
				const text = texts.currentNode.textContent ?? '';
				for (let at = 0; at < text.length; at++) {
					const box = window.boxOf(texts.currentNode, at);
					if (box.width === 0 || text[at]?.trim() === '') continue;
					const line = lines.at(-1);
					if (line && box.top < line.bottom - 4) {
						line.text += text[at] ?? '';
						line.bottom = Math.max(line.bottom, box.bottom);
					} else lines.push({ bottom: box.bottom, text: text[at] ?? '' });
				}
			}
			const last = lines.at(-1)?.text.replace(/\p{P}/gu, '') ?? '';
			if (lines.length > 1 && last.length === 1) lonely.push(`${block.textContent?.trim().slice(-20)}`);
			for (const { text } of lines)
				if (/^[.,;:!?。，、；：！？۔،؛؟]/u.test(text))
					led.push(`${text.slice(0, 12)} | ${block.textContent?.trim().slice(0, 40)}`);
		}
		return { lonely, led };
	});
}

for (const locale of localeList) {
	test(`no line of a ${locale} page begins with a full stop, and few paragraphs end in one character`, async ({
		page,
	}) => {
		test.setTimeout(240_000);
		const lonely: string[] = [];
		for (const slug of slugs) {
			await page.goto(pathOf(locale, slug), { waitUntil: 'domcontentloaded' });
			for (const width of [320, 360]) {
				await page.setViewportSize({ width, height: 740 });
				const lines = await readLines(page);
				expect(lines.led, `${slug} at ${width} px`).toEqual([]);
				if (width === 360) lonely.push(...lines.lonely);
			}
		}
		expect(lonely.length, lonely.join('\n')).toBeLessThan(10);
	});
}
