// Makes the PDFs of a built site with the Chromium that CHROMIUM_PATH names: node src/integrations/pdf/make.ts <dist>
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { localeList } from '../../config/locales.ts';
import { makePdf } from './makePdf.ts';
import { pdfPath } from '../../config/pdfs.ts';

const dist = process.argv[2] ?? 'dist';
const executablePath = process.env['CHROMIUM_PATH'];
if (!executablePath) throw new Error('CHROMIUM_PATH names no browser to make the PDFs with. `npm run pdf` finds one.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
	for (const locale of localeList) {
		const pdf = await makePdf(browser, dist, locale);
		const file = join(dist, pdfPath(locale));
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, pdf);
		console.log(`${pdfPath(locale)}: ${Math.round(pdf.byteLength / 1024)} kB`);
	}
} finally {
	await browser.close();
}
