import type { Output } from '../../readers/output/output.ts';
import type { Problem } from '../../problem.ts';
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

/** Looks at the site as it was built. */
export type BuiltCheck = (output: Output) => Problem[];

/** The checks of the built pages, in the order in which an editor is told. A new one is a file and a line here. */
export const builtChecks: BuiltCheck[] = [
	fallback,
	links,
	outwardLinks,
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
