/** Words for contact details. They are compared in their canonical form. */
export interface ContactWords {
	/** Number words with their digits. */
	digits: Readonly<Record<string, string>>;
	/** Number words with another meaning, and sayings of several: a few of them alone do not count as a number. */
	ambiguous: readonly string[];
	/** Words that repeat the digit after them: "double three". */
	repeats?: Readonly<Record<string, number>>;
	/** Words that multiply the number before them: "two hundred". */
	multipliers: Readonly<Record<string, number>>;
	/** Words between hundreds and what is added to them: "two hundred and five". */
	joining?: readonly string[];
	/** Words for a separator between digits: "dash". */
	fillers: readonly string[];
	/** Names of messengers, including disguised names. */
	messengers: readonly string[];
	/**
	 * Invitations to write to somebody on a messenger: sources of regular expressions for canonical text. `MESSENGER` stands
	 * for the name of any messenger.
	 */
	invitations: readonly string[];
	/** The same with the person, whom the first group matches. */
	namedInvitations?: readonly string[];
	/** In that group, words that mark a person: the source of a regular expression. */
	titles?: string;
	/** In that group, persons who may be named: the source of a regular expression. */
	anybody?: string;
	/**
	 * If a negation stands right before its verb: verbs that invite, and a negation with what may be between. Only such a
	 * negation makes an invitation that begins with one of these verbs a warning. Sources of regular expressions for
	 * canonical text, in which a full-width comma is an ordinary one.
	 */
	negatedVerb?: { verbs: string; negation: string };
	/** Words between the name of a messenger and the name of an account. */
	account: readonly string[];
	/** Words between the name of an account and the name of a messenger: "on". */
	on?: readonly string[];
	/** Words for the @ of an address. */
	at: readonly string[];
	/** Words for the dot of an address. */
	dot: readonly string[];
	/** Words for the slash after a host. */
	slash: readonly string[];
	/** Top-level domains as words. */
	topLevel: readonly string[];
	/** Its words in Latin letters that are also top-level domains, if they begin a clause. */
	notTopLevel?: readonly string[];
	/** Names of mail services in its letters. */
	webMail?: readonly string[];
	/** Words that make a mail service and a name beside it an address: “ends with”. */
	mailbox: readonly string[];
}
