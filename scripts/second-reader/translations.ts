import { langList, localeList, staffLang } from '../../src/config/locales.ts';
import { isFolded, type Change, type Kind } from './markdown.ts';

/** A language in the path of a file or in the keys of an entry. `roman` is Urdu in Latin letters. */
const language = new RegExp(`(?<=[/ ])(?:${[...localeList, ...langList].join('|')}|roman)(?=[/. ]|$)`);

/** Kinds that depend on the words, the gravest first. The words of one language may be on no list. */
const ofWords: readonly Kind[] = ['name', 'sentence', 'wording'];

/**
 * Puts the changes of a section, or of a text of the data, beside those of its translations, in the gravest of their
 * kinds, and marks those that are in one language only: a meaning that changes in one language is most often a mistake.
 */
export function besideTranslations(changes: readonly Change[]): Change[] {
	const places = Map.groupBy(changes, ({ file, where }) => `${file} ${where}`.replace(language, ''));
	return [...places.values()].flatMap((translations) => {
		const needed = translations.filter(({ what }) => !isFolded(what));
		const isAlone = new Set(needed.map(languageOf)).size === 1;
		const gravest = ofWords.find((kind) => needed.some(({ what }) => what === kind));
		return translations.map((change) => ({
			...change,
			what: gravest && ofWords.includes(change.what) ? gravest : change.what,
			isAlone: isAlone && languageOf(change) !== '' && !isFolded(change.what),
		}));
	});
}

/**
 * The language of a change; nothing for what all languages share, and for the search, in which each has its own words.
 */
function languageOf({ file, where }: Change): string {
	if (/\/(?:aliases|questions)\//.test(file)) return '';
	return (language.exec(`${file} ${where}`)?.[0] ?? '').replace('roman', staffLang).toLowerCase();
}
