import { canonical } from '../detectors/canonical.ts';
import { wordsByLang } from '../detectors/languages.ts';
import { patternOf } from '../detectors/phrases.ts';
import type { Content } from '../readers/content/content.ts';
import { textAt } from '../readers/content/yaml.ts';
import type { Finding } from '../rule.ts';

const count = (words: readonly string[], text: string): number =>
	canonical(text).text.match(patternOf(words, 'gu'))?.length ?? 0;

/** Finds a sentence to say that has fewer negations in Latin letters than in the letters of its language. */
export const lostInLatinLetters = ({ data }: Content): Finding[] =>
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
	});
