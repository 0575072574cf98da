/**
 * For error pages: an address with capital letters, as some phone keyboards write it, leads to the same in lower case. All
 * page addresses are lower case; only the folder of the site, which the script's tag names, may contain capitals.
 */
const folder = document.currentScript?.dataset['folder'] ?? '';
const { pathname, search, hash } = location;
const small = folder + pathname.slice(folder.length).toLowerCase();
if (small !== pathname) location.replace(small + search + hash);

export {};
