import type { Rule } from '../../rule.ts';
import { writing } from '../../detectors/writing.ts';
import { fromDetector } from '../fromDetector.ts';
import { control } from './control.ts';
import { invisible } from './invisible.ts';
import { lookAlike } from './lookAlike.ts';

/** Rules about characters that are invisible or look like others. */
export const characters: readonly Rule[] = [
	invisible,
	control,
	lookAlike,
	fromDetector(writing, 'smallCapitals', {
		id: 'characters/small-capitals',
		refuses: 'Letters drawn as small capitals, and Cyrillic or Greek letters in a Latin word.',
		message:
			'These letters only look like Latin ones: they are small capitals, or from another script. No search finds them.',
		fix: (excerpt) => `Type the words again instead of ${excerpt}.`,
	}),
	fromDetector(writing, 'piledMarks', {
		id: 'characters/piled-marks',
		refuses: 'Marks piled on a letter, and a line through it.',
		message: 'Marks that its language does not have are piled on a letter here.',
		fix: 'Delete the word and type it again.',
	}),
];
