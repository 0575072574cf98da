/** The part of Pagefind's browser API that is used here (pagefind.app/docs/api). */
interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	init(): Promise<void>;
	search(
		term: string | null,
		options?: { filters?: Record<string, string> },
	): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}
interface PagefindPage {
	url: string;
	excerpt: string;
	meta: Record<string, string>;
	sub_results: { title: string; url: string; excerpt: string }[];
}

/** A result of the full-text search. */
export interface Place {
	url: string;
	/** Title of the page. */
	title: string;
	/** Heading of the section; the page title for the text before the first heading. */
	heading: string;
	/** With `<mark>` around the words found. */
	excerpt: string;
}

/** The full text of the pages of one language. */
export interface FullText {
	/**
	 * Gives excerpts of a page.
	 * @param ids of the sections wanted
	 * @param words to be found in them, the most telling first
	 * @returns id of a section → excerpt
	 */
	excerpts(slug: string, ids: readonly string[], words: readonly string[]): Promise<Map<string, string>>;
	/**
	 * Finds places that hold words.
	 * @param isWord tells whether what Pagefind marked is one of the words: for one it does not know it marks others
	 */
	places(words: readonly string[], isWord: (marked: string) => boolean): Promise<Place[]>;
}

const EXCERPT_WORDS = 28;
/** How many pages to fetch for results beyond the first answer; each is about 5 kB. */
const MAX_PAGES = 3;

const idOf = (url: string): string => (/#(.*)$/.exec(url)?.[1] ?? '').replace(/^_top$/, '');
const markedIn = (excerpt: string): string[] =>
	[...excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, word = '']) => word);

/**
 * Starts Pagefind with the index of one language.
 * @param site the folder of the site
 * @param folder where the index is in it
 * @throws Error when a file cannot be fetched, or the browser cannot run it
 */
export async function openFullText(site: string, folder: string): Promise<FullText> {
	const pagefind = (await import(/* @vite-ignore */ `${site}${folder}pagefind.js`)) as Pagefind;
	await pagefind.options({
		baseUrl: `${site}/`,
		excerptLength: EXCERPT_WORDS,
		// No web worker: its requests would not go through the service worker of the language and would fail offline.
		noWorker: true,
	});
	await pagefind.init();
	return {
		excerpts: async (slug, ids, words) => {
			const found = new Map<string, string>();
			// A section that was found by other words shows its beginning.
			for (const term of [words.join(' '), null]) {
				const [page] = (await pagefind.search(term, { filters: { page: slug } })).results;
				if (!page) continue;
				const { excerpt, sub_results: sections } = await page.data();
				for (const section of [...sections, { url: '', excerpt }])
					if (!found.has(idOf(section.url))) found.set(idOf(section.url), section.excerpt);
				if (ids.every((id) => found.has(id))) break;
			}
			return found;
		},
		places: async (words, isWord) => {
			const { results: together } = await pagefind.search(words.join(' '));
			// If no page contains all of the words, search for the most significant one.
			const results = (together.length ? together : (await pagefind.search(words[0] ?? null)).results).slice(
				0,
				MAX_PAGES,
			);
			const places = new Map<string, Place>();
			for (const { url, meta, sub_results: sections } of await Promise.all(results.map((result) => result.data()))) {
				for (const section of sections) {
					if (!markedIn(section.excerpt).some(isWord)) continue;
					const title = meta['title'] ?? section.title;
					const id = idOf(section.url);
					const place = {
						url: id ? section.url : url,
						title,
						heading: id ? section.title : title,
						excerpt: section.excerpt,
					};
					if (!places.has(place.url)) places.set(place.url, place);
				}
			}
			return [...places.values()];
		},
	};
}
