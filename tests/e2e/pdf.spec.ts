import { expect, test } from '@playwright/test';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { localeList, locales } from '../../src/config/locales.ts';
import { makePdf } from '../../src/integrations/pdf/makePdf.ts';
import { pdfBudget } from '../../src/lib/pdfs.ts';
import { slugs, strings, titleOf } from '../support/site.ts';

for (const locale of localeList) {
	test(`the ${locale} PDF holds every page under its title, tells its language and can be read aloud`, async ({
		browser,
	}) => {
		test.slow();
		const file = await makePdf(browser, 'dist', locale);
		expect(file.byteLength).toBeLessThan(pdfBudget);
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
		for (const slug of slugs) expect(titles).toContain(titleOf(locale, slug));
	});
}
