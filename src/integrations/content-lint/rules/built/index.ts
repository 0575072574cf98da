import type { Output } from '../../readers/output/output.ts';
import type { Rule } from '../../rule.ts';
import { componentOutput } from './componentOutput.ts';
import { fallback } from './fallback.ts';
import { link } from './link.ts';
import { mainHeading } from './mainHeading.ts';
import { markup } from './markup.ts';
import { numberRule } from './number.ts';
import { outwardLink } from './outwardLink.ts';
import { provenance } from './provenance.ts';
import { thirdParty } from './thirdParty.ts';
import { unconfirmed } from './unconfirmed.ts';

/** Rules for the built pages, which include the output of components. */
export const built: readonly Rule<Output>[] = [
	fallback,
	link,
	outwardLink,
	componentOutput,
	mainHeading,
	markup,
	numberRule,
	unconfirmed,
	provenance,
	thirdParty,
];
