import { fileURLToPath } from 'node:url';
import { checkContent } from './check.ts';
import { contentBefore } from './readers/content/before.ts';
import { report } from './report.ts';

// `npm run content-lint -- [folder]`: checks the project in the folder, by default this one. CONTENT_BASE names the commit
// that the change is based on.
const root = process.argv[2] ?? fileURLToPath(new URL('../../../', import.meta.url));
const started = performance.now();
const base = process.env['CONTENT_BASE'] ?? 'origin/main';
const before = contentBefore(root, base);
if (!before) console.log(`What changed places was not looked for: there is no ${base} to compare with.`);
const failed = report(checkContent(root, before));
console.log(`Content ${failed ? 'has errors' : 'is in order'} (${Math.round(performance.now() - started)} ms).`);
process.exitCode = failed ? 1 : 0;
