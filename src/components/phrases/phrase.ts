import { latinLang, staffLang, type Lang } from '../../config/locales.ts';
import { factInText } from '../../lib/placeholders.ts';
import type { Phrase } from '../../schemas/phrases.ts';

/** The forms of one sentence. */
export interface Forms {
	/** The sentence in the reader's language. */
	text: string;
	/** The sentence in English, if the reader's language is neither English nor the staff's. */
	english?: string;
	/** The Urdu sentence in Latin letters, to read out. */
	roman?: string;
	/** The Urdu sentence, to show. */
	urdu?: string;
}

/**
 * Returns the forms of a phrase for readers of a language. Readers of the staff's language get only one.
 * @param factText returns the text of a fact in a language, for `[[fact:id]]`
 */
export function formsOf({ text, roman }: Phrase, lang: Lang, factText: (id: string, lang: Lang) => string): Forms {
	const fill = (form: string, as: Lang): string => form.replace(factInText, (_, id: string) => factText(id, as));
	if (lang === staffLang) return { text: fill(text[staffLang], staffLang) };
	return {
		text: fill(text[lang], lang),
		...(lang !== latinLang && { english: fill(text[latinLang], latinLang) }),
		roman: fill(roman, latinLang),
		urdu: fill(text[staffLang], staffLang),
	};
}
