import type { Rule } from '../../rule.ts';
import { writing } from '../../detectors/writing/writing.ts';
import { fromDetector } from '../fromDetector.ts';
import { control } from './control.ts';
import { invisible } from './invisible.ts';
import { lookAlike } from './lookAlike.ts';

const retype = (excerpt: string): string => `Type the words again instead of ${excerpt}.`;

/** Rules about characters that are invisible or look like others. */
export const characters: readonly Rule[] = [
	invisible,
	control,
	lookAlike,
	fromDetector(writing, 'mixedScript', {
		id: 'characters/mixed-script',
		refuses: 'Cyrillic or Greek letters in a Latin word.',
		message:
			'Some of these letters only look like Latin ones: they are of another script, and no search finds the word.',
		fix: retype,
	}),
	fromDetector(writing, 'smallCapitals', {
		id: 'characters/small-capitals',
		refuses: 'Letters drawn as small capitals.',
		message: 'These letters only look like Latin ones: they are signs of phonetics, and no search finds the word.',
		fix: retype,
	}),
	fromDetector(writing, 'combiningMarks', {
		id: 'characters/combining-marks',
		refuses: 'Marks piled on a letter, and a line through it.',
		message: 'Marks that its language does not have are piled on a letter here.',
		fix: 'Delete the word and type it again.',
	}),
];
