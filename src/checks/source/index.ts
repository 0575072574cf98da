import type { Content } from '../content/content.ts';
import type { Problem } from '../problem.ts';
import { addresses } from './addresses.ts';
import { age } from './age.ts';
import { boldTrap } from './boldTrap.ts';
import { chinese } from './chinese.ts';
import { dates } from './dates.ts';
import { figures } from './figures.ts';
import { forbiddenForms } from './forbiddenForms.ts';
import { frontMatter } from './frontMatter.ts';
import { headings } from './headings.ts';
import { images } from './images.ts';
import { interfaceStrings } from './interfaceStrings.ts';
import { invisible } from './invisible.ts';
import { languages } from './languages.ts';
import { links } from './links.ts';
import { menu } from './menu.ts';
import { numbers } from './numbers.ts';
import { owners } from './owners.ts';
import { plainTexts } from './plainTexts.ts';
import { prices } from './prices.ts';
import { readable } from './readable.ts';
import { references } from './references.ts';
import { schema } from './schema.ts';
import { tags } from './tags.ts';
import { titles } from './titles.ts';
import { translations } from './translations.ts';
import { typedFacts } from './typedFacts.ts';
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
	plainTexts,
	references,
	owners,
	menu,
	headings,
	titles,
	links,
	images,
	addresses,
	numbers,
	prices,
	dates,
	typedFacts,
	figures,
	boldTrap,
	invisible,
	chinese,
	urdu,
	forbiddenForms,
	interfaceStrings,
	translations,
	unusedSources,
	(content) => age(content),
];
