import type { Content } from '../content/content.ts';
import type { Problem } from '../problem.ts';
import { addresses } from './addresses.ts';
import { age } from './age.ts';
import { boldTrap } from './boldTrap.ts';
import { chinese } from './chinese.ts';
import { dates } from './dates.ts';
import { forbiddenForms } from './forbiddenForms.ts';
import { frontMatter } from './frontMatter.ts';
import { headings } from './headings.ts';
import { interfaceStrings } from './interfaceStrings.ts';
import { invisible } from './invisible.ts';
import { languages } from './languages.ts';
import { links } from './links.ts';
import { numbers } from './numbers.ts';
import { prices } from './prices.ts';
import { readable } from './readable.ts';
import { references } from './references.ts';
import { schema } from './schema.ts';
import { tags } from './tags.ts';
import { titles } from './titles.ts';
import { translations } from './translations.ts';
import { typedFacts } from './typedFacts.ts';
import { unusedEntries } from './unusedEntries.ts';
import { unusedSources } from './unusedSources.ts';
import { urdu } from './urdu.ts';

/** Looks at the content as it lies on the disk. */
export type SourceCheck = (content: Content) => Problem[];

/** The checks of the content, in the order in which an editor is told. A new one is a file and a line here. */
export const sourceChecks: SourceCheck[] = [
	readable,
	languages,
	frontMatter,
	schema,
	tags,
	references,
	headings,
	titles,
	links,
	addresses,
	numbers,
	prices,
	dates,
	typedFacts,
	boldTrap,
	invisible,
	chinese,
	urdu,
	forbiddenForms,
	interfaceStrings,
	translations,
	unusedSources,
	unusedEntries,
	(content) => age(content),
];
