/* eslint-disable max-lines -- Every slip of writing, each found in a few lines. */
import { Converter } from 'opencc-js';
import type { Lang } from '../../../config/locales.ts';
import { memoize } from '../../../lib/memoize.ts';
import { objectReplacement } from '../../../lib/placeholders.ts';
import { isProse } from '../readers/content/passages.ts';
import { joined, withoutOverlaps, type Detector, type Detection } from './detector.ts';
import { allWords, wordsByLang } from '../readers/languageWords.ts';
import { linesIn, partsOf } from './parts.ts';
import { romanUrdu } from './romanUrdu.ts';

const languages = allWords.map(({ writing }) => writing);
/** Remarks of all languages: they are not always in the language of the page. */
const remarks = new RegExp(languages.flatMap(({ remarks: sources }) => sources).join('|'), 'gimu');
const emptyLinks = new Set(languages.flatMap(({ emptyLinks: texts }) => texts));
const conjunctions = languages.flatMap((words) => words.conjunctions).join('|') || '(?!)';
const patterns = new Map(
	[...wordsByLang].map(([lang, { writing }]) => [
		lang,
		{
			marks: new RegExp(writing.foreignMarks, 'gu'),
			keptTraditional: writing.keptTraditional,
			doubled: writing.doubled.map((source) => new RegExp(source, 'giu')),
		},
	]),
);

/** Characters that no text of any language holds. */
const strange = {
	wideSpace: /\u3000/gu,
	/** Letters among Latin ones that only look like them: phonetic small capitals, Cyrillic, Greek. No search finds them. */
	smallCapitals:
		/(?=\p{L}*\p{Script=Latin})\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}]\p{L}*|[\u1D00-\u1D2Bʙɢʜɪʟɴʀʏꜰꜱʛᴀ-ᴢ]{2,}/gu,
	/**
	 * Too many combining marks on a letter: Urdu may have two (a doubling and a vowel), Latin letters one, Chinese none.
	 * One is too many if it is a line that strikes a letter out or stands above, under or around it.
	 */
	piledMarks:
		/(?<=\p{Script=Arabic})\p{M}{3,}|(?<!\p{Script=Arabic}\p{M}*)(?<!\p{Script=Arabic})\p{M}{2,}|(?<=\p{Script=Han})(?!\p{Variation_Selector})\p{M}|[\u0305\u0332-\u0338\u20D0-\u20F0]/gu,
};
type Kind = keyof typeof strange | 'remark' | 'traditional' | 'foreignMark' | 'doubled' | 'unpaired' | 'romanUrdu';
type WritingFault = Detection<Kind>;

/** Made on first use, because its tables are large. */
let toSimplified: ((text: string) => string) | undefined;

/** Converts traditional characters to simplified ones. */
export function simplified(text: string): string {
	toSimplified ??= Converter({ from: 't', to: 'cn' });
	return toSimplified(text);
}

/** Whether only traditional Chinese (Taiwan, Hong Kong) uses this character. */
const isTraditional = memoize((character: string) => simplified(character) !== character);

const traditional = (text: string, kept: string): WritingFault[] =>
	partsOf(text, /\p{Script=Han}/gu)
		.filter((part) => isTraditional(part.text) && !kept.includes(part.text))
		.map(({ from, to }) => ({ kind: 'traditional', from, to }));

const faultsOf = memoize((lang: Lang) => memoize((text: string) => writingFaults(text, lang)));

/** Finds careless writing in a passage. */
export const writing: Detector<Kind> = (passage) =>
	isProse(passage) ? faultsOf(passage.lang)(passage.prose.text) : [];

/**
 * Finds careless writing: characters and marks of another language, doubled words, quotation marks without a partner,
 * remarks about the text.
 * @param text as readers see it
 */
