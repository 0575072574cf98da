import { latinLang } from '../../../../config/locales.ts';
import { namesFile } from '../../../../schemas/names.ts';
import { nearest } from '../../../../lib/spelling.ts';
import { knownNames } from '../../detectors/contacts/knownNames.ts';
import { englishWords, isEnglish } from '../../detectors/english.ts';
import { isProse, passages } from '../../readers/content/passages.ts';
import { findMatches } from '../../readers/content/findMatches.ts';
import type { Rule } from '../../rule.ts';

/** A word in lower case, without the parts of addresses, of joined words and of forms with an apostrophe. */
const plainWord = /(?<![\p{L}\p{N}'’.@/_-])[a-z]{5,}(?![\p{L}\p{N}'’@/_-]|\.\w)/gu;

/** The search and a screen reader do not understand a misspelt word. A new word is far from all others. */
export const spelling: Rule = {
	id: 'language/spelling',
	mayBeWrong: true,
	reads: 'all texts',
	refuses: 'A misspelt English word.',
	check(content) {
		const texts = passages(content).filter((passage) => isProse(passage) && passage.lang === latinLang);
		const { listed } = knownNames(content);
		const words = texts.flatMap(({ prose }) => prose.text.match(plainWord) ?? []);
		const used = [...new Set(words)].filter(isEnglish);
		const isOnce = (word: string): boolean => words.indexOf(word) === words.lastIndexOf(word);
		return texts.flatMap((passage) =>
			findMatches(passage, plainWord, ([word]) => {
				if (isEnglish(word) || listed.has(word) || !isOnce(word)) return undefined;
				const [meant] = [...nearest(word, used), ...nearest(word, englishWords(), 1)];
				if (meant === undefined) return undefined;
				return {
					message: 'This word is misspelt.',
					fix: `Write ${meant}. Is it right, and another word? Add it to ${namesFile}, under words.`,
				};
			}),
		);
	},
};
