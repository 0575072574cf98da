import type { Rule } from '../rule.ts';
import { advice } from './advice/index.ts';
import { characters } from './characters/index.ts';
import { facts } from './facts/index.ts';
import { language } from './language/index.ts';
import { markdown } from './markdown/index.ts';
import { schema } from './schema/index.ts';
import { strangers } from './strangers/index.ts';
import { structure } from './structure/index.ts';
import { translations } from './translations/index.ts';

export { built as builtRules } from './built/index.ts';
export { files as fileRules } from './files/index.ts';

/** The rules for what the files say, in order: the first that finds a mistake reports it. */
export const contentRules: readonly Rule[] = [
	...markdown,
	...schema,
	...structure,
	...strangers,
	...characters,
	...advice,
	...facts,
	...language,
	// Last: what another rule finds in one language is why the languages differ there.
	...translations,
];
