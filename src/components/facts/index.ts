/** What a page may print from the data. Pages import from here: one line, whatever they use. */
export { default as CallList } from './CallList.astro';
export { default as Dial } from './Dial.astro';
export { default as Fact } from './Fact.astro';
export { default as Menu } from './Menu.astro';
export { default as Site } from './Site.astro';
export { default as Term } from './Term.astro';
