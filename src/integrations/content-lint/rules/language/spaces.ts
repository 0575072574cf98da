import { fromSlips } from '../fromSlips.ts';

/** No space stands where the language writes none. */
export const spaces = fromSlips('spaces', {
	id: 'language/spaces',
	refuses: 'A space where the language writes none.',
});
