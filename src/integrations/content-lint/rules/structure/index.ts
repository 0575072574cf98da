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
import { titles } from './titles.ts';

/** Rules about pages, sections, links, the menu and the texts of the interface. */
export const structure: readonly Rule[] = [
	languageMissing,
	menuRule,
	leadsAway,
	headings,
	lostSection,
	titles,
	fold,
	folded,
	link,
	retargeted,
	interfaceString,
];
