import { styleText } from 'node:util';
import { MIN_WORDS } from './readers/content/exceptions.ts';
import type { Problem } from './rule.ts';

/**
 * Prints the problems in the terminal and, in GitHub Actions, at their lines in the pull request.
 * @returns whether one of them is an error
 */
export function report(problems: readonly Problem[]): boolean {
	for (const [file, fileProblems] of Map.groupBy(problems, (problem) => problem.file)) {
		console.error(`\n${styleText(['bold', 'blue'], file)}`);
		fileProblems
			.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
			.forEach((problem) => console.error(formatForTerminal(problem)));
	}
	if (problems.length > 0) console.error(`\n${count(problems, 'error')}, ${count(problems, 'warning')}.`);
	if (process.env['GITHUB_ACTIONS'] === 'true') problems.forEach((problem) => console.log(formatForGitHub(problem)));
	return problems.some(({ severity }) => severity === 'error');
}

/** The lines of the fix, and the exception to write if a rule that may be wrong is wrong. */
function remediesOf({ rule, mayBeWrong, file, excerpt, fix }: Problem): string[] {
	const words = excerpt.trim();
	if (!mayBeWrong || words.length < MIN_WORDS) return fix.split('\n');
	return [
		...fix.split('\n'),
		'Is it right as it stands? CONTRIBUTING.md, “When a check is wrong”. The line for src/content/lint-exceptions.yaml:',
		`- { rule: ${rule}, file: ${file}, words: ${JSON.stringify(words)}, reason: … }`,
	];
}

function formatForTerminal(problem: Problem): string {
	const { severity, rule, line, excerpt, message } = problem;
	const where = line === undefined ? severity : `line ${line}, ${severity}`;
	return [
		`  ${styleText(severity === 'error' ? 'red' : 'yellow', `${where}:`)} ${excerpt}`,
		`    ${message} ${styleText('dim', `[${rule}]`)}`,
		...remediesOf(problem).map((part, index) => `    ${index === 0 ? styleText('green', '→ ') : '  '}${part}`),
	].join('\n');
}

/** `3 errors`, `1 warning`. */
function count(problems: readonly Problem[], severity: Problem['severity']): string {
	const { length } = problems.filter((problem) => problem.severity === severity);
	return `${length} ${severity}${length === 1 ? '' : 's'}`;
}

/** Formats a problem as a GitHub workflow command, which must be a single line. */
function formatForGitHub(problem: Problem): string {
	const { severity, rule, file, line, excerpt, message } = problem;
	const place = `file=${escapeProperty(file)}${line === undefined ? '' : `,line=${line}`},title=${escapeProperty(rule)}`;
	return `::${severity} ${place}::${escapeData(`${excerpt}\n${message}\n→ ${remediesOf(problem).join('\n')}`)}`;
}

const escapeData = (text: string): string =>
	text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** Properties of a workflow command are separated by `:` and `,`. */
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
