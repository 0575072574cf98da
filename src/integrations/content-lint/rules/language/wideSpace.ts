import { fromWriting } from '../fromWriting.ts';

/** No space is as wide as a Chinese character. */
export const wideSpace = fromWriting('wide-space', {
	id: 'language/wide-space',
	refuses: 'The wide space of a Chinese or Japanese keyboard.',
	message: 'There is a wide space of a Chinese keyboard (U+3000) here.',
	fix: 'Delete it; between Latin words write an ordinary space.',
});
