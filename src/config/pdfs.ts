import type { Locale } from './locales.ts';
import { pages } from './pages.ts';

/**
 * Whether this build makes the PDFs (`npm run pdf` sets PDF=1). Pages link to the PDFs only in such a build, so no link
 * is dead; if a PDF cannot be made, the build fails.
 */
export const makesPdfs = process.env['PDF'] === '1';

/**
 * The address of a language's PDF. The file name says what it is, because readers pass the file on without the page.
 */
export const pdfPath = (locale: Locale): string => `/pdf/esim-replacement-pakistan-${locale}.pdf`;

/**
 * The maximum size of a PDF in bytes, small enough to send by messenger. It contains every page and the list of
 * sources. The Chinese one had 2.0 MB on 1 December 2026 with Noto Sans CJK, 1.2 MB with WenQuanYi Zen Hei.
 */
export const PDF_BUDGET = 2_500_000;

/**
 * Whether a page offers the PDF: the summary, which readers carry with them, and the page about the guide. The checklist
 * has no bytes to spare (scripts/bytes).
 */
export const offersPdf = (entryId: string): boolean =>
	[pages.summary, pages.about].some((slug) => entryId.endsWith(`/${slug}`));
