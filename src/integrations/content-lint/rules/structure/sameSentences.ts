import { languageOf, sourceLang } from '../../../../config/locales.ts';
import { changesOfText } from '../../comparing/changesOfText.ts';
import type { Finding, Rule } from '../../rule.ts';

/**
 * Finds a sentence that comes into one translation alone, or goes from it alone: what a stranger adds, or an editor
 * deletes, in the only language he writes. The source may tell its own readers more.
 */
export const sameSentences: Rule = {
	id: 'structure/same-sentences',
	comparesLanguages: true,
	reads: 'page text, data, strings, also before the change',
	refuses: 'A sentence that comes into one translation alone, or goes from it alone.',
	check(content) {
		const changes = changesOfText(content);
		return changes.flatMap(({ file, lang, gained, lost }): Finding[] => {
			const balance = gained.length - lost.length;
			const [sentence] = balance > 0 ? gained : lost;
			const isShared = changes.some(
				(other) =>
					other.lang !== lang &&
					pageOf(other.file) === pageOf(file) &&
					(other.gained.length - other.lost.length) * balance > 0,
			);
			if (!sentence || balance === 0 || lang === sourceLang || isShared) return [];
			return [
				{
					file,
					line: sentence.line,
					excerpt: sentence.text,
					message: `This sentence ${balance > 0 ? 'is new' : 'is gone'} in ${languageOf(lang)?.label ?? lang} alone.`,
					fix:
						balance > 0
							? 'Take it out; if a source says it, say it in every language. Name no shop, number or helper.'
							: 'Put it back, or, if it is wrong, take it out in every language.',
				},
			];
		});
	},
};

/** The path of a page, of a data file or of the strings without the language. */
const pageOf = (file: string): string => file.replace(/(?<=\/docs\/)[^/]+|(?<=\/i18n\/)[^/.]+/, '');
