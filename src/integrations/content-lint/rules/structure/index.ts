import type { Content } from '../../readers/content/content.ts';
import type { Rule } from '../../rule.ts';
import { headings } from './headings.ts';
import { interfaceStrings } from './interfaceStrings.ts';
import { languages } from './languages.ts';
import { leadsAway } from './leadsAway.ts';
import { links } from './links.ts';
import { menu } from './menu.ts';
import { sameComponents } from './sameComponents.ts';
import { sameFacts } from './sameFacts.ts';
import { titles } from './titles.ts';
import { translations } from './translations.ts';

/** Whether pages, sections, links and languages belong together. */
export const structure: readonly Rule<Content>[] = [
	{
		id: 'structure/language-missing',
		severity: 'error',
		reads: 'folders of pages',
		refuses: 'A page that is missing in a language, is there twice, or has an address that is hard to type.',
		silences: 'file',
		check: languages,
	},
	{
		id: 'structure/menu',
		severity: 'error',
		reads: 'menu',
		refuses:
			'A page in the menu that does not exist or stands there twice, a page that is not in the menu, and one that is said to have moved.',
		check: menu,
	},
	{
		id: 'structure/leads-away',
		severity: 'error',
		reads: 'menu, redirects, pages outside the content',
		refuses: 'A menu entry, redirect or page outside the folders of content that leads away from the site.',
		check: leadsAway,
	},
	{
		id: 'structure/headings',
		severity: 'error',
		reads: 'page text',
		refuses: 'A heading without an id, or with an id that the other languages do not have.',
		check: headings,
	},
	{
		id: 'structure/titles',
		severity: 'error',
		reads: 'front matter',
		refuses: 'A title or description that another page has, or that is too short or too long.',
		check: titles,
	},
	{
		id: 'structure/same-components',
		severity: 'error',
		reads: 'page text',
		refuses: 'A component that only one language has, or a card on the page of another operator.',
		check: sameComponents,
	},
	{
		id: 'structure/same-facts',
		severity: 'error',
		reads: 'page text',
		refuses: 'A fact, number or address that one language prints and another does not, or in another order.',
		check: sameFacts,
	},
	{
		id: 'structure/link',
		severity: 'error',
		reads: 'page text',
		refuses: 'A link to a page or section that does not exist, or in another language.',
		check: links,
	},
	{
		id: 'structure/interface-string',
		severity: 'error',
		reads: 'strings',
		refuses: 'A text of the interface that is missing, empty or has lost what the site fills in.',
		check: interfaceStrings,
	},
	{
		id: 'structure/outdated-translation',
		severity: 'error',
		reads: 'front matter',
		refuses: 'A translation that was not compared with the version of today.',
		check: translations,
	},
];
