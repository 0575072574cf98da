import type { Locator } from '@playwright/test';

/** The message that a link to WhatsApp takes along. */
export const messageIn = async (link: Locator): Promise<string> =>
	new URL((await link.getAttribute('href')) ?? '').searchParams.get('text') ?? '';
