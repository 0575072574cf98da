import type { Page } from '@playwright/test';

/**
 * Waits until all of an Urdu page is in Nastaliq, as in print. Normally the text below the screen changes its font step
 * by step, a part in each frame. Other pages are not changed.
 */
export async function nastaliqShown(page: Page): Promise<void> {
	await page.evaluate(async () => {
		if (document.documentElement.lang !== 'ur') return;
		await document.fonts.load('1em "Noto Nastaliq Urdu"', 'ا');
		// The page's font listener runs in a separate task, before the next frame.
		await new Promise(requestAnimationFrame);
		dispatchEvent(new Event('beforeprint'));
	});
}
