import type { Lang } from '../../../config/locales.ts';
import type { Finding } from '../rule.ts';

/** What changed in a language. */
export interface LanguageChange {
	lang: Lang;
	/** The same in every language that changed alike. */
	key: string;
	finding: Omit<Finding, 'fix'>;
}

/** Returns one finding for each change that only one language has: the editor forgot the others, or made a mistake. */
export function inOneLanguage(changes: readonly LanguageChange[]): Finding[] {
	return [...Map.groupBy(changes, ({ key }) => key).values()].flatMap(([change, ...more]) => {
		if (!change || more.some(({ lang }) => lang !== change.lang)) return [];
		return {
			...change.finding,
			fix: 'Put it back, or do the same in the other languages.',
		};
	});
}
