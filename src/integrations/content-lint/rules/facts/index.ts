import type { Content } from '../../readers/content/content.ts';
import type { Rule } from '../../rule.ts';
import { addresses } from './addresses.ts';
import { age } from './age.ts';
import { dates } from './dates.ts';
import { disputed } from './disputed.ts';
import { figures } from './figures.ts';
import { lookAlikeHosts } from './lookAlikeHosts.ts';
import { numbers } from './numbers.ts';
import { oneOwner } from './oneOwner.ts';
import { operatorOwnership } from './operatorOwnership.ts';
import { prices } from './prices.ts';
import { quantities } from './quantities.ts';
import { typedFacts } from './typedFacts.ts';
import { units } from './units.ts';
import { unusedEntries } from './unusedEntries.ts';
import { unusedSources } from './unusedSources.ts';
import { years } from './years.ts';

/** Whether what readers rely on comes from the data, with its source. */
export const facts: readonly Rule<Content>[] = [
	{
		id: 'facts/operator-ownership',
		severity: 'error',
		reads: 'data',
		refuses: 'A number or address of one operator in the file of another.',
		check: operatorOwnership,
	},
	{
		id: 'facts/one-owner',
		severity: 'error',
		reads: 'data',
		refuses: 'A number or host that belongs to one owner in one entry and to another in the next.',
		check: oneOwner,
	},
	{
		id: 'facts/look-alike-host',
		severity: 'error',
		reads: 'addresses of the data',
		refuses: 'A host a letter or two from an official one, or with an official name in it.',
		check: lookAlikeHosts,
	},
	{
		id: 'facts/disputed',
		severity: 'error',
		reads: 'data',
		refuses: 'Confidence A on copies older than a source that says something else.',
		check: disputed,
	},
	{
		id: 'facts/year',
		severity: 'error',
		reads: 'data',
		refuses: 'An old statement without its year, or a year that is not that of its newest source.',
		check: years,
	},
	{
		id: 'facts/address',
		severity: 'error',
		reads: 'all texts',
		refuses: 'A web address typed by hand.',
		check: addresses,
	},
	{
		id: 'facts/typed-fact',
		severity: 'error',
		reads: 'pages',
		refuses: 'A value of facts.yaml typed by hand.',
		check: typedFacts,
	},
	{
		id: 'facts/price',
		severity: 'error',
		reads: 'texts written by hand',
		refuses: 'An amount of money typed by hand.',
		check: prices,
	},
	{
		id: 'facts/typed-number',
		severity: 'error',
		reads: 'texts written by hand',
		refuses: 'A telephone number or short code typed by hand.',
		check: numbers,
	},
	{
		id: 'facts/date',
		severity: 'error',
		reads: 'pages',
		refuses: 'A date typed by hand.',
		check: dates,
	},
	{
		id: 'facts/typed-quantity',
		severity: 'error',
		reads: 'texts written by hand',
		refuses: 'A period, an hour, a limit or a share typed by hand, in figures or in words.',
		check: quantities,
	},
	{
		id: 'facts/figures',
		severity: 'error',
		reads: 'data',
		refuses: 'Figures that differ between the languages of one text.',
		check: figures,
	},
	{
		id: 'facts/units',
		severity: 'error',
		reads: 'data',
		refuses: 'A figure that has another unit in another language, such as 24 days for 24 hours.',
		check: units,
	},
	{
		id: 'facts/unused-source',
		severity: 'warning',
		reads: 'pages, data',
		refuses: 'A source that nothing rests on.',
		check: unusedSources,
	},
	{
		id: 'facts/unused-entry',
		severity: 'warning',
		reads: 'pages, data, strings',
		refuses: 'A fact or number that no reader sees.',
		check: unusedEntries,
	},
	{
		id: 'facts/age',
		severity: 'warning',
		reads: 'pages, data',
		refuses: 'What nobody has compared with its sources for a long time.',
		check: (content) => age(content),
	},
];
