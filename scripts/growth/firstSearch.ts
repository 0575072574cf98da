import type { Browser } from '@playwright/test';
import type { Locale } from '../../src/config/locales.ts';
import { fullTextFolder } from '../../src/lib/search/assetNames.ts';
import { serve } from '../bench/serve.ts';
import { timeFirstResult } from '../bench/visit.ts';
import { frequentWord } from '../search/words.ts';

/** Bytes that a search fetched, compressed, without headers. */
interface SearchBytes {
	/** Script, styles and data of the dialog. */
	answer: number;
	/** Pagefind's files. */
	fullText: number;
}

/** Measures the bytes of a reader's first search. @throws Error when the search finds nothing */
export async function firstSearch(browser: Browser, dist: string, locale: Locale): Promise<SearchBytes> {
	const site = await serve(dist, { roundTrip: 0, bytesPerSecond: 1e9 });
	const page = await browser.newPage({ serviceWorkers: 'block' });
	const bytes: SearchBytes = { answer: 0, fullText: 0 };
	try {
		await page.goto(`${site.origin}/${locale}/steps/`, { waitUntil: 'load' });
		await page.waitForTimeout(3_000);
		page.on('response', (response) => {
			const part = new URL(response.url()).pathname.startsWith(fullTextFolder) ? 'fullText' : 'answer';
			bytes[part] += Number(response.headers()['content-length']);
		});
		if (Number.isNaN(await timeFirstResult(page, frequentWord(locale)))) throw new Error('The search found nothing.');
		for (let before = -1; before < bytes.fullText;) {
			before = bytes.fullText;
			await page.waitForTimeout(2_000);
		}
		return bytes;
	} finally {
		await page.close();
		site.close();
	}
}
