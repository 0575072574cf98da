import type { Problem } from './problem.ts';
import { github } from './reporters/github.ts';
import { terminal } from './reporters/terminal.ts';

const reporters = [terminal, github];

/**
 * Passes the problems to all reporters that apply.
 * @returns whether any of them must be corrected before the site may be published
 */
export function report(problems: Problem[]): boolean {
	reporters.forEach((show) => show(problems));
	return problems.some(({ severity }) => severity === 'error');
}
