import type { Part } from '../parts.ts';
import { areListed, isPremise } from '../clauses.ts';
import type { Danger } from './danger.ts';
import { others } from './dangers.ts';
import { denies, holds, indexIn, without } from '../adviceWords.ts';

/** A sentence that is judged, and what stands before it. */
interface Sentence {
	/** Its canonical text without harmless words. */
	said: string;
	clauses: readonly Part[];
	/** The sentences before it in its line. */
	earlier: string;
	/** Its text, after the question that it answers. */
	withQuestion: string;
}

/**
 * Whether a clause advises a danger: it has all words of it, and no negation makes it a warning.
 * @param isExcepted whether an exception takes the clause out of its ban: then a negation is no warning
 */
export function isAdvised(danger: Danger, clause: Part, sentence: Sentence, isExcepted: boolean): boolean {
	const { negation, asCondition = false } = danger;
	if (isPremise(clause) && !asCondition) return false;
	if (!isMet(danger, clause, sentence)) return false;
	if (negation === 'ignored' || isExcepted) return negation !== 'required';
	return negation !== 'excepted' && isWarned(danger, clause, sentence) === (negation === 'required');
}

/** Whether a clause, with its sentence, has all words of a danger. */
function isMet(
	{ act, byOthers, with: needed = [], within, unless }: Danger,
	clause: Part,
	{ said, earlier, withQuestion }: Sentence,
): boolean {
	const at = indexIn(clause.text, act);
	if (at < 0 || (unless && holds(withQuestion, unless))) return false;
	const before = clause.text.slice(0, at);
	if (byOthers && !others.some((list) => holds(before, list))) return false;
	const upToHere = said.slice(0, clause.to);
	const places = { clause: clause.text, sentence: withQuestion, line: earlier + upToHere };
	const place = within ? places[within] : upToHere;
	return needed.every((lists) => [lists].flat().some((list) => holds(place, list)));
}

/** Whether the clause has a negation, or ends a list that began with one: “never give, send or read out”. */
function isWarned({ act, negation }: Danger, clause: Part, { said, clauses }: Sentence): boolean {
	const saysNot = ({ text }: Part): boolean => denies(negation === 'besideAct' ? without(text, act) : text);
	if (saysNot(clause)) return true;
	const before = clauses[clauses.indexOf(clause) - 1];
	// What follows “never …:” says why.
	if (before && said[before.to] === ':' && saysNot(before) && holds(before.text, 'prohibition')) return true;
	const isSame = (other: Part): boolean =>
		negation === 'anywhere' || (holds(other.text, act) && (negation === 'ofAct' || areListed(other, clause)));
	return clauses.some((other) => other !== clause && saysNot(other) && isSame(other));
}
