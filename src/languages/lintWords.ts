/** How a language says contact details in words. Words are looked up in their canonical form. */
export interface ContactWords {
	/** Number words, as the digits they say. */
	digits: Readonly<Record<string, string>>;
	/** Those that are other words too: a few of them alone are no number. */
	ambiguous: readonly string[];
	/** Words that repeat the digit after them: "double three". */
	repeats: Readonly<Record<string, number>>;
	/** Words that say two zeros after a digit: "zero three hundred". */
	hundred: readonly string[];
	/** Words between digits that say a separator: "dash". */
	fillers: readonly string[];
	/** Words beside which a few digits in words are a number to dial. */
	dial: readonly string[];
	/** Names of messengers, with those people use to hide them. */
	messengers: readonly string[];
	/**
	 * How somebody is named to whom a reader is sent: sources of regular expressions over the text as it is written. What
	 * their group `name` holds may be a word of the language or a name of the data.
	 */
	persons: readonly string[];
	/** What stands between a messenger's name and somebody's name there. */
	account: readonly string[];
	/** How the @ and the dot of an address are said. */
	at: readonly string[];
	dot: readonly string[];
	/** Ends of addresses, as the language writes them. */
	topLevel: readonly string[];
}

/** The parts of a dangerous sentence, as sources of regular expressions. */
export interface Act {
	/** What is at stake. */
	noun: string;
	/** What is done with it. */
	act: string;
	/** What makes it harmless: what readers do with it themselves. */
	own: string;
}

/**
 * What a language's dangerous sentences look like. Each text is the source of a regular expression over canonical text:
 * small letters, Urdu letters, digits 0–9.
 */
export interface AdviceWords {
	/** Where a clause ends: a negation on the other side of it says nothing of what stands here. */
	clauseEnd: string;
	negation: string;
	/** Reassurances that hold a negation and negate nothing that follows: "no worries". */
	emptyNegation: string;
	/** What tells of somebody else's doing or calls it a fraud. */
	warning: string;
	/** What a sentence says of words it quotes, where these are a fraud's: such a call, scammers. */
	aboutQuote: string;
	/** A secret handed over: code, PIN, password, picture of an ID, QR code. */
	secret: readonly string[];
	/**
	 * What stays with the reader (a secret, control of the phone, money before the work), and others than the reader and the
	 * operator: near each other without a warning, the others get it. Sources of regular expressions.
	 */
	kept: Readonly<Record<'secret' | 'outsideApp' | 'payAhead', readonly string[]>>;
	others: readonly string[];
	/**
	 * Dangerous sentences by their parts, whatever else they say: a clause with what is at stake and what is done with it,
	 * and nothing that makes it the reader's own doing. Sources of regular expressions.
	 */
	acts: Readonly<Record<'secret' | 'outsideApp' | 'payAhead' | 'promise', Act>>;
	/** What forbids, and not only says that something is not so: never, do not. */
	forbidding: string;
	/** What forbids or limits in any other way: nothing, only, before. */
	limiting: string;
	/** What warnings are about beside secrets: money, apps, those who ask. */
	money: string;
	/** What a warning about a secret says not to do with it: give, tell, show, type. Sources of regular expressions. */
	handing: readonly string[];
	/** Words that warn without a not: cover, hide. */
	hiding: string;
	/** An app that lets somebody else in, or that comes from outside the store. */
	outsideApp: readonly string[];
	/** Money before the work. */
	payAhead: readonly string[];
	/** A negation that an exception turns around: “nobody but your bank asks for the OTP”. It is no warning any more. */
	excepted: Readonly<Record<'secret' | 'payAhead', readonly string[]>>;
	/** A result, a time or a service promised. */
	promise: readonly string[];
}

/** What must not stand in a text of a language. */
export interface WritingWords {
	/** What a translator or a machine says about the text: sources of regular expressions over text in small letters. */
	remarks: readonly string[];
	/** Words of a link that do not say where it leads. */
	emptyLinks: readonly string[];
	/** Marks of the other languages, as the source of a regular expression. */
	foreignMarks: string;
	/** Words that stand twice by mistake; languages double some on purpose. Sources of regular expressions. */
	doubled: readonly string[];
}

/** What no machine can tell to be right, as sources of regular expressions over canonical text. */
export interface ReviewWords {
	/**
	 * What can cost a reader the number or the money: secrets, money, apps, contact, others who do it, promises, the law. A
	 * sentence with one of these is shown to a second person when it is new or gone, or is about another of them now.
	 */
	stakes: string;
	/** Words that turn a sentence around: conditions, amounts, who, what to do. One lost or gained is shown. */
	turns: string;
	/** Words that do so only beside one of the stakes or a not: where, on what, how often. Elsewhere they are a wording. */
	weakTurns: string;
	/** What stands before and after somebody's name, for a script that has no capitals. */
	beside: readonly [before: string, after: string];
}

/** All that the checks of texts know of one language. */
export interface LanguageWords {
	contact: ContactWords;
	advice: AdviceWords;
	review: ReviewWords;
	writing: WritingWords;
}
