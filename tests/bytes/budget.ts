/** What a page may weigh, in bytes as the network carries them: TCP's first flight (RFC 6928) less its headers. */
export interface Budget {
	/** The whole page, brotli at quality 11. */
	brotli: number;
	/** The whole page, gzip at level 9, for hosts without brotli. */
	gzip: number;
	/** All styles and the first screen, brotli: what TCP's first ten packets carry. */
	firstFlight: number;
}

const firstFlight = 14_000;

/** Pages that are long by their nature; their first screen still comes with the first flight. */
const longPages = /^[\w-]+\/(faq|summary|glossary)\/index\.html$/;

/**
 * Pages that do not meet the budget of a page yet, and what they may weigh until they do: not one byte more than
 * today. Their first screen does come with the first flight. To take one off this list, shorten its markup.
 */
const notYet: [RegExp, Omit<Budget, 'firstFlight'>][] = [
	[/^[\w-]+\/checklist\/index\.html$/, { brotli: 15_400, gzip: 18_050 }],
	[/^[\w-]+\/lost-or-stolen\/index\.html$/, { brotli: 14_600, gzip: 17_150 }],
	[/^[\w-]+\/about\/index\.html$/, { brotli: 14_300, gzip: 16_800 }],
];

/** The budget of a page. @param path its file inside the built site, with forward slashes */
export function budgetOf(path: string): Budget {
	const allowed = notYet.find(([pages]) => pages.test(path))?.[1];
	if (allowed) return { ...allowed, firstFlight };
	return longPages.test(path) ? { brotli: 24_000, gzip: 28_000, firstFlight } : { brotli: firstFlight, gzip: 16_500, firstFlight };
}

/** All scripts a page loads before its reader does anything, brotli. @param path its file inside the built site */
export function scriptBudgetOf(path: string): number {
	// The checklist answers at once, so its own script comes with the page: over by what that script weighs.
	return path.endsWith('/checklist/index.html') ? 4_900 : 4_000;
}
