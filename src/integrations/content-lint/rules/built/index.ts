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
	fallback,
	links,
	outwardLinks,
	componentOutput,
	head,
	titles,
	markup,
	numbers,
	unconfirmed,
	provenance,
	urduFont,
	thirdParties,
	sitemap,
];
