/**
 * For error pages: redirects an address with capital letters, which some phone keyboards insert, to lower case. All
 * page addresses are lower case; only the folder of the site, in the attribute `data-folder`, may contain capitals.
 */
const folder = document.currentScript?.dataset['folder'] ?? '';
const { pathname, search, hash } = location;
const lowerCase = folder + pathname.slice(folder.length).toLowerCase();
if (lowerCase !== pathname) location.replace(lowerCase + search + hash);

export {};
