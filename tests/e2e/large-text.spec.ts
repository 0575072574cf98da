import { expect, test, type Page } from '@playwright/test';
import { localeList } from '../../src/config/locales.ts';
import { languageLinks, menuButton, searchButton, siteName } from '../support/header.ts';
import { pathOf, strings } from '../support/site.ts';

test.use({ reuseContext: false });

/** Sets the letters of the browser twice as large, as its own setting does: media queries in em follow. */
async function doubleLetters(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

for (const locale of localeList) {
	test(`a ${locale} reader whose style sheet doubles the text scrolls no checklist or steps sideways`, async ({
		page,
	}) => {
		for (const slug of ['checklist', 'steps'])
			for (const width of [320, 360]) {
				await page.setViewportSize({ width, height: 740 });
				await page.goto(pathOf(locale, slug));
				const wider = await page.evaluate(() => {
					document.documentElement.style.fontSize = '200%';
					return document.documentElement.scrollWidth - window.innerWidth;
				});
				expect(wider, `${slug} at ${width} px`).toBeLessThanOrEqual(0);
			}
	});

	test(`a ${locale} reader whose letters are twice as large sees the whole name of the site, and languages, search and menu apart`, async ({
		page,
	}) => {
		await doubleLetters(page);
		for (const width of [320, 360]) {
			await page.setViewportSize({ width, height: 740 });
			await page.goto(pathOf(locale, 'steps'));
			const targets = languageLinks(page, locale)
				.getByRole('link')
				.or(searchButton(page, locale))
				.or(menuButton(page, locale));
			const boxes = await targets.evaluateAll((all) =>
				all.map((element) => element.getBoundingClientRect().toJSON() as DOMRect),
			);
			expect(boxes).toHaveLength(localeList.length + 2);
			for (const [index, box] of boxes.entries()) {
				expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
				for (const other of boxes.slice(index + 1)) {
					const apart = Math.max(
						Math.max(box.left, other.left) - Math.min(box.right, other.right),
						Math.max(box.top, other.top) - Math.min(box.bottom, other.bottom),
					);
					expect(apart).toBeGreaterThanOrEqual(2);
				}
			}
			const name = siteName(page, locale);
			// The box of Nastaliq has padding above its letters, a pixel of which may leave the window.
			await expect(name).toBeInViewport({ ratio: 0.95 });
			expect(await name.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(1);
		}
	});

	test(`a ${locale} reader with large text reads numbers, the handset beside them and the four things whole, as large as text`, async ({
		page,
	}) => {
		for (const [width, height, isZoom] of [
			[360, 740, false],
			[320, 640, false],
			[180, 370, true],
		] as const) {
			if (!isZoom) await doubleLetters(page);
			else await (await page.context().newCDPSession(page)).send('Page.setFontSizes', { fontSizes: { standard: 16 } });
			await page.setViewportSize({ width, height });
			await page.goto(pathOf(locale, 'lost-or-stolen'));
			const numbers = page.locator('main li > [data-kind] bdi:visible');
			const segments = page.getByRole('navigation', { name: strings[locale]['segment.label'] });
			const sizes = await numbers.or(segments.getByRole('link')).evaluateAll((all) =>
				all.map((element) => ({
					text: element.textContent.trim(),
					size: parseFloat(getComputedStyle(element).fontSize),
					around: parseFloat(getComputedStyle(element.parentElement?.querySelector('small') ?? element).fontSize),
					isCut: element.scrollWidth > element.clientWidth + 1,
				})),
			);
			expect(sizes.length).toBeGreaterThan(10);
			const least = isZoom ? 14 : 28;
			expect(
				sizes.filter(({ size, around, isCut }) => isCut || size < Math.max(least, around)),
				`at ${width} px`,
			).toEqual([]);
			const cut = await page
				.locator('main a[href^="tel:"]:visible')
				.evaluateAll((rows) =>
					rows.filter((row) => row.scrollWidth > row.clientWidth + 1).map((row) => row.textContent),
				);
			expect(cut, `at ${width} px`).toEqual([]);
		}
	});
}
