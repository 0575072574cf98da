import { fileURLToPath } from 'node:url';
import { checkContent } from './check.ts';
import { contentBefore } from './readers/content/loadContent.ts';
import { report } from './report.ts';

// `npm run content-lint -- [folder]`: checks the project in the folder, by default this one. CONTENT_BASE names the commit
// that the change is based on.
const root = process.argv[2] ?? fileURLToPath(new URL('../../../', import.meta.url));
const started = performance.now();
// The first push of a branch names no commit before it.
const base = process.env['CONTENT_BASE']?.replace(/^0+$/, '') ?? 'origin/main';
const before = base === '' ? undefined : contentBefore(root, base);
if (!before) {
	console.log(
		`The text before the change (${base}) is not here: lost sentences, links and places were not looked for.`,
	);
	// For a proposal it must be: without it, these rules would be off and nobody would know.
	if (/^(?:pull_request|merge_group)$/.test(process.env['GITHUB_EVENT_NAME'] ?? '')) process.exit(1);
}
const failed = report(checkContent(root, before));
console.log(`Content ${failed ? 'has errors' : 'is in order'} (${Math.round(performance.now() - started)} ms).`);
process.exitCode = failed ? 1 : 0;
