import { exceptionsFile, type Exception } from './readers/content/exceptions.ts';
import type { Problem, Rule } from './rule.ts';

const overrules = (exception: Exception, { rule, mayBeWrong, file, excerpt }: Problem): boolean =>
	mayBeWrong === true && exception.rule === rule && exception.file === file && exception.words === excerpt.trim();

/**
 * Runs a check with the exceptions. Only rules that judge words or a change can be overruled; all others see what is
 * there: a number that is not in the data, a page that is missing, a hidden character.
 * @param rules those that the check runs
 * @param before the exceptions that readers' content has already
 * @param check finds the problems that no exception overrules
 * @returns its problems, and one for each exception that overrules nothing: an error if its rule allows none, else a
 * warning
 */
export function withExceptions(
	rules: readonly Rule[],
	exceptions: readonly Exception[],
	before: readonly Exception[],
	check: (isOverruled: (problem: Problem) => boolean) => Problem[],
): Problem[] {
	const used = new Set<Exception>();
	const problems = check((problem) => {
		const exception = exceptions.find((candidate) => overrules(candidate, problem));
		if (exception) used.add(exception);
		return exception !== undefined;
	});
	const ruleOf = ({ rule }: Exception): Rule | undefined => rules.find(({ id }) => id === rule);
	const unused = exceptions.filter(
		(exception) =>
			!used.has(exception) &&
			// It has a message of its own.
			!problems.some(({ file, line }) => file === exceptionsFile && line === exception.line) &&
			// It overruled what a change did, and that has gone out.
			!(ruleOf(exception)?.comparesWithBefore && before.some(({ words }) => words === exception.words)),
	);
	return [
		...problems,
		...unused.map((exception): Problem => {
			const { rule, words, line } = exception;
			const place = { rule: 'schema/exception', file: exceptionsFile, line, excerpt: words };
			return ruleOf(exception)?.mayBeWrong
				? {
						...place,
						severity: 'warning',
						message: 'No check refuses these words in this file.',
						fix: 'Take the exception out. If a check still stops you, copy the line that its message ends with.',
					}
				: {
						...place,
						severity: 'error',
						message: `“${rule}” allows no exception: it does not judge words, it sees what is there.`,
						fix: 'Take the exception out and correct the text as the message of the rule says.',
					};
		}),
	];
}
