import { styleText } from 'node:util';
import type { Problem } from './rule.ts';

/**
 * Shows the problems in the terminal and, on GitHub, each at its line in the pull request, where web editors see it.
 * @returns whether any of them must be corrected before the site may be published
 */
export function report(problems: readonly Problem[]): boolean {
	for (const [file, ofFile] of Map.groupBy(problems, (problem) => problem.file)) {
		console.error(`\n${styleText(['bold', 'blue'], file)}`);
		ofFile.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)).forEach((problem) => console.error(paragraph(problem)));
	}
	if (problems.length > 0) console.error(`\n${count(problems, 'error')}, ${count(problems, 'warning')}.`);
	if (process.env['GITHUB_ACTIONS'] === 'true') problems.forEach((problem) => console.log(annotation(problem)));
	return problems.some(({ severity }) => severity === 'error');
}

function paragraph({ severity, rule, line, excerpt, message, fix }: Problem): string {
	const where = line === undefined ? severity : `line ${line}, ${severity}`;
	return [
		`  ${styleText(severity === 'error' ? 'red' : 'yellow', `${where}:`)} ${excerpt}`,
		`    ${message} ${styleText('dim', `[${rule}]`)}`,
		...fix.split('\n').map((part, index) => `    ${index === 0 ? styleText('green', '→ ') : '  '}${part}`),
	].join('\n');
}

/** `3 errors`, `1 warning`. */
function count(problems: readonly Problem[], severity: Problem['severity']): string {
	const { length } = problems.filter((problem) => problem.severity === severity);
	return `${length} ${severity}${length === 1 ? '' : 's'}`;
}

/** One of GitHub's workflow commands, which are one line each. */
function annotation({ severity, rule, file, line, excerpt, message, fix }: Problem): string {
	const place = `file=${property(file)}${line === undefined ? '' : `,line=${line}`},title=${property(rule)}`;
	return `::${severity} ${place}::${escape(`${excerpt}\n${message}\n→ ${fix}`)}`;
}

const escape = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** Inside a property of a workflow command, the marks that part properties are escaped as well. */
const property = (text: string): string => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
