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

/** A place that full text finds. */
export interface Place {
	url: string;
	/** Title of the page. */
	title: string;
	/** Heading of the section; the title for the opening. */
	heading: string;
	/** With `<mark>` around what was found. */
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
/** The texts of so many pages are fetched for places that the first answer does not show: each is some 5 kB. */
const MAX_PAGES = 3;

const idOf = (url: string): string => (/#(.*)$/.exec(url)?.[1] ?? '').replace(/^_top$/, '');
const markedIn = (excerpt: string): string[] =>
	[...excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, word = '']) => word);

/**
 * Starts Pagefind over the index of one language.
 * @param site the folder of the site
 * @param folder where the index is in it
 * @throws Error when a file does not come, or the browser cannot run it
 */
export async function openFullText(site: string, folder: string): Promise<FullText> {
	const pagefind = (await import(/* @vite-ignore */ `${site}${folder}pagefind.js`)) as Pagefind;
	await pagefind.options({
		baseUrl: `${site}/`,
		excerptLength: EXCERPT_WORDS,
		// A worker under this folder would not belong to the service worker of the language: off line it would get nothing.
		noWorker: true,
	});
	await pagefind.init();
	return {
		excerpts: async (slug, ids, words) => {
			const found = new Map<string, string>();
			// A section that was found by other words shows at least how it begins.
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
			// Where no page holds all of them, those that hold the most telling one.
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
