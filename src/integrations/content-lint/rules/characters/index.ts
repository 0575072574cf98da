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
		refuses: 'Letters drawn as small capitals.',
		message: 'These letters are drawn as small capitals; no search finds them, and screen readers spell them out.',
		fix: (excerpt) => `Type the words again instead of ${excerpt}.`,
	}),
	fromDetector(writing, 'piledMarks', {
		id: 'characters/piled-marks',
		refuses: 'Marks piled on a letter.',
		message: 'Several marks are piled on one letter here.',
		fix: 'Delete the word and type it again.',
	}),
];
