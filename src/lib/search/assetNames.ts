/** Stands in the search button of every page until the search is built: then the name of its files stands there. */
export const stampMark = 'SEARCH-FILES';
/** The id of the template that holds the box. The build takes it out of the pages: it is fetched when somebody searches. */
export const boxTemplate = 'search-box';

/** Where the script of the box is. @param name what all search files of a language and build are called */
export const scriptPath = (name: string): string => `/_astro/search.${name}.js`;
/** Stands in that script until the styles of the box have a name. */
export const sheetMark = 'SEARCH-STYLES';

/** Where Pagefind and the data of the search are. */
export const folder = '/pagefind/';

/** What a first search fetches, all at once: Pagefind, the markup of the box, the words, and then what Pagefind asks for. */
export const dataFiles = (name: string): string[] =>
	[
		'pagefind.js',
		`box.${name}.json`,
		`vocabulary.${name}.json`,
		`pagefind-entry.json?ts=${name}`,
		`pagefind.${name}.pf_meta`,
		'wasm.unknown.pagefind',
		`index/${name}.pf_index`,
	].map((file) => folder + file);
