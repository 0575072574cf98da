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
