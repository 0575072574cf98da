/** Components for phrases, steps and tasks. A page imports them all from here, in one line. */
export { default as TaskTick } from './TaskTick.astro';
export { default as Fold } from './Fold.astro';
export { default as Say } from './Say.astro';
export { default as Step } from './Step.astro';
