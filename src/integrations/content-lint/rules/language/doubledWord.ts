import { fromWriting } from '../fromWriting.ts';

/** No word or mark stands twice in a row. */
export const doubledWord = fromWriting('doubled', {
	id: 'language/doubled-word',
	refuses: 'A word, comma or stop that stands twice in a row.',
	message: 'The same word or mark stands here twice.',
	fix: 'Delete one of them.',
});
