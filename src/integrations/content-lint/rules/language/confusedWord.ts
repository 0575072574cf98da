import { latinLang } from '../../../../config/locales.ts';
import { oncePerLine } from '../../messages/oncePerLine.ts';
import { findMatches } from '../../readers/content/findMatches.ts';
import { isRoman, isSpoken, passages, type Passage } from '../../readers/content/passages.ts';
import { wordsByLang } from '../../readers/languageWords.ts';
import type { Rule } from '../../rule.ts';

const rows = [...wordsByLang].flatMap(([lang, { confused }]) =>
	confused.map(([wrong, right]) => ({ lang, pattern: new RegExp(wrong, 'giu'), right })),
);

/** The rows for a text. A sentence to say in Latin letters may be in any language but English. */
const rowsFor = (passage: Passage): typeof rows =>
	rows.filter(({ lang }) => (isRoman(passage) ? lang !== latinLang : lang === passage.lang));

/** A word that a dictionary knows, but that no sentence can have there. */
export const confusedWord: Rule = {
	id: 'language/confused-word',
	mayBeWrong: true,
	reads: 'all texts',
	refuses: 'A word for another one that sounds alike (loose, lose), a common misspelling, and a wrong gender.',
	check: (content) =>
		passages(content)
			.filter(isSpoken)
			.flatMap((passage) =>
				oncePerLine(
					rowsFor(passage).flatMap(({ pattern, right }) =>
						findMatches(passage, pattern, (match) => ({
							message: 'This is a common mistake: another word was meant, or another spelling or form of it.',
							fix: `Write ${right.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '')}.`,
						})),
					),
				),
			),
};
