import type { AdviceWords } from '../../../../languages/lintWords/advice.ts';

/** The name of a word list of the languages. */
export type WordListName = keyof AdviceWords;

/** The kinds of dangerous advice. */
export type DangerKind =
	'secret' | 'identity' | 'weakSecret' | 'falseProof' | 'outsideApp' | 'payAhead' | 'promise' | 'harmfulAct' | 'helper';

/** A pattern of dangerous advice: word lists that must occur together. */
export interface Danger {
	/** The action or the person. */
	act: WordListName;
	/** Whether others do it: a word for them must stand before the act in its clause. */
	byOthers?: true;
	/** Words that must also occur; of an inner list, one is enough. */
	with?: readonly (WordListName | readonly WordListName[])[];
	/**
	 * Where the words of `with` must be. Default: in the sentence up to the end of the clause.
	 * - `clause`: in the clause.
	 * - `sentence`: anywhere in it.
	 * - `line`: also in earlier sentences, since a pronoun points at them: “A code comes. Tell it to him.”
	 */
	within?: 'clause' | 'sentence' | 'line';
	/** Whether a condition is advice too: “it works if the code is read out”. Else “if he asks for it” is none. */
	asCondition?: true;
	/** Words that make it harmless anywhere in the sentence. */
	unless?: WordListName;
	/**
	 * What a negation does. Default: in the clause, it makes the sentence a warning.
	 * - `anywhere`: it does so from any clause.
	 * - `ofAct`: it does so from any clause that has the act: “… he says remove it, do not remove it”.
	 * - `besideAct`: it does so, but the act may have one of its own: “never fails”.
	 * - `ignored`: none; “do not pay until he shows his card” is as dangerous.
	 * - `required`: without one, the sentence is harmless: “do not hide”.
	 * - `excepted`: it is a ban, and dangerous only with an exception for somebody: “nobody but the staff”.
	 */
	negation?: 'anywhere' | 'ofAct' | 'besideAct' | 'ignored' | 'required' | 'excepted';
}
