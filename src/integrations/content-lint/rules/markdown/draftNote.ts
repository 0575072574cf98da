import { fromWriting } from '../fromWriting.ts';

/** Remarks for editors stay out of the texts. */
export const draftNote = fromWriting('remark', {
	id: 'markdown/draft-note',
	refuses: 'A remark of an editor, a translator or a machine, such as TODO or "Here is the translation".',
	message: 'This is a remark for editors, and a reader would see it.',
	fix: 'Finish the sentence, or take it out.',
});
