import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { extname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { localeList } from '../../src/config/locales.ts';
import { pathOf } from '../support/site.ts';

// The page optimizer (src/integrations/page-optimizer) leaves the pages as they were here.
const plain = fileURLToPath(new URL('../../node_modules/.astro/plain-pages/', import.meta.url));

/** Pages with different markup: cards, a form, the emergency page, a table, closed sections, terms, an error. */
const kinds = ['', 'checklist', 'lost-or-stolen', 'operators', 'faq', 'glossary', '404.html'];

/** A third of the kinds: each comes once in each language and once in each view. */
const sampleOf = (language: number, view: number): string[] =>
	kinds.filter((_, index) => (index + language + view) % 3 === 0);

// One device pixel per CSS pixel is enough to compare styles.
test.use({ reuseContext: false, deviceScaleFactor: 1 });

const views = [
	{ name: 'a phone in light', width: 360, colorScheme: 'light', media: 'screen' },
	{ name: 'a wide screen in dark', width: 1280, colorScheme: 'dark', media: 'screen' },
	{ name: 'paper', width: 700, colorScheme: 'light', media: 'print' },
] as const;

/** Pixels that may differ at the edges of letters. Measured: none do on most pages. */
const EDGES = 400;

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
};

/** Serves the plain pages and their files instead of the optimized ones; everything else comes from the built site. */
async function servePlain(page: Page): Promise<void> {
	await page.route('**/*', async (route) => {
		const { pathname } = new URL(route.request().url());
		const path = join(plain, pathname, pathname.endsWith('/') ? 'index.html' : '');
		if (!existsSync(path)) return route.fallback();
		const contentType = types[extname(path)];
		return route.fulfill({ body: await readFile(path), ...(contentType && { contentType }) });
	});
}

/**
 * Waits until all of an Urdu page is in Nastaliq, as in print. Normally the text below the screen changes its font step
 * by step, a part in each frame. Other pages are not changed.
 */
async function nastaliqShown(page: Page): Promise<void> {
	await page.evaluate(async () => {
		if (document.documentElement.lang !== 'ur') return;
		await document.fonts.load('1em "Noto Nastaliq Urdu"', 'ا');
		// The page's font listener runs in a separate task, before the next frame.
		await new Promise(requestAnimationFrame);
		dispatchEvent(new Event('beforeprint'));
	});
}

async function shoot(page: Page, path: string, view: (typeof views)[number]) {
	await page.setViewportSize({ width: view.width, height: 800 });
	await page.emulateMedia({ colorScheme: view.colorScheme, media: view.media, reducedMotion: 'reduce' });
	await page.goto(path);
	await nastaliqShown(page);
	await page.evaluate(() => document.fonts.ready);
	return page.screenshot({ fullPage: true, animations: 'disabled' });
}

/** So many pixels of two pictures differ; all of them where their sizes do. */
async function differingPixels(optimized: Buffer, whole: Buffer): Promise<number> {
	if (optimized.equals(whole)) return 0;
	const pixelsOf = (picture: Buffer) => sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
	const [ours, theirs] = [await pixelsOf(optimized), await pixelsOf(whole)];
	if (ours.info.width !== theirs.info.width || ours.info.height !== theirs.info.height) return Infinity;
	return pixelmatch(ours.data, theirs.data, undefined, ours.info.width, ours.info.height, { threshold: 0.02 });
}

for (const [language, locale] of localeList.entries()) {
	for (const [index, view] of views.entries()) {
		test(`on ${view.name} a ${locale} reader sees the pages as they are with all their styles`, async ({ context }) => {
			expect(existsSync(plain), 'There are no plain pages: build the site first.').toBe(true);
			const [optimized, whole] = [await context.newPage(), await context.newPage()];
			await servePlain(whole);
			for (const slug of sampleOf(language, index)) {
				const path = slug === '404.html' ? `/${locale}/404.html` : pathOf(locale, slug);
				const [ours, theirs] = [await shoot(optimized, path, view), await shoot(whole, path, view)];
				expect(await differingPixels(ours, theirs), `pixels of ${path} that differ`).toBeLessThan(EDGES);
			}
			// Make sure that these really are the plain pages.
			expect(await whole.locator('link[rel="stylesheet"]').count()).toBeGreaterThan(0);
			expect(await optimized.locator('link[rel="stylesheet"]:not([media="print"])').count()).toBe(0);
		});
	}
}
