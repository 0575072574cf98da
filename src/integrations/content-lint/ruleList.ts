import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtRules, contentRules } from './rules/index.ts';

/** Where the list of rules is shown. */
export const readmeFile = fileURLToPath(new URL('README.md', import.meta.url));

const start = '<!-- rules: npm run rules -->';
const end = '<!-- /rules -->';

/** Gives the README with the list of rules as the table has it. */
export function readmeWithList(readme: string): string {
	const rows = [...contentRules, ...builtRules].map(
		({ id, severity = 'error', reads, refuses }) => `| \`${id}\` | ${severity} | ${reads} | ${refuses} |`,
	);
	const list = ['| id | | reads | refuses |', '| --- | --- | --- | --- |', ...rows].join('\n');
	const [before = ''] = readme.split(start);
	const [, after = ''] = readme.split(end);
	return `${before}${start}\n\n${list}\n\n${end}${after}`;
}

/** `npm run rules` */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
	writeFileSync(readmeFile, readmeWithList(readFileSync(readmeFile, 'utf8')));
}
