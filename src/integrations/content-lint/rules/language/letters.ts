import { fromSlips } from '../fromSlips.ts';

/** Letters are those of the keyboard of the language. */
export const letters = fromSlips('letters', {
	id: 'language/letters',
	refuses: 'A letter of another keyboard than the one of the language.',
});
