/** What a reader takes to the counter. */
export { default as BringList } from './BringList.astro';
export { default as CounterCard } from './CounterCard.astro';
