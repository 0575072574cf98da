import type { Rule } from '../../rule.ts';
import { fold } from './fold.ts';
import { folded } from './folded.ts';
import { headings } from './headings.ts';
import { interfaceString } from './interfaceString.ts';
import { languageMissing } from './languageMissing.ts';
import { leadsAway } from './leadsAway.ts';
import { link } from './link.ts';
import { lostSection } from './lostSection.ts';
import { menuRule } from './menu.ts';
import { retargeted } from './retargeted.ts';
import { sameBoxes } from './sameBoxes.ts';
import { sameComponents } from './sameComponents.ts';
import { sameLinks } from './sameLinks.ts';
import { titles } from './titles.ts';

/** Rules about what pages and languages must have in common: sections, links, menu, texts. */
export const structure: readonly Rule[] = [
	languageMissing,
	menuRule,
	leadsAway,
	headings,
	lostSection,
	titles,
	sameComponents,
	sameBoxes,
	fold,
	folded,
	link,
	sameLinks,
	retargeted,
	interfaceString,
];
