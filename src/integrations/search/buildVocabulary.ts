import { langList, type Lang } from '../../config/locales.ts';
import type { Vocabulary } from '../../lib/search/searchData.ts';
import type { Aliases } from '../../schemas/aliases.ts';
import type { LanguageIndexing } from '../../languages/indexing.ts';
import { scriptThatShows } from './scriptThatShows.ts';
import type { WordList } from './wordList.ts';

/** Builds the data with which the browser parses queries in one language. */
export function buildVocabulary(lang: Lang, list: WordList, aliases: Aliases, indexing: LanguageIndexing): Vocabulary {
	/** Lists words in alphabetical order, which compresses best, without duplicates after folding. */
	const line = (words: readonly string[], between = ' '): string =>
		[...new Map(words.map((word) => [list.fold(word), word.normalize('NFC').toLowerCase()] as const)).values()]
			.sort()
			.join(between);
	const forms = list.forms().join(' ');
	const lines = (table: Record<string, string[]>): string =>
		Object.entries(table)
			.map(([words, typed]) => {
				const targets = words.split('/').map((word) => list.compoundKey(word));
				return `${targets.join(' ')}=${line(typed, '|')}`;
			})
			.join('\n');
	const synonyms = lines(aliases.synonyms);
	const phonetic = lines(aliases.phonetic);
	const tables = {
		...indexing.tables?.(forms + synonyms + aliases.stopWords.join('')),
		...(phonetic && { phonetic, phoneticStop: line(Object.values(aliases.foreign).flat()) }),
	};
	const others = langList
		.filter((candidate) => candidate !== lang)
		.map((foreign): [string, Vocabulary['others'][string]] => [
			foreign,
			{ script: scriptThatShows(foreign, lang), words: line(aliases.foreign[foreign] ?? []) },
		]);
	return {
		lang,
		forms,
		stop: foldedLine(list, aliases.stopWords),
		synonyms,
		tables,
		others: Object.fromEntries(others),
	};
}

/** Folds words that are compared but never displayed. */
const foldedLine = (list: WordList, words: readonly string[]): string =>
	[...new Set(words.map((word) => list.fold(word)))].sort().join(' ');
