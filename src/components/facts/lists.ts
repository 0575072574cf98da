/** What the pages about the guide itself list. */
export { default as Marks } from './Marks.astro';
export { default as SourceList } from './SourceList.astro';
export { default as Unknowns } from './Unknowns.astro';
