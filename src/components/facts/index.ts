/** Components that print data. A page imports them all from here, in one line. */
export { default as CallList } from './CallList.astro';
export { default as Dial } from './Dial.astro';
export { default as Fact } from './Fact.astro';
export { default as Menu } from './Menu.astro';
export { default as Site } from './Site.astro';
export { default as Term } from './Term.astro';
