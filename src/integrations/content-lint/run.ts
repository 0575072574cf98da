import { fileURLToPath } from 'node:url';
import { checkContent } from './check.ts';
import { report } from './report.ts';

// `npm run content-lint -- [folder]`: checks the project in the folder, by default this one.
const root = process.argv[2] ?? fileURLToPath(new URL('../../../', import.meta.url));
const started = performance.now();
const failed = report(checkContent(root));
console.log(`Content ${failed ? 'has errors' : 'is in order'} (${Math.round(performance.now() - started)} ms).`);
process.exitCode = failed ? 1 : 0;
