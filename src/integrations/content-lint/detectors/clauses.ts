import { anyOf } from './phrasePatterns.ts';
import { holds, listed, without } from './adviceWords.ts';
import { partsOf, type Part } from './parts.ts';

/** A sentence with its question mark, but without its full stop. A dot inside a name or a number ends no sentence. */
const sentence = /(?:[^.!?。！？۔؟\n]|\.(?=[\p{L}\p{N}]))+[?？؟]?/gu;

/** Returns the sentences of a text, canonical or not. */
export const sentencesIn = (text: string): Part[] => partsOf(text, sentence);

/** A text between quotation marks. */
export const quotation = /“[^“”\n]*”|«[^«»\n]*»|"[^"\n]*"|「[^「」\n]*」/gu;

const start = anyOf([...listed('clauseStart'), ...listed('conditionStart')]);
const cut = new RegExp(`[,，،:：;；؛()（）–—]+|(?=${start})|(?<=${anyOf(listed('clauseEnd'))})`, 'gu');

/** Splits a sentence into clauses: at punctuation, before “but” or “if”, after the Urdu “تو”. */
export function clausesOf(text: string): Part[] {
	let from = 0;
	const cuts = [...text.matchAll(cut)].map(({ index, 0: { length } }) => [index, index + length] as const);
	const clauses: Part[] = [];
	for (const [to, next] of [...cuts, [text.length, text.length] as const]) {
		const clause = { text: text.slice(from, to), from, to };
		from = next;
		const last = clauses.at(-1);
		if (last && onlyAdds(clause.text)) clauses.splice(-1, 1, { text: text.slice(last.from, to), from: last.from, to });
		else if (clause.text.trim() !== '') clauses.push(clause);
	}
	return clauses;
}

/** Whether a clause only adds a secret to what the clause before it says: “…, and the code”. */
const onlyAdds = (text: string): boolean =>
	holds(text, 'secret') && !/\p{L}/u.test(without(without(text, 'addition'), 'secret'));

const premise = new RegExp(
	`^[^\\p{L}]*(?:${anyOf(listed('conditionStart'))})|(?:${anyOf([...listed('conditionEnd'), ...listed('clauseEnd')])})\\s*$`,
	'u',
);

/** Whether a clause is only a condition: “if he calls”. */
export const isPremise = ({ text }: Part): boolean => premise.test(text);

/** Whether two clauses may be items of one list: the later one has an “or”. */
export const areListed = (a: Part, b: Part): boolean => holds((a.from > b.from ? a : b).text, 'lastItem');
