import { fromSlips } from '../fromSlips.ts';

/** Digits are those of the language. */
export const digits = fromSlips('digits', {
	id: 'language/digits',
	refuses: 'Digits other than those of the language.',
});
