import { fromWriting } from '../fromWriting.ts';

/** No mark of another language of the site stands in a text. */
export const foreignMark = fromWriting('foreign-mark', {
	id: 'language/foreign-mark',
	refuses: 'A mark that only another language of the site uses.',
	message: (excerpt) => `The mark ${excerpt} belongs to another language.`,
	fix: 'Write the mark of this language in its place.',
});
