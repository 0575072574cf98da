import type { Rule } from '../rule.ts';
import { advice } from './advice/index.ts';
import { characters } from './characters/index.ts';
import { facts } from './facts/index.ts';
import { files } from './files/index.ts';
import { language } from './language/index.ts';
import { markdown } from './markdown/index.ts';
import { schema } from './schema/index.ts';
import { strangers } from './strangers/index.ts';
import { structure } from './structure/index.ts';
import { outdatedTranslation } from './structure/outdatedTranslation.ts';
import { sameAnswers } from './structure/sameAnswers.ts';
import { sameFacts } from './structure/sameFacts.ts';
import { samePoints } from './structure/samePoints.ts';
import { sameSentences } from './structure/sameSentences.ts';

export { built as builtRules } from './built/index.ts';

/** Makes a rule of an area of which every rule judges words. */
const judging = (rule: Rule): Rule => ({ ...rule, mayBeWrong: true });

/** The rules for the content, in order: the first that finds a mistake reports it. */
export const contentRules: readonly Rule[] = [
	...files,
	...markdown,
	...schema,
	...structure,
	...characters,
	...strangers,
	...advice.map(judging),
	...facts,
	// After `facts`: a new point may be dangerous, and a fact typed by hand is also missing in the section.
	samePoints,
	sameFacts,
	sameAnswers,
	...language.map(judging),
	sameSentences,
	// Last: a change of the source that another rule refuses is not to be translated.
	outdatedTranslation,
];
