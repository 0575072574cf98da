import { ensureBrowser } from '../src/lib/browser.ts';

console.log(`Browser for the tests and the PDFs: ${ensureBrowser()}`);
