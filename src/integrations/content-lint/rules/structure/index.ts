import type { Rule } from '../../rule.ts';
import { fold } from './fold.ts';
import { folded } from './folded.ts';
import { headings } from './headings.ts';
import { interfaceString } from './interfaceString.ts';
import { leadsAway } from './leadsAway.ts';
import { link } from './link.ts';
import { lostSection } from './lostSection.ts';
import { retargeted } from './retargeted.ts';
import { titles } from './titles.ts';

/** Rules about sections, titles, links and the texts of the interface. */
export const structure: readonly Rule[] = [
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
