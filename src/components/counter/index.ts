/** What a reader takes to the counter. */
export { default as Bring } from './Bring.astro';
export { default as CounterCard } from './CounterCard.astro';
