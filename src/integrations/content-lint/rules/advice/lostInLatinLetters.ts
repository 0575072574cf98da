import { canonical } from '../../detectors/canonical.ts';
import { wordsByLang } from '../../detectors/languages.ts';
import { patternOf } from '../../detectors/phrasePatterns.ts';
import { textAt } from '../../readers/content/yaml.ts';
import type { Finding, Rule } from '../../rule.ts';

const count = (words: readonly string[], text: string): number =>
	canonical(text).text.match(patternOf(words, 'gu'))?.length ?? 0;

/** In Latin letters the sentence is read aloud by readers who cannot read the other. */
export const lostInLatinLetters: Rule = {
	id: 'advice/lost-in-latin-letters',
	reads: 'data',
	refuses: 'A sentence to say that has fewer negations in Latin letters than in the letters of its language.',
	check: ({ data }) =>
		data.phrases.entries.flatMap(({ file, value, lineOf }) => {
			const roman = textAt(value, ['roman']);
			return [...wordsByLang].flatMap(([lang, { advice, writing }]): Finding[] => {
				const text = textAt(value, ['text', lang]);
				const negations = writing.negationInLatinLetters;
				if (!negations || roman === '' || count(negations, roman) >= count(advice.negation, text)) return [];
				const message = `Line ${lineOf(['text', lang])} says “not” more often than this does: “${text}”`;
				const fix = 'Write the same sentence in Latin letters.';
				return [{ file, line: lineOf(['roman']), excerpt: roman, message, fix }];
			});
		}),
};
