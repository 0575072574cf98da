import type { Finding, Problem, Rule } from './rule.ts';

/**
 * Runs the rules in order. One mistake gives one message: where an earlier rule has an error, a later one is silent on
 * the same line, or, if it is `yieldsToPage`, on the same page.
 * @param input what the rules read: the content or the built site
 * @param isOverruled whether an exception overrules a problem, which then hides no other
 */
export function dispatch<Input>(
	rules: readonly Rule<Input>[],
	input: Input,
	isOverruled: (problem: Problem) => boolean = () => false,
): Problem[] {
	const problems: Problem[] = [];
	for (const rule of rules) {
		const { id, severity = 'error', mayBeWrong } = rule;
		const placeOf = rule.yieldsToPage ? pageOf : lineOf;
		const taken = new Set(problems.filter((earlier) => earlier.severity === 'error').map(placeOf));
		const found = rule
			.check(input)
			.map((finding): Problem => ({ rule: id, severity, mayBeWrong, ...finding }))
			.filter((problem) => !isOverruled(problem) && !taken.has(placeOf(problem)));
		problems.push(...withoutCopies(found));
	}
	return problems;
}

const lineOf = ({ file, line }: Finding): string => `${file}:${line}`;

/** The same for all languages of a page. */
const pageOf = ({ file }: Finding): string => file.replace(/^(src\/content\/docs)\/[^/]+/, '$1');

const withoutCopies = (problems: readonly Problem[]): Problem[] => [
	...new Map(problems.map((problem) => [`${lineOf(problem)} ${problem.excerpt} ${problem.message}`, problem])).values(),
];
