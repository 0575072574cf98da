import type { Page } from '@playwright/test';

/**
 * Waits until a page in Urdu is in Nastaliq as a whole, as on paper: by itself it changes below the screen a little in each
 * frame. Other pages are not changed.
 */
export async function nastaliqShown(page: Page): Promise<void> {
	await page.evaluate(async () => {
		if (document.documentElement.lang !== 'ur') return;
		await document.fonts.load('1em "Noto Nastaliq Urdu"', 'ا');
		// The page hears of the font in a task of its own; by the next frame it has heard.
		await new Promise(requestAnimationFrame);
		dispatchEvent(new Event('beforeprint'));
	});
}
