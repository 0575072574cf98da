import type { ActWords } from './acts.ts';
import type { IdentityWords } from './identity.ts';
import type { SecretWords } from './secrets.ts';

/**
 * Lists of words in the form of phrases.ts, from which src/integrations/content-lint/detectors/advice/dangers.ts composes
 * patterns of dangerous sentences. scripts/second-reader/words.ts uses some of them to show a second person the gravest
 * sentences first.
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
	/** Shops, groups and fixers, which are no office: “the shop behind the post office”. */
	privateParty: readonly string[];
	/** Praise for them: “never overcharges”, “ask there”. */
	recommending: readonly string[];
	/** Offices and companies: "bank". */
	institution: readonly string[];
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
