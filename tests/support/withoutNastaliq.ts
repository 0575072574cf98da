import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';

/**
 * The part of a style that uses an installed Nastaliq font. Android phones have none, but a test computer may have one.
 */
const ownNastaliq = /local\("?Noto Nastaliq Urdu"?\),?/g;

const hashOf = (style: string): string => createHash('sha256').update(style).digest('base64');

/**
 * Removes the installed Nastaliq font from the styles of a page, and updates their hashes in its security policy,
 * because otherwise the browser would block the styles.
 * @param html an Urdu page
 */
const withoutNastaliq = (html: string): string =>
	[...html.matchAll(/<style>([^<]*)<\/style>/g)].reduce((page, [, style = '']) => {
		const changed = style.replace(ownNastaliq, '');
		return page.replace(style, () => changed).replaceAll(hashOf(style), hashOf(changed));
	}, html);

/** Serves every page without the installed Nastaliq font. It is slow: not for tests that measure time or bytes. */
export async function hideOwnNastaliq(page: Page): Promise<void> {
	await page.route('**/*', async (route) => {
		if (route.request().resourceType() !== 'document') return route.fallback();
		const response = await route.fetch();
		return route.fulfill({ response, body: withoutNastaliq(await response.text()) });
	});
}
