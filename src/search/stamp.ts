/** Stands in the search button of every page until the index is built and its files have names. */
export const stampMark = 'SEARCH-FILES';
