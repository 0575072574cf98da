/** Words for contact details. They are compared in their canonical form. */
export interface ContactWords {
	/** Number words with their digits. */
	digits: Readonly<Record<string, string>>;
	/** Number words with another meaning: a few of them alone do not count as a number. */
	ambiguous: readonly string[];
	/** Words that repeat the digit after them: "double three". */
	repeats: Readonly<Record<string, number>>;
	/** Words for two zeros after a digit: "zero three hundred". */
	hundred: readonly string[];
	/** Words for a separator between digits: "dash". */
	fillers: readonly string[];
	/** Words that make a few number words beside them a number to dial. */
	dial: readonly string[];
	/** Names of messengers, including disguised names. */
	messengers: readonly string[];
	/**
	 * Invitations to write to somebody on a messenger: sources of regular expressions for canonical text. `MESSENGER` stands
	 * for the name of any messenger.
	 */
	invitations: readonly string[];
	/** The same with the person, whom the first group matches. */
	namedInvitations: readonly string[];
	/** In that group, words that mark a person: the source of a regular expression, or empty. */
	titles: string;
	/** In that group, persons who may be named: the source of a regular expression, or empty. */
	anybody: string;
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
	/** For English, whose dictionary the lint reads: names and terms that this dictionary lacks, in lower case. */
	notInDictionary?: readonly string[];
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
	webMail: readonly string[];
	/** Words that make a mail service and a name beside it an address: “ends with”. */
	mailbox: readonly string[];
	/** Number words for the zero of a year that is read digit by digit; empty if years are not read so. */
	yearZeros: readonly string[];
}

/** Names and helpers that no text needs. */
export interface NameWords {
	/**
	 * Names of persons and shops to contact: sources of regular expressions for the original text. Their group `name` must be
	 * neither a word of the dictionary nor a name from the data; their group `shop` must be no name from the data.
	 */
	persons: readonly string[];
	/** Names of private persons, which no text needs, not even a warning: sources like those of `persons`. */
	names: readonly string[];
	/**
	 * People, groups, shops and forms that get things done, without a name: sources of regular expressions for canonical
	 * text.
	 */
	helpers: readonly string[];
}

/**
 * Lists of words, from which src/integrations/content-lint/detectors/advice/dangers.ts composes patterns of dangerous sentences.
 * They are compared with canonical text: lower case, Urdu letters, digits 0–9. `*` matches any end (or start) of a word,
 * `…` a few other words of the same clause, `^` the start of a clause; a space also matches a hyphen or nothing.
 * scripts/second-reader/words.ts uses some of them to show a second person the gravest sentences first.
 */
export interface AdviceWords
	extends GrammarWords, PeopleWords, SecretWords, IdentityWords, AppWords, PaymentWords, PromiseWords, ActWords {}

/** How a sentence says that it forbids, warns, or only describes a case. */
interface GrammarWords {
	negation: readonly string[];
	/** Phrases that look like a negation but do not negate the rest: "no worries". */
	emptyNegation: readonly string[];
	/** Words that cancel a negation for a person beside them: "except". */
	exception: readonly string[];
	/** Words before the last item of a list; a negation then applies to all items: "or". */
	lastItem: readonly string[];
	/** Words before which a clause is split, in addition to commas: "but", "so". */
	clauseStart: readonly string[];
	/** Words after which a clause is split. */
	clauseEnd: readonly string[];
	/** The first words of a clause that describes a case and gives no advice: "if", "when". */
	conditionStart: readonly string[];
	/** The last words of such a clause. */
	conditionEnd: readonly string[];
	/** Words that forbid and do not only negate: "never". */
	prohibition: readonly string[];
	/** Words of a heading, or of a line above a list, of what not to do: "mistakes". */
	banHeading: readonly string[];
	/** Words that limit in another way: "nothing", "only", "before". */
	limitation: readonly string[];
	/** Words by which a ban covers everybody. */
	everybody: readonly string[];
	/** Words that narrow a ban to strangers. */
	strangersOnly: readonly string[];
	/** Words that limit a ban to acts without a reason: “not without a good reason”. */
	needlessly: readonly string[];
	/** Words that turn a ban into a matter of care: “be careful before you give”. */
	withCare: readonly string[];
	/** Words of somebody who asks an office to block or freeze something. */
	blockingRequest: readonly string[];
	/** Words that describe a fraud. */
	fraudWarning: readonly string[];
	/** Words that mark a quotation in the same sentence as the words of a fraud: "such a call". */
	quotedFraud: readonly string[];
	/** Harmless phrases with words of the other lists: "gives you". */
	harmless: readonly string[];
	/** Topics of warnings that belong to no other list: money, accounts, persons who ask. */
	delicateTopic: readonly string[];
	/** Erasing an eSIM. Like the next three lists: what warnings are about, besides secrets. */
	erasing: readonly string[];
	/** A link from somebody. */
	linkWord: readonly string[];
	/** Trusting or scanning something. */
	trusting: readonly string[];
	/** Going to a thief alone. */
	goingAlone: readonly string[];
}

