import { basePath } from '../config/site';

/**
 * A script for the pages that say that nothing was found: an address with capitals, as some keyboards write it and some
 * people say it, leads to the page in small letters. All addresses of pages are small; the folder of the site is as it is.
 */
export const lowerCasePath =
	`{const{pathname,search,hash}=location,from=${basePath.length},` +
	`small=pathname.slice(0,from)+pathname.slice(from).toLowerCase();` +
	`if(small!==pathname)location.replace(small+search+hash)}`;
