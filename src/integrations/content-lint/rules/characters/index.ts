import type { Content } from '../../readers/content/content.ts';
import type { Rule } from '../../rule.ts';
import { compatCharacters } from './compatCharacters.ts';
import { controlCharacters } from './controlCharacters.ts';
import { fromDetector } from '../fromDetector.ts';
import { written } from '../written.ts';
import { invisible } from './invisible.ts';

/** Signs that are not what they look like. */
export const characters: readonly Rule<Content>[] = [
	invisible,
	controlCharacters,
	compatCharacters,
	fromDetector(written, 'small-capitals', {
		id: 'characters/small-capitals',
		refuses: 'Letters drawn as small capitals.',
		message: 'These letters are drawn as small capitals; no search finds them, and screen readers spell them.',
		fix: (excerpt) => `Type the words again instead of ${excerpt}.`,
	}),
	fromDetector(written, 'piled-marks', {
		id: 'characters/piled-marks',
		refuses: 'Marks piled on a letter.',
		message: 'Several marks are piled on one letter here.',
		fix: 'Delete the word and type it again.',
	}),
];
