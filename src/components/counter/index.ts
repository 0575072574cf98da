/** What a reader takes to the counter, or sends to whoever calls the helpline. */
export { default as BringList } from './BringList.astro';
export { default as CallMessage } from './CallMessage.astro';
export { default as CounterCard } from './CounterCard.astro';
