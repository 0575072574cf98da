import type { Page } from '@playwright/test';

/** How the page asks the device for a Nastaliq of its own: a phone with Android has none, a computer for tests may. */
const ownNastaliq = /local\("?Noto Nastaliq Urdu"?\),?/g;

/** A page as a device without Nastaliq reads it. @param html of an Urdu page */
export const withoutNastaliq = (html: string): string => html.replace(ownNastaliq, '');

/** Makes every page come as to a device without Nastaliq. For tests that do not count time or bytes. */
export async function hideOwnNastaliq(page: Page): Promise<void> {
	await page.route('**/*', async (route) => {
		if (route.request().resourceType() !== 'document') return route.fallback();
		const response = await route.fetch();
		return route.fulfill({ response, body: withoutNastaliq(await response.text()) });
	});
}
