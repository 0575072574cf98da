import type { Output } from '../../readers/output/output.ts';
import type { Rule } from '../../rule.ts';
import { componentOutput } from './componentOutput.ts';
import { fallback } from './fallback.ts';
import { head } from './head.ts';
import { links } from './links.ts';
import { markup } from './markup.ts';
import { numbers } from './numbers.ts';
import { outwardLinks } from './outwardLinks.ts';
import { provenance } from './provenance.ts';
import { sitemap } from './sitemap.ts';
import { thirdParties } from './thirdParties.ts';
import { titles } from './titles.ts';
import { unconfirmed } from './unconfirmed.ts';
import { urduFont } from './urduFont.ts';

/** What the built pages must hold, also where components wrote it. */
export const built: readonly Rule<Output>[] = [
	{
		id: 'built/fallback',
		severity: 'error',
		reads: 'built pages',
		refuses: 'A page that shows the text of another language.',
		silences: 'file',
		check: fallback,
	},
	{
		id: 'built/link',
		severity: 'error',
		reads: 'built pages',
		refuses: 'A link to a page or section that does not exist, also in menus and components.',
		check: links,
	},
	{
		id: 'built/outward-link',
		severity: 'error',
		reads: 'built pages',
		refuses: 'A link that leads away or dials and is not in the data.',
		check: outwardLinks,
	},
	{
		id: 'built/component-output',
		severity: 'error',
		reads: 'built pages, data',
		refuses: 'A component that prints something else than the entry of the data it names.',
		check: componentOutput,
	},
	{
		id: 'built/head',
		severity: 'error',
		reads: 'built pages',
		refuses: 'A wrong language, address, version in another language or number of main headings.',
		check: head,
	},
	{
		id: 'built/title',
		severity: 'error',
		reads: 'built pages',
		refuses: "A title or description that is missing or not the page's own.",
		check: titles,
	},
	{
		id: 'built/markup',
		severity: 'error',
		reads: 'built pages',
		refuses: 'A mark of Markdown that a reader would see.',
		check: markup,
	},
	{
		id: 'built/number',
		severity: 'error',
		reads: 'built pages',
		refuses: 'A number to dial that does not come from the data.',
		check: numbers,
	},
	{
		id: 'built/unconfirmed',
		severity: 'error',
		reads: 'built pages',
		refuses: 'A statement that is not confirmed.',
		check: unconfirmed,
	},
	{
		id: 'built/provenance',
		severity: 'error',
		reads: 'built pages',
		refuses: 'A page without the day on which it was compared, or without a source.',
		check: provenance,
	},
	{
		id: 'built/urdu-font',
		severity: 'error',
		reads: 'built pages',
		refuses: 'A page in another language that fetches the Urdu font.',
		check: urduFont,
	},
	{
		id: 'built/third-party',
		severity: 'error',
		reads: 'built pages, style sheets',
		refuses: 'Anything fetched from another site.',
		check: thirdParties,
	},
	{
		id: 'built/sitemap',
		severity: 'error',
		reads: 'sitemap',
		refuses: 'A page that the sitemap misses, or that no editor wrote.',
		check: sitemap,
	},
];
