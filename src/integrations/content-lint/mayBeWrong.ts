import { exceptionsFile, type Exception } from './readers/content/exceptions.ts';
import type { Problem } from './rule.ts';

/** Rules that compare with the content before the change. */
const againstBefore = [
	'advice/lost-negation',
	'facts/exchanged',
	'structure/exchanged',
	'structure/folded',
	'structure/lost-section',
	'structure/moved',
	'structure/retargeted',
	'structure/same-sentences',
];

/**
 * Rules and areas that judge words or a change, and so refuse something right one day: lint-exceptions.yaml can overrule
 * these. All others see what is there: a number that is not in the data, a page that is missing, a hidden character.
 */
const guessing = [
	...againstBefore,
	'advice/',
	'language/',
	'strangers/handle',
	'strangers/helper',
	'strangers/person',
	'structure/fold',
	'structure/same-answers',
	'facts/date',
	'facts/look-alike-host',
	'facts/typed-quantity',
	'markdown/draft-note',
];

/** Whether an exception may overrule a rule. */
export const mayBeWrong = (rule: string): boolean =>
	guessing.some((name) => (name.endsWith('/') ? rule.startsWith(name) : rule === name));

const overrules = (exception: Exception, { rule, file, excerpt }: Problem): boolean =>
	mayBeWrong(rule) && exception.rule === rule && exception.file === file && exception.words === excerpt.trim();

/**
 * Runs a check with the exceptions.
 * @param before the exceptions that readers' content has already
 * @param check finds the problems that no exception overrules
 * @returns its problems, and a warning for each exception that overrules nothing
 */
export function withExceptions(
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
	const unused = exceptions.filter(
		(exception) =>
			!used.has(exception) &&
			// It has a message of its own.
			!problems.some(({ file, line }) => file === exceptionsFile && line === exception.line) &&
			// It overruled what a change did, and that has gone out.
			!(againstBefore.includes(exception.rule) && before.some(({ words }) => words === exception.words)),
	);
	return [
		...problems,
		...unused.map(({ words, line }): Problem => ({
			rule: 'schema/exception',
			severity: 'warning',
			file: exceptionsFile,
			line,
			excerpt: words,
			message: 'No check refuses these words in this file.',
			fix: 'Take the exception out. If a check still stops you, copy the line that its message ends with.',
		})),
	];
}
