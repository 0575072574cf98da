import type { Lang } from '../../../../config/locales.ts';
import { allWords, wordsByLang } from '../../readers/languageWords.ts';
import { partsOf, type Part } from '../parts.ts';

const conjunctions = allWords.flatMap(({ writing }) => writing.conjunctions).join('|') || '(?!)';
const letters = "\\p{L}[\\p{L}\\p{M}'’]*";
const [noWordBefore, noWordAfter] = ['(?<![\\p{L}\\p{M}\\p{N}-])', '(?![\\p{L}\\p{M}\\p{N}-])'];
const firstWord = `(?!(?:${conjunctions})\\s)(?<first>${letters})`;
/** Not the first word again, and no conjunction before it: “again and again”. */
const nextWord = `(?!\\k<first>(?![\\p{L}\\p{M}]))(?!(?:${conjunctions}) \\k<first>)${letters}`;
/** Two to four words twice in a row; “again and again and again” is intended. */
const phrase = new RegExp(
	`${noWordBefore}(?<phrase>${firstWord}(?:[ \\t]+${nextWord}){1,3})[ \\t]+\\k<phrase>${noWordAfter}`,
	'giu',
);

/** A comma or full stop typed twice; three dots are one mark. */
const marks = /([,;،۔؛，。；：、])\1+|(?<!\.)\.\.(?!\.)/gu;

const patternsOf = new Map(
	[...wordsByLang].map(([lang, { writing }]) => [lang, writing.doubled.map((source) => new RegExp(source, 'giu'))]),
);

/** Finds words, phrases and marks that stand twice in a row. */
export const doubledIn = (text: string, lang: Lang): Part[] =>
	[...(patternsOf.get(lang) ?? []), phrase, marks].flatMap((pattern) => partsOf(text, pattern));
