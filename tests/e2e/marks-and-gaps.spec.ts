import { expect, test } from '@playwright/test';
import { localeList } from '../../src/config/locales.ts';
import { measureCharacters } from '../support/boxOf.ts';
import { pathOf, slugs } from '../support/site.ts';

test.use({ reuseContext: false });

for (const locale of localeList) {
	test(`a ${locale} reader finds each mark of certainty beside the last letter of its statement`, async ({ page }) => {
		const session = await page.context().newCDPSession(page);
		for (const slug of slugs.filter((name) => name.startsWith('operators/'))) {
			await page.goto(pathOf(locale, slug), { waitUntil: 'domcontentloaded' });
			for (const [width, letters] of [
				[360, 16],
				[320, 16],
				[1280, 16],
				[360, 32],
			] as const) {
				await session.send('Page.setFontSizes', { fontSizes: { standard: letters, fixed: 13 } });
				await page.setViewportSize({ width, height: 740 });
				await expect(page.locator('html')).toHaveCSS('font-size', `${letters}px`);
				const places = await page.locator('main p > [data-note] + span:has(svg)').evaluateAll((marks) =>
					marks.map((mark) => {
						const text = mark.previousElementSibling as Element;
						const line = [...text.getClientRects()].at(-1);
						const box = mark.querySelector('svg')?.getBoundingClientRect();
						const middle = box ? (box.top + box.bottom) / 2 : 0;
						return {
							text: text.textContent?.slice(-12),
							isBeside: !!line && line.top < middle && middle < line.bottom,
						};
					}),
				);
				expect(places.length, slug).toBeGreaterThan(1);
				expect(
					places.filter(({ isBeside }) => !isBeside),
					`${slug} at ${width} px`,
				).toEqual([]);
			}
		}
	});
}

test('a Chinese reader sees the same gap around an address or a menu’s name as around any Latin word', async ({
	page,
}) => {
	test.setTimeout(120_000);
	await measureCharacters(page);
	let gaps = 0;
	for (const slug of slugs) {
		await page.goto(pathOf('zh-cn', slug), { waitUntil: 'domcontentloaded' });
		const found = await page.evaluate(() => {
			return [...document.querySelectorAll('main :is(p, li) bdi:not([data-dial] *)')].flatMap((name) => {
				const outer = name.parentElement?.matches('a') ? name.parentElement : name;
				const [before, first] = [outer.previousSibling, name.firstChild];
				const text = before?.nodeType === Node.TEXT_NODE ? (before.textContent ?? '') : '';
				if (
					!name.checkVisibility() ||
					!before ||
					!first ||
					!/\p{Script=Han}$/u.test(text) ||
					!/^[\p{Script=Latin}\d]/u.test(name.textContent ?? '')
				)
					return [];
				const width = () => window.boxOf(first, 0).right - window.boxOf(before, text.length - 1).left;
				if (window.boxOf(first, 0).top - window.boxOf(before, text.length - 1).top > 8) return [];
				const seen = width();
				const { style } = name.closest<HTMLElement>('p, li') ?? document.body;
				style.setProperty('text-autospace', 'no-autospace');
				const without = width();
				style.removeProperty('text-autospace');
				return [{ name: name.textContent, gap: (seen - without) / parseFloat(getComputedStyle(name).fontSize) }];
			});
		});
		for (const { name, gap } of found) expect(gap, `${name} on ${slug}`).toBeGreaterThan(0.08);
		gaps += found.length;
	}
	expect(gaps).toBeGreaterThan(5);
});
