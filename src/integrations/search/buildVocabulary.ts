import { fold } from '../../lib/search/text/fold.ts';
import type { Vocabulary } from '../../lib/search/vocabulary.ts';
import type { Aliases } from '../../schemas/aliases.ts';
import { pinyinTable, traditionalTable } from './chinese.ts';
import { pageKey } from '../../lib/search/text/tokens.ts';
import { compoundKey, type Lexicon } from './words.ts';

/** Folds words and puts each down once, in alphabetical order, which packs best. */
const line = (words: readonly string[], between = ' '): string =>
	[...new Set(words.map((word) => fold(word)))].sort().join(between);

/** Puts together what the browser needs to understand queries in one language. @param sections how many the index holds */
export function buildVocabulary(lexicon: Lexicon, aliases: Aliases, sections: number): Vocabulary {
	const forms = lexicon.forms().join(' ');
	const sayings = Object.entries(aliases.sayings)
		.map(([words, said]) => `${words.split('/').map(compoundKey).join(' ')}=${line(said, '|')}`)
		.join('\n');
	const chinese = forms + sayings + aliases.stopWords.join('');
	return {
		lang: lexicon.lang,
		sections,
		weights: Object.fromEntries(Object.entries(aliases.weights).map(([slug, weight]) => [pageKey(slug), weight])),
		forms,
		stop: line(aliases.stopWords),
		sayings,
		...(lexicon.lang === 'zh-CN' && { traditional: traditionalTable(chinese), pinyin: pinyinTable(chinese) }),
		foreign: Object.fromEntries(Object.entries(aliases.foreign).map(([lang, words]) => [lang, line(words)])),
	};
}
