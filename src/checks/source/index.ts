import type { Content } from '../content/content.ts';
import type { Problem } from '../problem.ts';
import { addresses } from './addresses.ts';
import { age } from './age.ts';
import { aliases } from './aliases.ts';
import { boldTrap } from './boldTrap.ts';
import { boxes } from './boxes.ts';
import { chinese } from './chinese.ts';
import { componentWords } from './componentWords.ts';
import { dates } from './dates.ts';
import { disputed } from './disputed.ts';
import { figures } from './figures.ts';
import { forbiddenForms } from './forbiddenForms.ts';
import { frontMatter } from './frontMatter.ts';
import { headingMarks } from './headingMarks.ts';
import { headings } from './headings.ts';
import { images } from './images.ts';
import { interfaceStrings } from './interfaceStrings.ts';
import { invisible } from './invisible.ts';
import { languages } from './languages.ts';
import { leftovers } from './leftovers.ts';
import { linkMarks } from './linkMarks.ts';
import { links } from './links.ts';
import { listMarks } from './listMarks.ts';
import { menu } from './menu.ts';
import { numbers } from './numbers.ts';
import { otherScript } from './otherScript.ts';
import { owners } from './owners.ts';
import { plainTexts } from './plainTexts.ts';
import { prices } from './prices.ts';
import { readable } from './readable.ts';
import { references } from './references.ts';
import { sameComponents } from './sameComponents.ts';
import { schema } from './schema.ts';
import { strangeForms } from './strangeForms.ts';
import { strangeMarks } from './strangeMarks.ts';
import { tags } from './tags.ts';
import { titles } from './titles.ts';
import { tornTags } from './tornTags.ts';
import { translations } from './translations.ts';
import { typedFacts } from './typedFacts.ts';
import { unusedEntries } from './unusedEntries.ts';
import { unusedSources } from './unusedSources.ts';
import { urdu } from './urdu.ts';
import { years } from './years.ts';

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
	tornTags,
	componentWords,
	sameComponents,
	references,
	owners,
	disputed,
	years,
	menu,
	headings,
	headingMarks,
	listMarks,
	boxes,
	titles,
	links,
	images,
	linkMarks,
	addresses,
	numbers,
	prices,
	dates,
	typedFacts,
	figures,
	boldTrap,
	invisible,
	strangeMarks,
	strangeForms,
	otherScript,
	chinese,
	urdu,
	forbiddenForms,
	leftovers,
	interfaceStrings,
	aliases,
	translations,
	unusedSources,
	unusedEntries,
	(content) => age(content),
];
