import { mayBeWrong } from '../../mayBeWrong.ts';
import { exceptionsFile } from '../../readers/content/exceptions.ts';
import type { Rule } from '../../rule.ts';

/** Shorter reasons (“it is right”) say nothing to whoever decides, and shorter words would stand for too much. */
const [MIN_REASON, MIN_WORDS] = [20, 2];

export const exception: Rule = {
	id: 'schema/exception',
	reads: 'lint-exceptions.yaml',
	refuses: 'An exception without words or reason, or for a rule that allows none.',
	check: ({ exceptions }) =>
		exceptions.entries.flatMap(({ rule, words, reason, line }) => {
			const isAllowed = mayBeWrong(rule);
			if (isAllowed && words.length >= MIN_WORDS && reason.length >= MIN_REASON) return [];
			const [message, fix] = isAllowed
				? [
						'The exception does not say which words are right, or why.',
						'Copy into words: what the message shows first. Say in reason:, in one sentence, why it is right: the second reader decides by it.',
					]
				: [
						`“${rule}” allows no exception: it does not judge words, it sees what is there.`,
						'Take the exception out and correct the text as the message of the rule says.',
					];
			return { file: exceptionsFile, line, excerpt: words || rule, message, fix };
		}),
};
