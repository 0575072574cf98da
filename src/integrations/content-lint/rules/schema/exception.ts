import { exceptionsFile, MIN_WORDS } from '../../readers/content/exceptions.ts';
import type { Rule } from '../../rule.ts';

/** Shorter reasons (“it is right”) say nothing to whoever decides. */
const MIN_REASON = 20;

/** Whether its rule allows one, and meets it, is known only after the rules: `withExceptions.ts`. */
export const exception: Rule = {
	id: 'schema/exception',
	reads: 'lint-exceptions.yaml',
	refuses: 'An exception without words or reason, or for a rule that allows none.',
	check: ({ exceptions }) =>
		exceptions.entries
			.filter(({ words, reason }) => words.length < MIN_WORDS || reason.length < MIN_REASON)
			.map(({ rule, words, line }) => ({
				file: exceptionsFile,
				line,
				excerpt: words || rule,
				message: 'The exception does not say which words are right, or why.',
				fix: 'Copy into words: what the message shows first. Say in reason:, in one sentence, why it is right: the second reader decides by it.',
			})),
};
