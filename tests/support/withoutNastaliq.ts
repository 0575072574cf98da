import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';

/** How the page asks the device for a Nastaliq of its own: a phone with Android has none, a computer for tests may. */
const ownNastaliq = /local\("?Noto Nastaliq Urdu"?\),?/g;

const hashOf = (style: string): string => createHash('sha256').update(style).digest('base64');

/**
 * A page as a device without Nastaliq reads it. Its security policy names the styles it allows by their hashes: it is
 * told of the change, or the page would come without any style.
 * @param html of an Urdu page
 */
const withoutNastaliq = (html: string): string =>
	[...html.matchAll(/<style>([^<]*)<\/style>/g)].reduce((page, [, style = '']) => {
		const changed = style.replace(ownNastaliq, '');
		return page.replace(style, () => changed).replaceAll(hashOf(style), hashOf(changed));
	}, html);

/** Makes every page come as to a device without Nastaliq. For tests that do not count time or bytes. */
export async function hideOwnNastaliq(page: Page): Promise<void> {
	await page.route('**/*', async (route) => {
		if (route.request().resourceType() !== 'document') return route.fallback();
		const response = await route.fetch();
		return route.fulfill({ response, body: withoutNastaliq(await response.text()) });
	});
}
