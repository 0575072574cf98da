import { latinLang, type Lang } from '../../../../config/locales.ts';
import { memoize } from '../../../../lib/memoize.ts';
import { isEnglish } from '../english.ts';
import { languageRules } from '../../readers/languageRules.ts';
import { partsOf, type Span } from '../parts.ts';
import { knownTerms, messengers } from './contactPatterns.ts';
import { brands } from './internet.ts';

/** A word that begins with a capital and is no part of an address, of a compound or of “Isn’t”. */
const capitalised =
	/(?<![\p{L}\p{N}'’./@_#-])\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}@_]|[.-][\p{L}\p{N}]|['’](?:t|re|ve|ll)(?!\p{L}))/gu;
const FIRST_LETTER = 65;
const LETTERS = 26;

const messenger = new RegExp(`^${messengers}$`, 'u');

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
 * @param names the names in the data, in lower case
 */
export const unknownNames = (text: string, names: ReadonlySet<string>): Span[] =>
	partsOf(text, capitalised).filter(({ text: word }) => {
		const name = word.toLowerCase();
		const isMonth = languageRules[latinLang].months?.includes(word) ?? false;
		return !(
			isEnglish(name) ||
			names.has(name) ||
			knownTerms.has(name) ||
			brands.includes(name) ||
			isMonth ||
			messenger.test(name) ||
			countriesIn(latinLang).has(name)
		);
	});
