/** Plain forms of advice that costs a reader the number or money, one rule each. */
export type DangerKind = 'secret' | 'outsideApp' | 'payAhead' | 'promise' | 'harmfulAct';

/** A form of dangerous advice: a clause that has a word of each list, close together. */
export interface Danger {
	act: readonly string[];
	/** Without it, the act alone is dangerous: “guaranteed”. */
	object?: readonly string[];
	/** Words of the sentence that make it harmless. */
	unless?: readonly string[];
}

/**
 * The words of a language for advice, in the form of words.ts. They find the plain forms only; what is said in other
 * words is left to the second reader (docs/decisions/plain-forms-of-advice.md).
 */
export interface AdviceWords {
	/** Words that deny their clause: “not”. */
	negation: readonly string[];
	/** Words that forbid all their sentence names: “never”. */
	prohibition: readonly string[];
	/** Phrases with such a word that forbid nothing: “do not worry”. */
	emptyNegation: readonly string[];
	/** Words of a sentence that warns or reports a fraud: “scam”. */
	fraudReport: readonly string[];
	/** Words of a heading, or of a line above a list, of what not to do: “mistakes”. */
	banHeading: readonly string[];
	/** Harmless phrases with words of the dangers: “gives you”. */
	harmless: readonly string[];
	/** Words that begin a clause, as a comma does: “but”. */
	clauseStart: readonly string[];
	/** Words that begin a condition: “if”. */
	conditionStart: readonly string[];
	/** Words that end a condition. */
	conditionEnd: readonly string[];
	dangers: Readonly<Record<DangerKind, readonly Danger[]>>;
	/** Papers that the counter wants to see, and words for a copy and for the paper itself. */
	identityPaper: readonly string[];
	copy: readonly string[];
	original: readonly string[];
}
