import { expect, type Page } from '@playwright/test';
import { localeList } from '../../src/config/locales.ts';
import { test, violationsInBothThemes, violationsInLight } from '../support/axe.ts';
import { allPaths, hardest, pathOf, slugs, strings } from '../support/site.ts';

/** WCAG 2.2 level AA and all it contains. No rule is left out. */
const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * One page of each kind of markup: all others are made of the same parts. The list of sources is in no language but the
 * hardest: it is the same entries under other titles, and takes axe three times as long as any other page.
 */
const kinds = [
	'',
	'about',
	'checklist',
	'counter',
	'glossary',
	'lost-or-stolen',
	'operators',
	'operators/jazz',
	'prepare',
	'steps',
	'summary',
];

const errorPages = ['/404.html', ...localeList.map((locale) => `/${locale}/404.html`)];

/** The pages given to axe in light and in dark. */
const inBothThemes = new Set(['/', ...errorPages, ...slugs.map((slug) => pathOf(hardest, slug))]);

/**
 * The pages given to axe in light alone: in the languages that are not the hardest the code makes the same markup of
 * other words, and no style gives them colours of their own.
 */
const inLightAlone = new Set(localeList.flatMap((locale) => kinds.map((slug) => pathOf(locale, slug))));

/** Elements that overflow the screen horizontally, by their first words. */
const tooWide = (page: Page) =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		return [...document.querySelectorAll('body *')]
			.filter((element) => {
				const { left, right } = element.getBoundingClientRect();
				return right > clientWidth + 1 || left < -1;
			})
			.map((element) => `${element.tagName}: ${element.textContent?.trim().slice(0, 60)}`);
	});

/** The choice of the language and the error pages have nothing to scroll to. */
const withoutText = /^\/$|404/;

/** Expects the emergency page one tap away, without scrolling. */
async function expectEmergency(page: Page, path: string): Promise<void> {
	const locale = localeList.find((candidate) => path.startsWith(`/${candidate}/`)) ?? 'en';
	if (path === pathOf(locale, 'lost-or-stolen')) return;
	const link = page.getByRole('link', { name: strings[locale]['emergency.banner'] }).first();
	await expect(link).toBeInViewport();
	await expect(link).toHaveAttribute('href', pathOf(locale, 'lost-or-stolen'));
}

for (const path of [...allPaths, ...errorPages]) {
	test(`everybody can read and use ${path}`, async ({ tab, complaints }) => {
		// What the page before left unfinished is not this one's fault.
		await tab.goto('about:blank');
		complaints.length = 0;
		await tab.setViewportSize({ width: 360, height: 740 });
		await tab.goto(path);
		const content = tab.locator('.sl-markdown-content').first();
		if (!withoutText.test(path))
			await test.step('with its title, the emergency and something to read or tap on the first screen', async () => {
				await expect(tab.getByRole('heading', { level: 1 })).toBeInViewport();
				const first = content.locator('p, a, li').filter({ visible: true }).first();
				await expect(first).toBeInViewport();
				await expectEmergency(tab, path);
			});
		if (inBothThemes.has(path))
			await test.step('in light and in dark colours', async () =>
				expect(await violationsInBothThemes(tab, wcag22aa)).toEqual([]));
		else if (inLightAlone.has(path))
			await test.step('in light colours', async () => expect(await violationsInLight(tab, wcag22aa)).toEqual([]));
		await test.step('on a small phone, and zoomed to 200 %, with nothing beyond the edge', async () => {
			for (const width of [320, 180]) {
				await tab.setViewportSize({ width, height: 2 * width });
				expect(await tooWide(tab), `${width} px`).toEqual([]);
			}
		});
		await test.step('with no error and no request to another server', () => expect(complaints).toEqual([]));
	});
}
