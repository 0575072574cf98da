/** What gives the number away: codes, papers, an unlocked phone, a finger. */
export interface SecretWords {
	/** Codes, passwords and QR codes. */
	secret: readonly string[];
	/** Handing over a secret that an earlier sentence named: “tell it”. */
	handingItOver: readonly string[];
	/** Messages that contain a code. */
	codeMessage: readonly string[];
	/** Papers that nobody may photograph: "passport". */
	identityPaper: readonly string[];
	picture: readonly string[];
	/** What the counter asks for in place of a copy. */
	original: readonly string[];
	unlockedPhone: readonly string[];
	finger: readonly string[];
	/** Places where no honest person takes a fingerprint. */
	unofficialPlace: readonly string[];
	/** Giving, sending, telling or showing. */
	handingOver: readonly string[];
	/** The same in the passive, in reports and conditions: "if it is read out to". */
	handedOver: readonly string[];
	/** Words that only add a thing to what was handed over before: "and the code". */
	addition: readonly string[];
	/** Ways to send a paper from a distance: "on WhatsApp". */
	remoteChannel: readonly string[];
	/** Words in front of a secret that is said aloud: "this is my". */
	sayingAloud: readonly string[];
	entering: readonly string[];
	/** Places into which others let readers enter a secret: "form". */
	entryPlace: readonly string[];
	/** Ways in which others get a secret: "asks for", "sees". */
	obtaining: readonly string[];
	/** Claims that something is harmless: "it is fine". */
	harmlessClaim: readonly string[];
	hiding: readonly string[];
	/** Leaving a thing with somebody. */
	leavingBehind: readonly string[];
	/** Leaving an original paper at the counter or with somebody as a pledge, until it is fetched. */
	depositing: readonly string[];
	/** Pressing a finger on something. */
	pressing: readonly string[];
	/** Pressing or signing before reading. */
	agreeingUnread: readonly string[];
	/** Phrases that are dangerous without any other word: a signed empty form. */
	dangerousPhrase: readonly string[];
	/** What staff do with a code for good reasons: "print". */
	codeIssuing: readonly string[];
	/** Places where papers are shown and copied for good reasons: "counter". */
	copyingPlace: readonly string[];
}
