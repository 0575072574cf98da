import type { Lang } from '../../../../config/locales.ts';
import { factInText } from '../../../../lib/placeholders.ts';
import { foldWith } from '../../../../lib/search/text/fold.ts';
import { runs } from '../../../../lib/search/text/tokens.ts';
import { distance } from '../../../../lib/spelling.ts';
import { searchParts } from '../../../../config/searchParts.ts';
import { canonical } from '../../detectors/canonical.ts';
import { wordsByLang } from '../../readers/languageWords.ts';
import { patternOf } from '../../detectors/wordPatterns.ts';
import { textAt } from '../../readers/content/yaml.ts';
import type { Finding, Rule } from '../../rule.ts';

const count = (words: readonly string[], text: string): number =>
	canonical(text).text.match(patternOf(words, 'gu'))?.length ?? 0;

/**
 * How much two texts differ in sound, from 0 to 1. The two writings of a phrase of the guide differ by 0.31 at most, where
 * one says an English word for an Urdu one. Of 8,010 pairs of different phrases 22 differ by less than 0.5: phrases that
 * say nearly the same are not told apart.
 */
function difference(lang: Lang, text: string, roman: string): number {
	const { letters, sound = String } = searchParts(lang).analyzer;
	const [heard, read] = [text, roman].map((words) =>
		runs(foldWith(words.replace(factInText, ' '), letters({})))
			.map((word) => sound(word))
			.join(''),
	) as [string, string];
	return distance(heard, read, Infinity) / Math.max(heard.length, read.length, 1);
}
const MOST_DIFFERENCE = 0.5;

/** In Latin letters the sentence is read aloud by readers who cannot read the other. */
export const lostInLatinLetters: Rule = {
	id: 'advice/lost-in-latin-letters',
	mayBeWrong: true,
	reads: 'data',
	refuses: 'A sentence to say that in Latin letters is another one, or has fewer negations.',
	check: ({ data }) =>
		data.phrases.entries.flatMap(({ file, value, lineOf }) => {
			const roman = textAt(value, ['roman']);
			return [...wordsByLang].flatMap(([lang, { advice, writing }]): Finding[] => {
				const text = textAt(value, ['text', lang]);
				const negations = writing.negationInLatinLetters;
				if (!negations || roman === '' || text === '') return [];
				const isLost = count(negations, roman) < count(advice.negation, text);
				if (!isLost && difference(lang, text, roman) < MOST_DIFFERENCE) return [];
				const message = `Line ${lineOf(['text', lang])} says ${isLost ? '“not” more often than this does' : 'something else'}: “${text}”`;
				const fix = 'Write the same sentence in Latin letters.';
				return [{ file, line: lineOf(['roman']), excerpt: roman, message, fix }];
			});
		}),
};
