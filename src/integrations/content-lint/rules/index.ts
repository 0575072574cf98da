import type { Content } from '../readers/content/content.ts';
import type { Problem } from '../problem.ts';
import { addresses } from './facts/addresses.ts';
import { age } from './facts/age.ts';
import { aliases } from './schema/aliases.ts';
import { boldTrap } from './markdown/boldFlanking.ts';
import { boxes } from './markdown/asides.ts';
import { chinese } from './language/chinese.ts';
import { componentWords } from './markdown/componentWords.ts';
import { dates } from './facts/dates.ts';
import { disputed } from './facts/disputed.ts';
import { figures } from './facts/figures.ts';
import { forbiddenForms } from './language/forbiddenForms.ts';
import { frontMatter } from './schema/frontMatter.ts';
import { headingMarks } from './markdown/headingMarks.ts';
import { headings } from './structure/headings.ts';
import { images } from './markdown/images.ts';
import { interfaceStrings } from './structure/interfaceStrings.ts';
import { invisible } from './characters/invisible.ts';
import { languages } from './structure/languages.ts';
import { leftovers } from './markdown/draftMarks.ts';
import { linkMarks } from './markdown/linkMarks.ts';
import { links } from './structure/links.ts';
import { listMarks } from './markdown/listMarks.ts';
import { menu } from './structure/menu.ts';
import { numbers } from './facts/numbers.ts';
import { otherScript } from './language/otherScript.ts';
import { owners } from './facts/operatorOwnership.ts';
import { plainTexts } from './facts/plainTexts.ts';
import { prices } from './facts/prices.ts';
import { readable } from './files/readable.ts';
import { references } from './schema/references.ts';
import { sameComponents } from './structure/sameComponents.ts';
import { schema } from './schema/schema.ts';
import { strangeForms } from './characters/compatCharacters.ts';
import { strangeMarks } from './characters/controlCharacters.ts';
import { tags } from './markdown/tags.ts';
import { titles } from './structure/titles.ts';
import { tornTags } from './markdown/brokenComponents.ts';
import { translations } from './structure/translations.ts';
import { typedFacts } from './facts/typedFacts.ts';
import { unusedEntries } from './facts/unusedEntries.ts';
import { unusedSources } from './facts/unusedSources.ts';
import { urdu } from './language/urdu.ts';
import { years } from './facts/years.ts';

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
