/** What a reader says, ticks off and unfolds. Pages import from here: one line, whatever they use. */
export { default as TaskTick } from './TaskTick.astro';
export { default as Fold } from './Fold.astro';
export { default as Say } from './Say.astro';
export { default as Step } from './Step.astro';
