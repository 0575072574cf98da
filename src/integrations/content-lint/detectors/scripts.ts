import { langList, languageOf, type Lang } from '../../../config/locales.ts';
import { languagePatterns } from '../readers/languagePatterns.ts';

interface Letters {
	/** The name of the language in English. */
	name: string;
	/** Finds a letter of it, besides the Latin letters of names and labels. */
	letters: RegExp;
	/** A run of letters that are neither Latin nor of the language's script, nor common to all scripts (ʼ, ー). */
	foreign: RegExp;
}

function lettersOf(lang: Lang): Letters {
	const script = `\\p{Script=${languagePatterns[lang].script}}`;
	const letter = `(?:(?![\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}${script}])\\p{L})`;
	return {
		name: languageOf(lang)?.englishName ?? lang,
		// Only letters: the Urdu full stop is also Arabic script, and may follow a sentence that is not Urdu.
		letters: new RegExp(`(?=\\p{L})${script}`, 'u'),
		foreign: new RegExp(`${letter}(?:[^\\n\\p{Script=Latin}]*${letter})*`, 'u'),
	};
}

/** The letters of each language. */
export const scripts = Object.fromEntries(langList.map((lang) => [lang, lettersOf(lang)])) as Readonly<
	Record<Lang, Letters>
>;
