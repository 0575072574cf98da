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
	 * Returns excerpts of a page.
	 * @param ids ids of its sections
	 * @param words the words to find in them, the most significant first
	 * @returns id of a section → excerpt
	 */
	excerpts(slug: string, ids: readonly string[], words: readonly string[]): Promise<Map<string, string>>;
	/**
	 * Finds sections that contain words.
	 * @param isWord whether a marked word is one of the words: for an unknown word Pagefind marks others
	 */
	places(words: readonly string[], isWord: (marked: string) => boolean): Promise<Place[]>;
}

const EXCERPT_WORDS = 28;
/** The number of pages to fetch for results beyond the first answer. Each is about 5 kB. */
const MAX_PAGES = 3;

const idOf = (url: string): string => (/#(.*)$/.exec(url)?.[1] ?? '').replace(/^_top$/, '');
const markedIn = (excerpt: string): string[] =>
	[...excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, word = '']) => word);

/**
 * Starts Pagefind with the index of one language.
 * @param site the folder of the site
 * @param folder the folder of the index in it
 * @throws Error when a file cannot be fetched or run
 */
export async function openFullText(site: string, folder: string): Promise<FullText> {
	const pagefind = (await import(/* @vite-ignore */ `${site}${folder}pagefind.js`)) as Pagefind;
	await pagefind.options({
		baseUrl: `${site}/`,
		excerptLength: EXCERPT_WORDS,
		// Requests of a web worker bypass the service worker of the language, so they fail offline.
		noWorker: true,
	});
	await pagefind.init();
	return {
		excerpts: async (slug, ids, words) => {
			const found = new Map<string, string>();
			// Sections without any of the words get their beginning as the excerpt.
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
			const { results: withAllWords } = await pagefind.search(words.join(' '));
			// If no page contains all words, search for the most significant one.
			const results = (withAllWords.length ? withAllWords : (await pagefind.search(words[0] ?? null)).results).slice(
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
