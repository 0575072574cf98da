import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { localeList, type Locale } from '../../src/config/locales.ts';
import { languageLinks, menuButton, searchButton, siteName } from '../support/header.ts';
import { pathOf, strings } from '../support/site.ts';

test.use({ reuseContext: false });

/**
 * Sets the letters of the browser, as its own setting does (media queries in em follow), and the window.
 * @param size of the text in pixels; 16 is usual
 */
async function show(page: Page, session: CDPSession, size: number, width: number, height = 740): Promise<void> {
	await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: 13 } });
	await page.setViewportSize({ width, height });
	await expect(page.locator('html')).toHaveCSS('font-size', `${size}px`);
}

/** Languages, search and menu are large enough and apart, and the name of the site is whole. */
async function expectHeader(page: Page, locale: Locale): Promise<void> {
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

for (const locale of localeList) {
	test(`a ${locale} reader whose letters are twice as large scrolls no checklist or steps sideways, and sees the whole name of the site, and languages, search and menu apart`, async ({
		page,
	}) => {
		const session = await page.context().newCDPSession(page);
		for (const slug of ['checklist', 'steps']) {
			await page.goto(pathOf(locale, slug));
			for (const width of [320, 360]) {
				if (slug === 'steps') {
					await show(page, session, 32, width);
					await expectHeader(page, locale);
				}
				await show(page, session, 16, width);
				// As a reader's own style sheet does.
				const wider = await page.evaluate(() => {
					document.documentElement.style.fontSize = '200%';
					const pixels = document.documentElement.scrollWidth - document.documentElement.clientWidth;
					document.documentElement.style.removeProperty('font-size');
					return pixels;
				});
				// docs/known-faults.md: on the narrowest phone Chinese words that are kept together do not fit.
				const known = locale === 'zh-cn' && width === 320 ? { checklist: 25, steps: 8 }[slug] : 0;
				expect(wider, `${slug} at ${width} px`).toBeLessThanOrEqual(known ?? 0);
			}
		}
	});

	test(`a ${locale} reader with large text reads numbers, the handset beside them and the four things whole, as large as text`, async ({
		page,
	}) => {
		const session = await page.context().newCDPSession(page);
		await page.goto(pathOf(locale, 'lost-or-stolen'));
		for (const [width, height, letters, least] of [
			[360, 740, 32, 28],
			[320, 640, 32, 28],
			// A zoom of 200 %.
			[180, 370, 16, 14],
		] as const) {
			await show(page, session, letters, width, height);
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
