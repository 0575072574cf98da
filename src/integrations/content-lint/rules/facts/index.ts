import type { Rule } from '../../rule.ts';
import { address } from './address.ts';
import { age } from './age.ts';
import { compared } from './compared.ts';
import { date } from './date.ts';
import { dialKind } from './dialKind.ts';
import { disputed } from './disputed.ts';
import { exchanged } from './exchanged.ts';
import { lookAlikeHost } from './lookAlikeHost.ts';
import { misspeltHost } from './misspeltHost.ts';
import { lostSources } from './lostSources.ts';
import { mobileSource } from './mobileSource.ts';
import { namedOwner } from './namedOwner.ts';
import { oneOwner } from './oneOwner.ts';
import { operatorOwnership } from './operatorOwnership.ts';
import { price } from './price.ts';
import { publisherHost } from './publisherHost.ts';
import { sameFigures } from './sameFigures.ts';
import { sourceOwner } from './sourceOwner.ts';
import { typedFact } from './typedFact.ts';
import { typedNumber } from './typedNumber.ts';
import { typedQuantity } from './typedQuantity.ts';
import { units } from './units.ts';
import { unusedEntry } from './unusedEntry.ts';
import { unusedSource } from './unusedSource.ts';
import { wrongNumber } from './wrongNumber.ts';
import { year } from './year.ts';

/** Rules about facts: they must come from the data, with a source. */
export const facts: readonly Rule[] = [
	operatorOwnership,
	oneOwner,
	namedOwner,
	mobileSource,
	sourceOwner,
	lookAlikeHost,
	misspeltHost,
	publisherHost,
	dialKind,
	disputed,
	year,
	compared,
	address,
	typedFact,
	price,
	wrongNumber,
	typedNumber,
	date,
	typedQuantity,
	exchanged,
	sameFigures,
	units,
	lostSources,
	unusedSource,
	unusedEntry,
	age,
];
