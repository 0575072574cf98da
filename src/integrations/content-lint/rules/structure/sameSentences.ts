import { languageOf, sourceLang, type Lang } from '../../../../config/locales.ts';
import { changesOfText } from '../../comparing/changesOfText.ts';
import type { Content } from '../../readers/content/content.ts';
import type { Finding, Rule } from '../../rule.ts';

/**
 * Finds a sentence that comes into one translation alone, or goes from it alone: what a stranger adds, or an editor
 * deletes, in the only language he writes. One in place of another is none. The source may tell its own readers more.
 */
export const sameSentences: Rule = {
	id: 'structure/same-sentences',
	mayBeWrong: true,
	comparesWithBefore: true,
	comparesLanguages: 'pages',
	reads: 'page text, data, strings',
	refuses: 'A sentence more or less in one translation alone.',
	check(content) {
		const changes = sectionChanges(content);
		return changes.flatMap(({ place, lang, file, balance, sentences }): Finding[] => {
			const isShared = changes.some(
				(other) => other.place === place && other.lang !== lang && other.balance * balance > 0,
			);
			if (balance === 0 || lang === sourceLang || isShared) return [];
			const label = languageOf(lang)?.label ?? lang;
			return sentences.map(({ text, line }) => ({
				file,
				line,
				excerpt: text,
				message: `This sentence ${balance > 0 ? 'is new' : 'is gone'} in ${label} alone.`,
				fix:
					balance > 0
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
	/** How many sentences more it has than before; negative if it has fewer. */
	balance: number;
	/** Those it gained, or those it lost. */
	sentences: readonly { text: string; line: number }[];
}

const sectionChanges = (content: Content): SectionChange[] =>
	changesOfText(content).flatMap(({ file, lang, gained, lost }) =>
		[...new Set([...gained, ...lost].map(({ section }) => section))].map((section) => {
			const [more, fewer] = [gained, lost].map((list) => list.filter((sentence) => sentence.section === section));
			const balance = (more?.length ?? 0) - (fewer?.length ?? 0);
			return {
				place: `${pageOf(file)}#${section}`,
				lang,
				file,
				balance,
				sentences: (balance > 0 ? more : fewer) ?? [],
			};
		}),
	);

/** The path of a page, of a data file or of the strings without the language. */
const pageOf = (file: string): string => file.replace(/(?<=\/docs\/)[^/]+|(?<=\/i18n\/)[^/.]+/, '');
