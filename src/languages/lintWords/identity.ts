/** What lets another person stand in for the reader, and what only looks like a proof. */
export interface IdentityWords {
	/** Words of a clause in which the reader acts alone: "yourself". */
	reader: readonly string[];
	/** Entering an account. */
	signingIn: readonly string[];
	/** The finger of another person in place of the owner's. */
	standIn: readonly string[];
	/** The paper of another person: "on his card". */
	othersPaper: readonly string[];
	/** Having a number issued or registered. */
	registering: readonly string[];
	/** Words of a sentence about a number that is registered to somebody, who comes himself. */
	registeredBefore: readonly string[];
	signing: readonly string[];
	/** Leaving a signed form to be filled in by others. */
	leavingRest: readonly string[];
	/** What looks like a proof but proves nothing: a shirt, reviews, a video call. */
	trustTest: readonly string[];
	/** Words that deny this proof: "not even", "proves nothing". */
	provesNothing: readonly string[];
	/** Taking up an offer: "choose", "order". */
	engaging: readonly string[];
	/** The claim that some frauds are none: "some of them are genuine". */
	someAreHonest: readonly string[];
	/** Keeping something to oneself. An exception to it is advice to tell. */
	secrecy: readonly string[];
	/** Words that take a person out of a ban: "that is another matter". */
	anotherMatter: readonly string[];
	/** What others guess or find: a birthday, the same PIN for everything, a PIN on the card. */
	weakSecret: readonly string[];
	/** Locks that have no name of a secret: "screen lock". */
	screenLock: readonly string[];
	/** Letting somebody else scan or keep the QR code. */
	scanningFirst: readonly string[];
	/** Doing for the time being: "for now", "will do". */
	substituting: readonly string[];
	/** Whose paper or finger it is: "your friend's". */
	kinOf: readonly string[];
	/** Having or asking for that picture. */
	holding: readonly string[];
	/** Where the shop keeps the picture of a paper: "on their phone". */
	theirDevice: readonly string[];
}
