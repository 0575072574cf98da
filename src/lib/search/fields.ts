/** The fields of a record beside its text, by their names inside the index: short, because they are fetched. */
export const heading = 'h';
/** What editors say readers ask when the section answers. */
export const aliases = 'k';
/** Headings and aliases that are one word by itself. */
export const alone = 's';

/** How loud Pagefind takes the words of each field, the text being 1. Found by trying on our own queries. */
export const weights = { [heading]: 3, [aliases]: 3, [alone]: 4 };
