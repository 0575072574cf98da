import { anyOf } from '../wordPatterns.ts';
import { listed } from './adviceWords.ts';
import type { Part } from '../parts.ts';

const conditionStart = anyOf(listed('conditionStart'));
const conditionEnd = anyOf(listed('conditionEnd'));
const cut = new RegExp(
	`[,，،:：;；؛()（）–—]+|(?=${anyOf(listed('clauseStart'))}|${conditionStart})|(?<=${conditionEnd})`,
	'u',
);

/** Splits a sentence into clauses: at punctuation, before “but” or “if”, after the Urdu “تو”. */
export function clausesOf(text: string): Part[] {
	let from = 0;
	return text.split(cut).flatMap((clause) => {
		const at = text.indexOf(clause, from);
		from = at + clause.length;
		return clause.trim() === '' ? [] : { text: clause, from: at, to: from };
	});
}

const condition = new RegExp(`^[^\\p{L}]*(?:${conditionStart})|(?:${conditionEnd})\\s*$`, 'u');

/** Whether a clause is only a condition: “if he calls”. */
export const isCondition = ({ text }: Part): boolean => condition.test(text);
