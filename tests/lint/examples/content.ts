import { advice } from './advice.ts';
import type { Table } from './example.ts';
import { files } from './files.ts';
import { schema } from './schema.ts';
import { markdown } from './markdown.ts';
import { structure } from './structure.ts';
import { facts } from './facts.ts';
import { characters } from './characters.ts';
import { language } from './language.ts';
import { slips } from './slips.ts';
import { strangers } from './strangers.ts';

/** The examples of all rules for the content, by id. */
export const contentExamples: Table = {
	...files,
	...schema,
	...markdown,
	...structure,
	...facts,
	...strangers,
	...advice,
	...characters,
	...language,
	...slips,
};
