import { anyOf } from './phrases.ts';
import { listed } from './adviceWords.ts';
import type { Span } from './canonical.ts';

/** A sentence with its question mark, but without its full stop; a dot inside a name or a number ends none. */
const sentence = /(?:[^.!?。！？۔؟\n]|\.(?=[\p{L}\p{N}]))+[?？؟]?/gu;

/** A part of a text. */
export interface Part extends Span {
	text: string;
}

/** The sentences of a text, canonical or as it stands. */
export const sentencesIn = (text: string): Part[] =>
	[...text.matchAll(sentence)].map(({ 0: words, index }) => ({ text: words, from: index, to: index + words.length }));

/** What stands between quotation marks. */
export const quotation = /“[^“”\n]*”|«[^«»\n]*»|"[^"\n]*"|「[^「」\n]*」/gu;

const start = anyOf([...listed('clauseStart'), ...listed('premise')]);
const cut = new RegExp(`[,，،:：;；؛()（）–—]+|(?=${start})|(?<=${anyOf(listed('clauseEnd'))})`, 'gu');

/** The clauses of a sentence: between its marks, before a “but” or an “if”, after the Urdu “تو”. */
export function clausesOf(text: string): Part[] {
	let from = 0;
	const cuts = [...text.matchAll(cut)].map(({ index, 0: { length } }) => [index, index + length] as const);
	return [...cuts, [text.length, text.length] as const].flatMap(([to, next]) => {
		const clause = { text: text.slice(from, to), from, to };
		from = next;
		return clause.text.trim() === '' ? [] : [clause];
	});
}

const premise = new RegExp(
	`^[^\\p{L}]*(?:${anyOf(listed('premise'))})|(?:${anyOf([...listed('premiseEnd'), ...listed('clauseEnd')])})\\s*$`,
	'u',
);

/** Whether a clause tells of a case, and advises nothing: if he calls. */
export const isPremise = ({ text }: Part): boolean => premise.test(text);
