import type { Part } from '../parts.ts';
import { areListed, isPremise } from './clauses.ts';
import type { Danger, WordListName } from './danger.ts';
import { denies, holds, indexIn, without } from './words.ts';

/** A sentence that is judged, and what stands before it. */
interface Sentence {
	/** Its canonical text without harmless words. */
	said: string;
	clauses: readonly Part[];
	/** The sentences before it in its line. */
	earlier: string;
	/** The sentence as it stands, after the question that it answers. */
	withQuestion: string;
}

/**
 * Whether a clause advises a danger: it has all words of it, and no negation makes it a warning.
 * @param isExcepted whether an exception takes the clause out of its ban: then a negation is no warning
 */
export function isAdvised(danger: Danger, clause: Part, sentence: Sentence, isExcepted: boolean): boolean {
	const { evenAsCondition, adds, evenNegated, onlyNegated = false } = danger;
	if (isPremise(clause) && !evenAsCondition) return false;
	if (!isMet(danger, clause, sentence)) return false;
	if (adds && !onlyAdds(danger.act, adds, clause, sentence.clauses)) return false;
	const isDenied = !isExcepted && !evenNegated && isWarned(danger, clause, sentence);
	return isDenied === onlyNegated;
}

/** Whether a clause, with its sentence, has all words of a danger. */
function isMet(
	{ kind, act, with: needed = [], where, upToHere = [], unless, unlessInClause, after, negatedAnywhere }: Danger,
	clause: Part,
	{ said, earlier, withQuestion }: Sentence,
): boolean {
	// What counts as the sentence for words that may be anywhere in it.
	const whole = kind === 'harmfulAct' ? withQuestion : said;
	const at = indexIn(clause.text, act);
	if (at < 0 || (unless && holds(whole, unless))) return false;
	if (unlessInClause && holds(clause.text, unlessInClause)) return false;
	if (after && !holds(earlier, after)) return false;
	const soFar = said.slice(0, clause.to);
	const places = { clause: clause.text, before: clause.text.slice(0, at), sentence: whole };
	const place = negatedAnywhere ? whole : where ? places[where] : soFar;
	const isHere = (lists: (typeof needed)[number]): boolean => [lists].flat().some((list) => holds(place, list));
	return needed.every(isHere) && upToHere.every((list) => holds(soFar, list));
}

/** Whether a clause only adds a secret to what an earlier clause hands over: “…, and the code”. */
function onlyAdds(act: WordListName, to: WordListName, clause: Part, clauses: readonly Part[]): boolean {
	const rest = without(without(clause.text, act), 'secret');
	return (
		!/\p{L}/u.test(rest) && clauses.some(({ from, text }) => from < clause.from && holds(text, to) && !denies(text))
	);
}

/** Whether the clause has a negation, or ends a list that began with one: “never give, send or read out”. */
function isWarned(
	{ act, negatedAnywhere, actMayNegate, deniedLater }: Danger,
	clause: Part,
	{ said, clauses }: Sentence,
): boolean {
	const saysNot = ({ text }: Part): boolean => denies(actMayNegate ? without(text, act) : text);
	if (saysNot(clause)) return true;
	const before = clauses[clauses.indexOf(clause) - 1];
	// What follows “never …:” says why.
	if (before && said[before.to] === ':' && saysNot(before) && holds(before.text, 'prohibition')) return true;
	const rest = clauses.filter((candidate) => candidate !== clause && saysNot(candidate));
	return rest.some((other) => negatedAnywhere ?? (holds(other.text, act) && (deniedLater ?? areListed(other, clause))));
}
