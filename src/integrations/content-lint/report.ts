import type { Problem } from './problem.ts';
import { github } from './reporters/github.ts';
import { terminal } from './reporters/terminal.ts';

const reporters = [terminal, github];

/**
 * Tells of the problems in every way that applies here.
 * @returns whether any of them must be mended before the site may be published
 */
export function report(problems: Problem[]): boolean {
	reporters.forEach((tell) => tell(problems));
	return problems.some(({ level }) => level === 'error');
}
