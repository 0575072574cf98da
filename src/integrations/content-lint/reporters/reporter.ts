import type { Problem } from '../problem.ts';

/** Shows the problems that were found. */
export type Reporter = (problems: Problem[]) => void;

/** `3 errors`, `1 warning`. */
export function count(problems: Problem[], severity: Problem['severity']): string {
	const { length } = problems.filter((problem) => problem.severity === severity);
	return `${length} ${severity}${length === 1 ? '' : 's'}`;
}
