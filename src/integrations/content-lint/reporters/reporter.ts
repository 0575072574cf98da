import type { Problem } from '../problem.ts';

/** Tells somebody of the problems that were found. */
export type Reporter = (problems: Problem[]) => void;

/** `3 errors`, `1 warning`. */
export function count(problems: Problem[], level: Problem['level']): string {
	const { length } = problems.filter((problem) => problem.level === level);
	return `${length} ${level}${length === 1 ? '' : 's'}`;
}
