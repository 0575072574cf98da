/**
 * A placeholder in the search button of every page. The build of the search replaces it by the name of the page's
 * search files.
 */
export const namePlaceholder = 'SEARCH-FILES';

/** The page that renders the inside of the dialog, below a locale. The build moves it into the search's data. */
export const dialogPage = 'search-dialog';

/**
 * Where the files of the first answer are: script, styles and data of one language. All three change their name with
 * the content of any of them.
 * @param name the name in the page's search button
 */
export const assetPath = (name: string, type: 'js' | 'css' | 'json'): string => `/_astro/search.${name}.${type}`;

/** Where a shard of the data is, on a site so large that its data is cut. */
export const shardPath = (name: string, shard: string): string => assetPath(`${shard}.${name}`, 'json');

/**
 * The folder that the site lives in, without its last slash; nothing at the top of a host. Scripts learn it from the
 * page.
 * @param home path of the start page of a language, as the page links to it: `/esim/en/`
 */
export const folderOfSite = (home: string): string => home.replace(/\/[^/]+\/$/, '');

/** The folder of all full-text indexes. Each index has a folder of its own in it, named after its content. */
export const fullTextFolder = '/pagefind/';
