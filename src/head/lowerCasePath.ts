import { basePath } from '../config/site';

/**
 * A script for the error pages: an address with capital letters, as some phone keyboards write it, is redirected to lower
 * case. All page addresses are lower case; only the folder of the site may contain capitals.
 */
export const lowerCasePath =
	`{const{pathname,search,hash}=location,from=${basePath.length},` +
	`small=pathname.slice(0,from)+pathname.slice(from).toLowerCase();` +
	`if(small!==pathname)location.replace(small+search+hash)}`;
