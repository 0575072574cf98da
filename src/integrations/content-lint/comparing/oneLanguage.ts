import type { Lang } from '../../../config/locales.ts';
import type { Finding } from '../rule.ts';

/** What changed in a language. */
export interface LanguageChange {
	lang: Lang;
	/** The same in every language that changed alike. */
	key: string;
	finding: Omit<Finding, 'fix'>;
}

/** Returns a finding for each change that only one language has: the editor forgot the others, or made a mistake. */
export const inOneLanguage = (changes: readonly LanguageChange[]): Finding[] =>
	changes
		.filter(({ key, lang }) => !changes.some((other) => other.key === key && other.lang !== lang))
		.map(({ finding }) => ({ ...finding, fix: 'Put it back, or do the same in the other languages.' }));
