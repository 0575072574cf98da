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
	operatorOwnership,
	oneOwner,
	lookAlikeHosts,
	disputed,
	years,
	addresses,
	typedFacts,
	prices,
	numbers,
	dates,
	quantities,
	figures,
	units,
	unusedSources,
	unusedEntries,
	age,
];
