import { latinLang, staffLang, type Lang } from '../../config/locales.ts';
import { factInText } from '../../lib/placeholders.ts';
import type { Phrase } from '../../schemas/phrases.ts';

/** The forms of one sentence. */
export interface Forms {
	/** The sentence in the reader's language. */
	text: string;
	/** What to say in English, where the reader's language is another that the staff do not know. */
	english?: string;
	/** The Urdu sentence in Latin letters, to be read out. */
	roman?: string;
	/** The Urdu sentence, to be shown. */
	urdu?: string;
}

/**
 * Returns the forms of a phrase for a reader of a language. A reader of the staff's language needs only one.
 * @param fill gives the text of a fact in a language, for `[[fact:id]]`
 */
export function formsOf({ text, roman }: Phrase, lang: Lang, fill: (id: string, lang: Lang) => string): Forms {
	const filled = (form: string, as: Lang): string => form.replace(factInText, (_, id: string) => fill(id, as));
	if (lang === staffLang) return { text: filled(text[staffLang], staffLang) };
	return {
		text: filled(text[lang], lang),
		...(lang !== latinLang && { english: filled(text[latinLang], latinLang) }),
		roman: filled(roman, latinLang),
		urdu: filled(text[staffLang], staffLang),
	};
}
