import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtRules, contentRules, fileRules } from './rules/index.ts';

/** The README that holds the list of rules. */
export const readmeFile = fileURLToPath(new URL('README.md', import.meta.url));

const startMark = '<!-- rules: npm run rules -->';
const endMark = '<!-- /rules -->';

/** Replaces the list of rules in the text of the README. */
export function readmeWithList(readme: string): string {
	const rows = [...fileRules, ...contentRules, ...builtRules].map(
		({ id, severity = 'error', reads, comparesWithBefore, refuses }) =>
			`| \`${id}\` | ${severity} | ${reads}${comparesWithBefore ? ', also before the change' : ''} | ${refuses} |`,
	);
	const list = ['| id | | reads | refuses |', '| --- | --- | --- | --- |', ...rows].join('\n');
	const [before = ''] = readme.split(startMark);
	const [, after = ''] = readme.split(endMark);
	return `${before}${startMark}\n\n${list}\n\n${endMark}${after}`;
}

// `npm run rules`
if (process.argv[1] === fileURLToPath(import.meta.url)) {
	writeFileSync(readmeFile, readmeWithList(readFileSync(readmeFile, 'utf8')));
}
