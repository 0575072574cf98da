import type { Content } from '../../readers/content/content.ts';
import type { Rule } from '../../rule.ts';
import { headings } from './headings.ts';
import { interfaceStrings } from './interfaceStrings.ts';
import { languages } from './languages.ts';
import { leadsAway } from './leadsAway.ts';
import { links } from './links.ts';
import { menu } from './menu.ts';
import { sameComponents } from './sameComponents.ts';
import { samePoints } from './samePoints.ts';
import { titles } from './titles.ts';
import { translations } from './translations.ts';

/** Whether pages, sections, links and languages belong together. */
export const structure: readonly Rule<Content>[] = [
	languages,
	menu,
	leadsAway,
	headings,
	titles,
	sameComponents,
	samePoints,
	links,
	interfaceStrings,
	translations,
];
