/** How sure we are of what a part of a query means. */
export type Certainty = 'exact' | 'meant' | 'begun' | 'mended' | 'unknown';

/** One thing a query asks for: the words of the index that stand for it. */
export interface Concept {
	/** What the reader typed, folded. */
	typed: string;
	certainty: Certainty;
	/** Id of a word → how well it stands for this concept, up to 1. */
	words: Map<number, number>;
	/** How far a guess may be believed, 0 … 1, where it is not the usual for its certainty. */
	trust?: number;
	/** What it was taken for, when that is worth telling. */
	takenFor?: string;
}

/** What a query was understood to ask. */
export interface Understood {
	concepts: Concept[];
	/** The query as it was understood, when a spelling was mended. */
	corrected?: string;
}
