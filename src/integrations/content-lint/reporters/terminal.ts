import { styleText } from 'node:util';
import type { Problem } from '../problem.ts';
import { count, type Reporter } from './reporter.ts';

/** Writes for a person at a screen: file by file, with the line, the words, what is wrong and how to mend it. */
export const terminal: Reporter = (problems) => {
	for (const [file, ofFile] of Map.groupBy(problems, (problem) => problem.file)) {
		console.error(`\n${styleText(['bold', 'blue'], file)}`);
		ofFile.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)).forEach((problem) => console.error(paragraph(problem)));
	}
	if (problems.length > 0) console.error(`\n${count(problems, 'error')}, ${count(problems, 'warning')}.`);
};

function paragraph({ level, line, text, wrong, mend }: Problem): string {
	const where = line === undefined ? level : `line ${line}, ${level}`;
	return [
		`  ${styleText(level === 'error' ? 'red' : 'yellow', `${where}:`)} ${text}`,
		`    ${wrong}`,
		...mend.split('\n').map((part, index) => `    ${index === 0 ? styleText('green', '→ ') : '  '}${part}`),
	].join('\n');
}
