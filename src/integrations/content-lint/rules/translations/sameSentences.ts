import { languageOf, sourceLang, type Lang } from '../../../../config/locales.ts';
import { changesOfText } from '../../comparing/changesOfText.ts';
import type { Content } from '../../readers/content/content.ts';
import type { Finding, Rule } from '../../rule.ts';

/**
 * Finds a sentence that comes into one translation alone, or goes from it alone: what a stranger adds, or an editor
 * deletes, in the only language he writes. One in place of another is none. The source may tell its own readers more.
 */
export const sameSentences: Rule = {
	id: 'translations/same-sentences',
	mayBeWrong: true,
	comparesWithBefore: true,
	yieldsToPage: true,
	reads: 'page text, data, strings',
	refuses: 'A sentence more or less in one translation alone.',
	check(content) {
		const changes = sectionChanges(content);
		return changes.flatMap(({ place, lang, file, isMore, sentences }): Finding[] => {
			const isShared = changes.some((other) => other.place === place && other.lang !== lang);
			if (lang === sourceLang || isShared) return [];
			const label = languageOf(lang)?.label ?? lang;
			return sentences.map(({ words, line }) => ({
				file,
				line,
				excerpt: words,
				message: `This sentence ${isMore ? 'is new' : 'is gone'} in ${label} alone.`,
				fix: isMore
					? 'Take it out; if a source says it, say it in every language. Name no shop, number or helper.'
					: 'Put it back, or, if it is wrong, take it out in every language.',
			}));
		});
	},
};

/** What a section of a page, or another file, gains or loses in one language. */
interface SectionChange {
	/** The same in every language. */
	place: string;
	lang: Lang;
	file: string;
	/** Whether it gained the sentences, and did not lose them. */
	isMore: boolean;
	/** Those it gained or lost and nothing else; none if it was written anew. */
	sentences: readonly { words: string; line: number }[];
}

const sectionChanges = (content: Content): SectionChange[] =>
	changesOfText(content).flatMap(({ file, lang, gained, lost, added, removed }) =>
		[...new Set([...added, ...removed].map(({ section }) => section))].map((section) => {
			const inSection = (list: readonly { section: string }[]): boolean =>
				list.some((sentence) => sentence.section === section);
			// Where others go, a new sentence may be said in other words, and the reverse.
			const sentences = [...(inSection(removed) ? [] : gained), ...(inSection(added) ? [] : lost)].filter(
				(sentence) => sentence.section === section,
			);
			return { place: `${pageOf(file)}#${section}`, lang, file, isMore: inSection(added), sentences };
		}),
	);

/** The path of a page, of a data file or of the strings without the language. */
const pageOf = (file: string): string => file.replace(/(?<=\/docs\/)[^/]+|(?<=\/i18n\/)[^/.]+/, '');
