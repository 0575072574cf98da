import type { Content } from '../../readers/content/content.ts';
import type { Rule } from '../../rule.ts';
import { compatCharacters } from './compatCharacters.ts';
import { controlCharacters } from './controlCharacters.ts';
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
];
