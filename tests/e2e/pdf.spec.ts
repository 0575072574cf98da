import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { locales } from '../../src/config/locales.ts';
import { makePdf } from '../../src/integrations/pdf/makePdf.ts';
import { PDF_BUDGET } from '../../src/config/pdfs.ts';
import { textsOf } from '../support/pdf.ts';
import { asSeen, slugs, strings, titleOf } from '../support/site.ts';

/** The words of a text, as a reader would search for them in a PDF. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}]{2,}/gu) ?? [];

// Two of three: an English PDF has no letters that these two lack, and each takes some 20 seconds.
for (const locale of ['zh-cn', 'ur'] as const) {
	test(`the ${locale} PDF holds every page with title and day, tells its language and can be read aloud`, async ({
		browser,
	}) => {
		test.slow();
		const file = await makePdf(browser, 'dist', locale);
		expect(file.byteLength).toBeLessThan(PDF_BUDGET);
		const pdf = await PDFDocument.load(file);
		expect(pdf.getTitle()).toContain(strings[locale]['site.title']);
		expect(pdf.catalog.lookup(PDFName.of('Lang'))?.toString()).toContain(locales[locale].lang);
		expect(pdf.catalog.lookup(PDFName.of('MarkInfo'))?.toString()).toContain('true');
		expect(pdf.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);

		const titles: string[] = [];
		let entry = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict).lookupMaybe(PDFName.of('First'), PDFDict);
		for (; entry; entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict)) {
			const title = entry.lookup(PDFName.of('Title'));
			if (title instanceof PDFHexString || title instanceof PDFString) titles.push(title.decodeText().trim());
		}
		for (const slug of slugs) expect(titles).toContainEqual(expect.stringMatching(asSeen(titleOf(locale, slug))));
		const text = (await textsOf(file)).join('\n');
		const unfindable = slugs.flatMap((slug) => wordsOf(titleOf(locale, slug))).filter((word) => !text.includes(word));
		expect(unfindable, 'words of titles that nobody can find in the PDF').toEqual([]);
		const compared = wordsOf(strings[locale]['page.compared'].replace(/\{\{.*?\}\}/g, ''));
		const times = compared.map((word) => text.split(word).length - 1);
		// PDFium misses a word now and then; Poppler finds all of them.
		expect(Math.min(...times), 'pages that say when they were compared').toBeGreaterThanOrEqual(slugs.length - 2);
	});
}

test('a page that names a missing file stops the PDF, and the message names the file', async ({ browser }) => {
	const dist = mkdtempSync(join(tmpdir(), 'pdf-'));
	cpSync('dist', dist, { recursive: true });
	const logo = readdirSync(join(dist, '_astro')).find((name) => /^logo\..*\.svg$/.test(name)) ?? '';
	rmSync(join(dist, '_astro', logo));
	await expect(makePdf(browser, dist, 'en')).rejects.toThrow(logo);
	rmSync(dist, { recursive: true });
});