export function writingFaults(text: string, lang: Lang): WritingFault[] {
	const ofLang = patterns.get(lang);
	const find = (kind: Kind, pattern: RegExp): WritingFault[] =>
		partsOf(text, pattern).map(({ from, to }) => ({ kind, from, to }));
	return withoutOverlaps([
		...joined(find('remark', remarks), 2),
		...(ofLang?.keptTraditional === undefined ? [] : joined(traditional(text, ofLang.keptTraditional), 4)),
		...(ofLang ? find('foreignMark', ofLang.marks) : []),
		...find('wideSpace', strange.wideSpace),
		...find('smallCapitals', strange.smallCapitals),
		...find('piledMarks', strange.piledMarks),
		...(ofLang?.doubled ?? []).flatMap((pattern) => find('doubled', pattern)),
		...find('doubled', doubledPhrase),
		...find('doubled', doubledMarks),
		...unpaired(text),
		...roman(text, lang),
	]);
}

const letters = "\\p{L}[\\p{L}\\p{M}'’]*";
const [noWordBefore, noWordAfter] = ['(?<![\\p{L}\\p{M}\\p{N}-])', '(?![\\p{L}\\p{M}\\p{N}-])'];
const firstWord = `(?!(?:${conjunctions})\\s)(?<first>${letters})`;
/** Not the first word again, and no conjunction before it: “again and again”. */
const nextWord = `(?!\\k<first>(?![\\p{L}\\p{M}]))(?!(?:${conjunctions}) \\k<first>)${letters}`;
/** Two to four words twice in a row; “again and again and again” is intended. */
const doubledPhrase = new RegExp(
	`${noWordBefore}(?<phrase>${firstWord}(?:[ \\t]+${nextWord}){1,3})[ \\t]+\\k<phrase>${noWordAfter}`,
	'giu',
);

/** A comma or full stop typed twice; three dots are one mark. */
const doubledMarks = /([,;،۔؛，。；：、])\1+|(?<!\.)\.\.(?!\.)/gu;

/** Opening quotation marks with their closing marks. */
export const pairs: Readonly<Record<string, string>> = {
	'“': '”',
	'«': '»',
	'「': '」',
	'『': '』',
	'《': '》',
	'【': '】',
};
const closing = new Set(Object.values(pairs));

/** Finds a quotation mark without its partner in the same paragraph. Straight marks must be even in number. */
function unpaired(text: string): WritingFault[] {
	return partsOf(text, /(?:[^\n]|\n(?!\s*\n))+/g).flatMap(({ text: paragraph, from }) => {
		const marks = [...paragraph.matchAll(/[“”«»「」『』《》【】]/gu)];
		const open: { mark: string; at: number }[] = [];
		for (const { index, 0: mark } of marks) {
			const last = open.at(-1);
			if (last && pairs[last.mark] === mark) open.pop();
			else if (closing.has(mark) || last?.mark === mark) return [at(from + index)];
			else open.push({ mark, at: index });
		}
		const [left] = open;
		if (left) return [at(from + left.at)];
		const straight = [...paragraph.matchAll(/(?<!\d)"/g)];
		return straight.length % 2 === 1 ? [at(from + (straight.at(-1)?.index ?? 0))] : [];
	});
}

const at = (index: number): WritingFault => ({ kind: 'unpaired', from: index, to: index + 1 });

const roman = (text: string, lang: Lang): WritingFault[] =>
	linesIn(text).flatMap((line) => {
		const found = romanUrdu(line.text, lang);
		return found ? [{ kind: 'romanUrdu', from: line.from + found.from, to: line.from + found.to }] : [];
	});

/**
 * Whether the words of a link do not name its target. Screen readers read links as a list.
 * @param text the words of the link
 */
export function saysNothing(text: string): boolean {
	const words = text
		.replaceAll(objectReplacement, '')
		.replace(/[\p{P}\p{S}\s]+/gu, ' ')
		.trim()
		.toLowerCase();
	return emptyLinks.has(words);
}
