import { changedSentences } from '../../comparing/changedSentences.ts';
import { canonical } from '../../detectors/canonical.ts';
import { listed } from '../../detectors/advice/words.ts';
import { patternOf } from '../../detectors/phrasePatterns.ts';
import type { Rule } from '../../rule.ts';

const negation = patternOf(listed('negation'), 'gu');
const negationsIn = (text: string): number => canonical(text).text.match(negation)?.length ?? 0;

/** It need not be in one language alone: whoever writes “tell” for “never tell” can do so in all. */
export const lostNegation: Rule = {
	id: 'advice/lost-negation',
	reads: 'all texts, also before the change',
	refuses: 'A sentence that loses its “not” or “never” and keeps its other words.',
	check: (content) =>
		changedSentences(content).flatMap(({ file, line, before, now }) => {
			if (negationsIn(now) >= negationsIn(before)) return [];
			return {
				file,
				line,
				excerpt: now,
				message: `This sentence has lost a “not”. It said: “${before}”`,
				fix: 'Put the “not” back. If the sentence shall say the reverse from now on, write it in new words.',
			};
		}),
};
