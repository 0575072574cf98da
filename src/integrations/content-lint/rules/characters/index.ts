import type { Content } from '../../readers/content/content.ts';
import type { Rule } from '../../rule.ts';
import { compatCharacters } from './compatCharacters.ts';
import { controlCharacters } from './controlCharacters.ts';
import { fromDetector } from '../fromDetector.ts';
import { written } from '../written.ts';
import { invisible } from './invisible.ts';

/** Signs that are not what they look like. */
export const characters: readonly Rule<Content>[] = [
	{
		id: 'characters/invisible',
		severity: 'error',
		reads: 'all texts',
		refuses: 'A mark nobody sees.',
		check: invisible,
	},
	{
		id: 'characters/control',
		severity: 'error',
		reads: 'pages',
		refuses: 'A sign from a PDF, a chat or a broken copy.',
		check: controlCharacters,
	},
	{
		id: 'characters/look-alike',
		severity: 'error',
		reads: 'pages',
		refuses: 'A sign that looks like one of the keyboard and is none.',
		check: compatCharacters,
	},
	{
		id: 'characters/small-capitals',
		severity: 'error',
		reads: 'all texts',
		refuses: 'Letters drawn as small capitals.',
		check: fromDetector(written, 'small-capitals', (_, excerpt) => ({
			message: 'These letters are drawn as small capitals; no search finds them, and screen readers spell them.',
			fix: `Type the words again instead of ${excerpt}.`,
		})),
	},
	{
		id: 'characters/piled-marks',
		severity: 'error',
		reads: 'all texts',
		refuses: 'Marks piled on a letter.',
		check: fromDetector(written, 'piled-marks', () => ({
			message: 'Several marks are piled on one letter here.',
			fix: 'Delete the word and type it again.',
		})),
	},
];
