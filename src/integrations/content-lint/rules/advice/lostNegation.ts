import { changesOfText } from '../../comparing/changesOfText.ts';
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
		changesOfText(content).flatMap(({ file, edited }) =>
			edited
				.filter(({ before, now }) => negationsIn(now.text) < negationsIn(before))
				.map(({ before, now }) => ({
					file,
					line: now.line,
					excerpt: now.text,
					message: `This sentence has lost a “not”. It said: “${before}”`,
					fix: 'Put the “not” back. If the sentence shall say the reverse from now on, write it in new words.',
				})),
		),
};
