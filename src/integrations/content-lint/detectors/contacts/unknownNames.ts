import { latinLang, type Lang } from '../../../../config/locales.ts';
import { memoize } from '../../../../lib/memoize.ts';
import { isEnglish } from '../english.ts';
import { languagePatterns } from '../../readers/languagePatterns.ts';
import { partsOf, type Span } from '../parts.ts';
import { onlyMessenger } from './contactPatterns.ts';
import { hasName, outsideLongNames, type KnownNames } from './knownNames.ts';

/**
 * A word that begins with a capital and is no part of an address, of a compound or of “Isn’t”. Chinese stands around it
 * without spaces.
 */
const capitalised =
	/(?<![\p{Script=Latin}\p{N}'’./@_#-])\p{Lu}\p{Ll}{2,}(?![\p{Script=Latin}\p{N}@_]|[.-][\p{L}\p{N}]|['’](?:t|re|ve|ll)(?!\p{L}))/gu;
/** Two or more words with capitals, not at the start of a sentence: Mobile Zone. */
const titleCase =
	/(?<=[\p{L}\p{N},،，(（：:;；。] ?)(?<!\p{Lu}[\p{L}]* |[\p{L}\p{N}'’./@_#-])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+(?![\p{L}\p{N}@_])/gu;
const FIRST_LETTER = 65;
const LETTERS = 26;

/** The words of the names of all countries. */
const countriesIn = memoize((lang: Lang): ReadonlySet<string> => {
	const nameOf = new Intl.DisplayNames(lang, { type: 'region' });
	const letters = Array.from({ length: LETTERS }, (_, index) => String.fromCharCode(FIRST_LETTER + index));
	const found = letters.flatMap((first) => letters.map((second) => nameOf.of(first + second) ?? ''));
	return new Set(found.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)));
});

/**
 * Finds names in Latin letters that no dictionary and no data know: those of private persons and shops. A guide for
 * everybody has no reason to name them.
 */
export function unknownNames(text: string, names: KnownNames): Span[] {
	const found = [
		...partsOf(text, capitalised).filter(({ text: word }) => !isEnglish(word.toLowerCase()) && !isKnown(word, names)),
		// Plain words, too, are a name if all have capitals.
		...partsOf(text, titleCase).filter(({ text: words }) => !isKnownPhrase(words.split(' '), names)),
	];
	return [...outsideLongNames(found, text, names)];
}

/** Whether the data have all its words, or a word that is no common one: “Pakistani SIM”. */
const isKnownPhrase = (words: readonly string[], names: KnownNames): boolean =>
	words.every((word) => isKnown(word, names)) ||
	words.some((word) => isKnown(word, names) && isProper(word.toLowerCase(), names));
const isProper = (name: string, { listed }: KnownNames): boolean => listed.has(name) || !isEnglish(name);

/** Whether a capitalised word belongs to a name in the data, a month or a country. */
function isKnown(word: string, names: KnownNames): boolean {
	const name = word.toLowerCase();
	return (
		hasName(names, name) ||
		(languagePatterns[latinLang].months?.includes(word) ?? false) ||
		onlyMessenger.test(name) ||
		countriesIn(latinLang).has(name)
	);
}
