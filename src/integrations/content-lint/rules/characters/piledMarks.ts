import { fromWriting } from '../fromWriting.ts';

/** A letter carries no pile of marks. */
export const piledMarks = fromWriting('piled-marks', {
	id: 'characters/piled-marks',
	refuses: 'Marks piled on a letter.',
	message: 'Several marks are piled on one letter here.',
	fix: 'Delete the word and type it again.',
});
