import { withoutMarkup } from '../../src/integrations/content-lint/comparing/sentences.ts';
import { hasWord, isBanHeading } from '../../src/integrations/content-lint/detectors/advice/adviceWords.ts';
import { canonical } from '../../src/integrations/content-lint/detectors/canonical.ts';
import { isEnglish } from '../../src/integrations/content-lint/detectors/english.ts';
import { allWords } from '../../src/integrations/content-lint/readers/languageWords.ts';
import { patternOf } from '../../src/integrations/content-lint/detectors/wordPatterns.ts';
import { memoize } from '../../src/lib/memoize.ts';

/** Markup that shows data or links: a component with properties, a link, an expression, the kind of an aside; no id. */
const showing = /^:::\w+|<\w+\s[^<>]*>|\]\([^)]*\)|\w+:\/\/\S+|\{[^#{}][^{}]*\}|\[\[[^\]]*\]\]/gm;

const canonicalWords = (text: string): string => canonical(withoutMarkup(text)).text;

const dangers = patternOf(
	allWords.flatMap(({ advice }) =>
		Object.values(advice.dangers).flatMap((rows) => rows.flatMap(({ act, object = [] }) => [...act, ...object])),
	),
);
/** Whether a sentence has a negation, or a word by which the content lint knows dangerous advice. */
export function hasWordOfAdvice(text: string): boolean {
	const words = canonicalWords(text);
	return hasWord(words, 'negation') || dangers.test(words);
}

/** Whether a line above a list forbids what is in it. Memoized, because all points of a list ask for its line. */
export const isForbidding = memoize((line: string) => isBanHeading(withoutMarkup(line)));

/** The data, links and figures in a text. */
export const shownDataOf = (text: string): string[] => [
	...(text.replace(/\btitle="[^"]*"/g, '').match(showing) ?? []),
	...(canonicalWords(text).match(/\d+/g) ?? []),
];

const latin = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N}_]*/gu;

/** The words in Latin letters of a text. */
export const latinWords = (text: string): ReadonlySet<string> => new Set(text.match(latin));

/**
 * Whether a text has a name that the guide has never used, because readers trust whom the guide names. In English a
 * name has a capital letter inside a sentence or is not in the dictionary; in Urdu and Chinese it is any word in Latin
 * letters.
 */
export function hasNewName(text: string, known: ReadonlySet<string>): boolean {
	const prose = withoutMarkup(text);
	const isEnglishText = !/[\p{Script=Arabic}\p{Script=Han}]/u.test(prose);
	return [...prose.matchAll(latin)].some(({ 0: word, index }) => {
		if (known.has(word) || /^\p{N}+$/u.test(word)) return false;
		if (!isEnglishText || /\p{N}|.\p{Lu}/u.test(word)) return true;
		const begins = !/[\p{Ll}\p{N},;]\s+$/u.test(prose.slice(0, index));
		return /^\p{Lu}/u.test(word) && !(begins && isEnglish(word.toLowerCase()));
	});
}
