import type { DangerKind } from '../../../../languages/lint/advice.ts';
import { isProse } from '../../readers/content/passages.ts';
import { openingOf } from '../../readers/content/openingOf.ts';
import { isBanHeading } from './adviceWords.ts';
import type { Detector } from '../detector.ts';
import { dangerousAdvice } from './dangerousAdvice.ts';

/** Finds dangerous advice in a passage, except in lists under a “never”. */
export const adviceDetector: Detector<DangerKind> = (passage, { pages }) => {
	if (!isProse(passage)) return [];
	const { file, lang, role, prose } = passage;
	// A web address may hold the name of a program.
	const text = prose.text.replace(/https?:\/\/\S+/gi, (address) => ' '.repeat(address.length));
	const found = dangerousAdvice(text, lang);
	// A sentence to say asks for a result and promises none.
	if (role === 'quoted') return found.filter(({ kind }) => kind !== 'promise');
	const lines = role === 'body' ? pages.find((page) => page.file === file)?.source.split('\n') : undefined;
	return lines ? found.filter(({ from }) => !isBanHeading(openingOf(lines, prose.lineAt(from)))) : found;
};
