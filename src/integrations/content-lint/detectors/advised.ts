import { remember } from '../../../lib/remember.ts';
import { dangerousAdvice } from './advice.ts';
import type { Detector } from './findings.ts';
import { isProse } from '../readers/content/passages.ts';
import { openingOf } from '../readers/content/openingOf.ts';

const inString = remember((text: string) => dangerousAdvice(text));

/** Finds dangerous advice in a passage. A point of a list that a “never” opens is none. */
export const advised: Detector = (passage, content) => {
	if (!isProse(passage)) return [];
	const { file, role, prose } = passage;
	const page = role === 'body' ? content.pages.find((one) => one.file === file) : undefined;
	const lines = page?.source.split('\n');
	if (!lines) return inString(prose.text);
	return dangerousAdvice(prose.text, (index) => openingOf(lines, prose.lineAt(index)));
};

/** What else an editor may have meant. */
export const orNever = 'If this warns of it, say so in the same sentence: never, nobody, do not.';
