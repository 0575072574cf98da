import type { Locale } from '../config/locales.ts';

/**
 * Whether this build makes the PDFs (`npm run pdf` does, by PDF=1). Pages link to them only then, so that no link is
 * dead; where one cannot be made, the build fails.
 */
export const makesPdfs = process.env['PDF'] === '1';

/** The address of a language's PDF. Its name says what it is once it has been passed from phone to phone. */
export const pdfPath = (locale: Locale): string => `/pdf/esim-replacement-pakistan-${locale}.pdf`;

/** The most a PDF may weigh, in bytes: what people still send each other. It holds every page, the list of all sources too. */
export const pdfBudget = 2_000_000;

/** The pages that offer the PDF: those that readers print or carry. */
export const offersPdf = (entryId: string): boolean => /\/(summary|checklist|about)$/.test(entryId);
