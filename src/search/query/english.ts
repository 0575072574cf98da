import { stemEnglish } from '../text/stem.ts';
import type { Speak } from './tongue.ts';

/** One or more syllables of pinyin. */
const pinyin = /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:i?ao|u?ai|i?ang?|uang?|ei|eng?|er|ing?|iong|iu|i?e|ong|ou|u[eino]|un|ia|ua|[aeiouv]))+$/;

/** What only the English search understands: that somebody types Chinese in Latin letters. */
export const english: Speak = {
	stem: stemEnglish,
	letters: () => new Map(),
	open: () => ({
		guess: (unknown) => (unknown.join('').length > 5 && unknown.every((typed) => pinyin.test(typed)) ? 'zh-CN' : undefined),
	}),
};
