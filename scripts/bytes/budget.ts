/** The maximum size of a page in compressed bytes, derived from TCP's initial window (RFC 6928) minus headers. */
interface Budget {
	/** The whole page, brotli at quality 11. */
	brotli: number;
	/** The whole page, gzip at level 9, for hosts without brotli. */
	gzip: number;
	/** All styles and the first screen, brotli: they must fit into TCP's first ten packets. */
	firstScreen: number;
}

const INITIAL_WINDOW = 14_000;

/**
 * A whole page may be a little larger than the first ten packets, which carry its styles and first screen: the simpler
 * page optimizer costs 741 bytes on a median page (src/integrations/page-optimizer/README.md).
 */
const page = { brotli: 14_700, gzip: 17_300 };

/**
 * The checklist contains the advice for every answer, and the emergency page the numbers and phrases for every operator
 * and bank, so that both are complete without scripts and on paper. Their first screen must still fit into the initial
 * window. Metadata for messengers and search engines takes up to 350 bytes of gzip, 100 of brotli.
 */
const completePage = { brotli: 16_300, gzip: 19_500 };
const isCompletePage = /^[\w-]+\/(checklist|lost-or-stolen)\/index\.html$/;

/** Pages that are long by nature; their first screen must still fit into the first ten packets. */
const longPages = /^[\w-]+\/(faq|summary|glossary|sources)\/index\.html$/;

/** The budget of a page. @param path its file inside the built site, with forward slashes */
export function budgetOf(path: string): Budget {
	if (longPages.test(path)) return { brotli: 24_000, gzip: 28_000, firstScreen: INITIAL_WINDOW };
	return { ...(isCompletePage.test(path) ? completePage : page), firstScreen: INITIAL_WINDOW };
}

/**
 * The maximum size of all scripts that a page loads by itself, brotli. The checklist has scripts of its own.
 * @param path as for the budget of a page
 */
export const scriptBudgetOf = (path: string): number => (path.includes('/checklist/') ? 5_000 : 4_000);
