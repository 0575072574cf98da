/** Lists for the pages about the guide itself. */
export { default as Marks } from './Marks.astro';
export { default as Unknowns } from './Unknowns.astro';
