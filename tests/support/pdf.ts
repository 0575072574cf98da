import type { Page } from '@playwright/test';
import { PDFiumLibrary } from '@hyzyla/pdfium';

let library: Promise<PDFiumLibrary> | undefined;

/** The text of each sheet of a PDF, as PDFium (Chrome, Android) finds and copies it. */
export async function textsOf(pdf: Buffer): Promise<string[]> {
	library ??= PDFiumLibrary.init();
	const document = await (await library).loadDocument(pdf);
	try {
		return [...document.pages()].map((sheet) => sheet.getText());
	} finally {
		document.destroy();
	}
}

/** So many sheets a page prints on, of the size it asks for unless another is given. */
export const sheetsOf = async (page: Page, paper: Parameters<Page['pdf']>[0] = {}): Promise<number> =>
	(await textsOf(await page.pdf({ preferCSSPageSize: true, ...paper }))).length;
