import { ensureBrowser } from './find.ts';

console.log(`Browser for the tests and the PDFs: ${ensureBrowser()}`);
