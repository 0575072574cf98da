import { fromSlips } from '../fromSlips.ts';

/** Punctuation marks are those of the language. */
export const marks = fromSlips('marks', {
	id: 'language/marks',
	refuses: 'A punctuation mark of another language.',
});
