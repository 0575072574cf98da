import type { Output } from '../../readers/output/output.ts';
import type { Rule } from '../../rule.ts';
import { componentOutput } from './componentOutput.ts';
import { fallback } from './fallback.ts';
import { head } from './head.ts';
import { link } from './link.ts';
import { markup } from './markup.ts';
import { numberRule } from './number.ts';
import { outwardLink } from './outwardLink.ts';
import { provenance } from './provenance.ts';
import { thirdParty } from './thirdParty.ts';
import { unconfirmed } from './unconfirmed.ts';
import { urduFont } from './urduFont.ts';

/** Rules for the built pages, which include the output of components. */
export const built: readonly Rule<Output>[] = [
	fallback,
	link,
	outwardLink,
	componentOutput,
	head,
	markup,
	numberRule,
	unconfirmed,
	provenance,
	urduFont,
	thirdParty,
];
