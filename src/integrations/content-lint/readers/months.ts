import { langList } from '../../../config/locales.ts';
import { languageText } from './languageText.ts';

/** The names of the twelve months in each language that has names for them. */
export const months = langList.flatMap((lang) => {
	const { months: names } = languageText[lang];
	return names ? [names] : [];
});

/** The names of all months, as the inside of a regular expression. */
export const monthNames = months.flat().join('|');
