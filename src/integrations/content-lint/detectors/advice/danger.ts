import type { AdviceWords } from '../../../../languages/lintWords/advice.ts';

/** The name of a word list of the languages. */
export type WordListName = keyof AdviceWords;

/** The kinds of dangerous advice. */
export type DangerKind =
	'secret' | 'identity' | 'weakSecret' | 'falseProof' | 'outsideApp' | 'payAhead' | 'promise' | 'harmfulAct' | 'helper';

/** A pattern of dangerous advice: word lists that must occur together. */
export interface Danger {
	kind: DangerKind;
	/** The action or the person. A negation in the same clause makes the sentence a warning. */
	act: WordListName;
	/** Words that must also occur; of an inner list, one is enough. */
	with?: readonly (WordListName | readonly WordListName[])[];
	/**
	 * Where the words of `with` must be: in the clause of the act; before the act in its clause; or anywhere in the
	 * sentence. Default: in the sentence up to the end of the clause.
	 */
	where?: 'clause' | 'before' | 'sentence';
	/** Words that make it harmless anywhere in the sentence. */
	unless?: WordListName;
	/** Words that make it harmless only in the clause: a “may” elsewhere does not soften “you will surely get it back”. */
	unlessInClause?: WordListName;
	/** Words that an earlier sentence must contain, since a pronoun only points at them: “A code comes. Tell it to him.” */
	after?: WordListName;
	/** Whether the words of `with`, and a negation that makes it a warning, may be anywhere in the sentence. */
	negatedAnywhere?: true;
	/** Whether it is dangerous only with a negation: “do not hide”. */
	onlyNegated?: true;
	/** Whether it is dangerous with a negation as well as without: “do not pay until he shows his card”. */
	evenNegated?: true;
	/** Whether the act may contain a negation itself: “never fails”. */
	actMayNegate?: true;
	/** Whether a later clause with the act and a negation makes it a warning: “… he says remove it, do not remove it”. */
	deniedLater?: true;
	/** Whether it is also dangerous as a condition: “it works if the code is read out”. */
	evenAsCondition?: true;

	// Fields for one or two rows.
	/** Words that must also occur, always in the sentence up to the end of the clause. */
	upToHere?: readonly WordListName[];
	/** Words of an earlier clause without a negation, since a clause that only adds has no verb: “…, and the code”. */
	adds?: WordListName;
	/** Whether it is dangerous only with an exception for somebody: “nobody but the staff”. */
	onlyExcepted?: true;
}
