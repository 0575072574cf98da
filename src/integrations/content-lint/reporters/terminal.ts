import { styleText } from 'node:util';
import type { Problem } from '../problem.ts';
import { count, type Reporter } from './reporter.ts';

/** Writes problems for a terminal: by file, with line, words, message and fix. */
export const terminal: Reporter = (problems) => {
	for (const [file, ofFile] of Map.groupBy(problems, (problem) => problem.file)) {
		console.error(`\n${styleText(['bold', 'blue'], file)}`);
		ofFile.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)).forEach((problem) => console.error(paragraph(problem)));
	}
	if (problems.length > 0) console.error(`\n${count(problems, 'error')}, ${count(problems, 'warning')}.`);
};

function paragraph({ severity, rule, line, excerpt, message, fix }: Problem): string {
	const where = line === undefined ? severity : `line ${line}, ${severity}`;
	return [
		`  ${styleText(severity === 'error' ? 'red' : 'yellow', `${where}:`)} ${excerpt}`,
		`    ${message} ${styleText('dim', `[${rule}]`)}`,
		...fix.split('\n').map((part, index) => `    ${index === 0 ? styleText('green', '→ ') : '  '}${part}`),
	].join('\n');
}
