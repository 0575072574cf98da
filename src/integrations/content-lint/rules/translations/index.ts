import type { Rule } from '../../rule.ts';
import { outdated } from './outdated.ts';
import { sameAnswers } from './sameAnswers.ts';
import { sameBoxes } from './sameBoxes.ts';
import { sameComponents } from './sameComponents.ts';
import { sameFacts } from './sameFacts.ts';
import { sameLinks } from './sameLinks.ts';
import { samePoints } from './samePoints.ts';
import { sameSentences } from './sameSentences.ts';

/** Rules about what the languages of a page or text must have in common. */
export const translations: readonly Rule[] = [
	sameComponents,
	sameBoxes,
	sameLinks,
	samePoints,
	sameFacts,
	sameAnswers,
	sameSentences,
	outdated,
];
