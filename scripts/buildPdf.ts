// `npm run pdf`: builds the site with its PDFs. The variables are set here because package.json cannot set one on
// Windows.
import { ensureBrowser } from './browser/find.ts';

process.env['CHROMIUM_PATH'] = ensureBrowser();
process.env['PDF'] = '1';
const { build } = await import('astro');
await build({});