/** Persons other than the reader. */
interface PeopleWords {
	/** Persons who sell help or who call: "agent". */
	intermediary: readonly string[];
	/** Anybody else: "him", "a friend". */
	otherPerson: readonly string[];
	counterStaff: readonly string[];
	/** Offices and companies: "bank". */
	institution: readonly string[];
}

/** What gives the number away: codes, papers, an unlocked phone, a finger. */
interface SecretWords {
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
	/** Words that put a question off until the finger was given: “the fee later”. */
	deferring: readonly string[];
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

/** What lets another person stand in for the reader, and what only looks like a proof. */
export interface IdentityWords {
	/** Words of a clause in which the reader acts alone: "yourself". */
	reader: readonly string[];
	/** Entering an account. */
	signingIn: readonly string[];
	/** The finger of another person in place of the owner's. */
	standIn: readonly string[];
	fingerMachine: readonly string[];
	/** How the machine gets to the reader. */
	bringing: readonly string[];
	/** Where it goes: "to the house". */
	readersHome: readonly string[];
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
	/** Words for a time before the visit: "a day ahead". */
	beforehand: readonly string[];
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
	/** A second press on the scanner. */
	fingerTwice: readonly string[];
	/** Taking a SIM from somebody. */
	takingSim: readonly string[];
	/** Having or asking for that picture. */
	holding: readonly string[];
	/** Where the shop keeps the picture of a paper: "on their phone". */
	theirDevice: readonly string[];
}

/** Apps that let others into the phone. */
interface AppWords {
	/** Programs for remote control, by name or kind. */
	remoteControl: readonly string[];
	/** Programs, files and links. */
	app: readonly string[];
	installing: readonly string[];
	/** Sources of an app that are not a store. */
	appSource: readonly string[];
	/** Words that alone mean an app from outside the store: "APK". */
	sideloading: readonly string[];
	uninstalling: readonly string[];
	/** Control of the reader's phone by others. */
	phoneControl: readonly string[];
	allowing: readonly string[];
	/** Doing what somebody asked for in the clause before: “install it”, “say yes”. */
	agreeing: readonly string[];
	/** Following the instructions of somebody. */
	obeying: readonly string[];
}

/** Money that goes to somebody before the work, or past the counter. */
interface PaymentWords {
	money: readonly string[];
	paying: readonly string[];
	transferring: readonly string[];
	/** The account or the way by which somebody receives it: "his wallet". */
	receivingAccount: readonly string[];
	personalAccount: readonly string[];
	/** Mobile accounts, which a person has as well as a company. */
	wallet: readonly string[];
	inAdvance: readonly string[];
	/** What the payer is promised for it: "faster", "your turn". */
	advantage: readonly string[];
	/** Words that mean a payment in advance: "deposit". */
	advancePayment: readonly string[];
	bribe: readonly string[];
	/** Honest payments with words of these lists: taxes, a refund. */
	honestPayment: readonly string[];
}

/** Promises that nobody can keep. */
interface PromiseWords {
	guarantee: readonly string[];
	/** Words of certainty: "always". */
	certainty: readonly string[];
	/** The result that readers hope for. */
	outcome: readonly string[];
	shortTime: readonly string[];
	phoneNumber: readonly string[];
	/** Words with which a text speaks of its authors: "we". */
	authors: readonly string[];
	/** What they or others offer to do for the reader. */
	offeredService: readonly string[];
	/** Leaving the work to somebody: "let the shop do the work". */
	delegation: readonly string[];
	/** Words that make a time or a result uncertain: "ask", "perhaps". */
	uncertainty: readonly string[];
}

/** Acts that the guide warns of. */
export interface ActWords extends PhoneActWords, FraudActWords {
	/** Thieves and blackmailers: a sentence that only names them still advises. */
	wrongdoer: readonly string[];
}

/** What readers must not do with the phone, the eSIM or its tax. */
interface PhoneActWords {
	/** Deleting the eSIM or resetting the phone, as an order. */
	wiping: readonly string[];
	eraseTarget: readonly string[];
	/** What such a deletion is said to be good for: “refreshes it”. */
	curing: readonly string[];
	/** The phone is back, sold or an old one, or something else is removed: then nothing is lost. */
	phoneBack: readonly string[];
	/** Releasing a lost phone: “remove”, “turn off”. */
	releasing: readonly string[];
	/** Locks that only a lost phone has: “Lost Mode”. */
	lostLock: readonly string[];
	/** Other locks and accounts of a phone. */
	phoneLock: readonly string[];
	/** Who says that he found the phone, and that he gives it back. */
	finder: readonly string[];
	goingThere: readonly string[];
	/** Facing the thief: “knock”. */
	confronting: readonly string[];
	/** Where the lost phone is said to be: “the map”. */
	phonePlace: readonly string[];
	phoneItself: readonly string[];
	/** Places where readers may go, and the police beside them. */
	publicPlace: readonly string[];
	imeiChanging: readonly string[];
	/** Phones without PTA's approval. */
	grayPhone: readonly string[];
	praising: readonly string[];
	/** What is wrong with such a phone: “a crime”. */
	punished: readonly string[];
	taxWord: readonly string[];
	dodging: readonly string[];
	/** Putting off what cannot wait: “when you have time”. */
	postponing: readonly string[];
	/** The number is safe, or the call is made now: then the rest can wait. */
	mayWait: readonly string[];
	/** What cannot wait: the block, a signal that vanished, the bank. */
	urgentMatter: readonly string[];
}

/** What readers must not do with people who want money or offer help. */
interface FraudActWords {
	/** Giving a bribe, as an order or a condition. */
	bribing: readonly string[];
	/** Somebody inside the company. */
	insideContact: readonly string[];
	/** What he is said to make possible. */
	ruleBending: readonly string[];
	/** Places from which nobody should take a number: “on Google”. */
	numberSource: readonly string[];
	numberToDial: readonly string[];
	settling: readonly string[];
	/** Staying on a call and obeying. */
	stayingOn: readonly string[];
	/** Who accuses on the phone, and of what. */
	accuser: readonly string[];
	/** Paying a little to gain time. */
	appeasing: readonly string[];
	blackmail: readonly string[];
	/** Gifts for the people of the guide: “a cup of tea”. */
	gift: readonly string[];
	guidePerson: readonly string[];
	/** Money to an account in the name of a person. */
	inSomebodysName: readonly string[];
}

/** Splits a list of words or phrases at its commas. */
export const phrases = (text: string): readonly string[] =>
	text
		.split(',')
		.map((phrase) => phrase.trim())
		.filter(Boolean);

/** Words and marks that a text of a language must not contain. */
export interface WritingWords {
	/** Remarks of a translator or a machine about the text: sources of regular expressions for text in lower case. */
	remarks: readonly string[];
	/** Link texts that do not describe the target. */
	emptyLinks: readonly string[];
	/** Punctuation marks of other languages, as the source of a regular expression. */
	foreignMarks: string;
	/** Words repeated by mistake (some languages repeat words on purpose): sources of regular expressions. */
	doubled: readonly string[];
	/** Words that may stand between two equal words: "again and again". */
	conjunctions: readonly string[];
	/** If it is written in simplified characters: the traditional ones that some of its words keep. */
	keptTraditional?: string;
	/** Words of the language in Latin letters that do not occur in English texts. */
	inLatinLetters?: readonly string[];
	/** Its negations in Latin letters. */
	negationInLatinLetters?: readonly string[];
}

/** The words of one language for the content lint. */
export interface LanguageWords {
	contact: ContactWords;
	people: NameWords;
	advice: AdviceWords;
	writing: WritingWords;
}
