import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { locales, type Locale } from '../../config/locales.ts';
import { siteUrl } from '../../config/site.ts';
import { strings } from '../../config/strings.ts';
import { fullFontFile } from '../../head/nastaliq/fullFont.ts';
import { compose } from './compose.ts';
import { chaptersOf } from './outline.ts';
import { compressPdf } from './compressPdf.ts';
import { PDF_BUDGET } from '../../config/pdfs.ts';

/** A made-up origin whose requests are answered with the built files. */
const origin = 'http://print.invalid';

/**
 * Answers the browser's requests with files of the built site, except scripts, which a PDF does not need.
 * @returns a list to which every requested path without a file is added
 */
async function answerRequests(page: Page, dist: string): Promise<string[]> {
	const missing: string[] = [];
	await page.route('**/*', async (route) => {
		const { pathname } = new URL(route.request().url());
		if (pathname.endsWith('.js')) return route.abort();
		const path = join(dist, pathname, pathname.endsWith('/') ? 'index.html' : '');
		if (existsSync(path)) return route.fulfill({ path });
		// Throwing here would end the process without saying which file is missing.
		missing.push(pathname);
		return route.fulfill({ status: 404, body: '' });
	});
	return missing;
}

/**
 * Whether there is a Chinese font: without one, two different characters (U+5361, U+8865) are drawn as the same empty
 * box.
 */
function hasHanFont(): boolean {
	const [first, second] = ['\u5361', '\u8865'].map((char) => {
		const canvas = document.createElement('canvas');
		const context = canvas.getContext('2d');
		context?.fillText(char, 10, 20);
		return canvas.toDataURL();
	});
	return first !== second;
}

/** The print styles, with both weights of the Urdu font. */
async function printStyles(): Promise<string> {
	const faces = ([400, 700] as const).map(async (weight) => {
		const file = await fullFontFile(weight);
		return `@font-face{font-family:"Print Nastaliq";font-weight:${weight};src:url(data:font/woff2;base64,${file.toString('base64')})}`;
	});
	return [...(await Promise.all(faces)), await readFile(new URL('pdf.css', import.meta.url), 'utf8')].join('');
}

const headings = () =>
	[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ textContent }) =>
		textContent.replace(/\s+/g, ' ').trim(),
	);

/**
 * Makes one PDF of the whole guide in a language, tagged for screen readers and with an outline.
 * @param browser a Chromium
 * @param dist the folder of the built site
 * @returns the file
 * @throws Error when a page or a file that a page names is missing, the machine has no font for Chinese, or the file
 * outgrows its budget
 */
export async function makePdf(browser: Browser, dist: string, locale: Locale): Promise<Buffer> {
	const { 'site.title': title, 'site.tagline': tagline } = strings[locales[locale].lang];
	// The pages' security policy would refuse our script.
	const page = await browser.newPage({ baseURL: origin, colorScheme: 'light', bypassCSP: true });
	try {
		const missing = await answerRequests(page, dist);
		const home = `/${locale}/`;
		await page.goto(home);
		if (!(await page.evaluate(hasHanFont)))
			throw new Error('This machine has no font for Chinese; install one, e.g. fonts-noto-cjk or fonts-wqy-zenhei.');
		const site = new URL(siteUrl).hostname === 'localhost' ? undefined : siteUrl;
		await page.evaluate(compose, {
			home,
			title,
			tagline,
			chapters: chaptersOf(locale),
			site,
		});
		await page.addStyleTag({ content: await printStyles() });
		await page.evaluate(async () => {
			await document.fonts.ready;
		});
		if (missing.length > 0)
			throw new Error(`The pages in ${locale} name files that the built site does not have: ${missing.join(', ')}`);
		const raw = await page.pdf({
			tagged: true,
			outline: true,
			preferCSSPageSize: true,
			printBackground: true,
			displayHeaderFooter: true,
			headerTemplate: '<span></span>',
			footerTemplate:
				'<div style="width:100%;text-align:center;font-size:8px"><span class="pageNumber"></span> / <span class="totalPages"></span></div>',
		});

		const pdf = await compressPdf(raw, await page.evaluate(headings));
		if (pdf.byteLength > PDF_BUDGET)
			throw new Error(`The PDF in ${locale} is ${pdf.byteLength} bytes; the budget is ${PDF_BUDGET}.`);
		return pdf;
	} finally {
		await page.close();
	}
}
