import { exceptionsFile, type Exception } from './readers/content/exceptions.ts';
import type { Problem } from './rule.ts';

/**
 * Rules and areas that judge words, and so refuse some right sentence one day: lint-exceptions.yaml can overrule these.
 * All others see what is there: a number that is not in the data, a page that is missing, a hidden character.
 */
const guessing = [
	'advice/',
	'language/',
	'strangers/handle',
	'strangers/helper',
	'strangers/person',
	'structure/exchanged',
	'structure/fold',
	'structure/folded',
	'structure/lost-section',
	'structure/moved',
	'structure/retargeted',
	'structure/same-answers',
	'structure/same-sentences',
	'facts/date',
	'facts/exchanged',
	'facts/look-alike-host',
	'facts/typed-quantity',
	'markdown/draft-note',
];

/** Whether a rule judges words, so that an exception may overrule it. */
export const mayBeWrong = (rule: string): boolean =>
	guessing.some((name) => (name.endsWith('/') ? rule.startsWith(name) : rule === name));

const overrules = (exception: Exception, { rule, file, excerpt }: Problem): boolean =>
	mayBeWrong(rule) && exception.rule === rule && exception.file === file && exception.words === excerpt.trim();

/** Removes the problems that an exception overrules, and warns of an exception that overrules none. */
export function withoutExceptions(problems: readonly Problem[], exceptions: readonly Exception[]): Problem[] {
	const isFaulty = ({ line }: Exception): boolean =>
		problems.some((problem) => problem.file === exceptionsFile && problem.line === line);
	const unused = exceptions.filter(
		(exception) => !isFaulty(exception) && !problems.some((problem) => overrules(exception, problem)),
	);
	return [
		...problems.filter((problem) => !exceptions.some((exception) => overrules(exception, problem))),
		...unused.map(({ words, line }): Problem => ({
			rule: 'schema/exception',
			severity: 'warning',
			file: exceptionsFile,
			line,
			excerpt: words,
			message: 'No check refuses these words in this file.',
			fix: 'Take the exception out. If a check still stops you, copy rule, file and words from its message, letter by letter.',
		})),
	];
}
