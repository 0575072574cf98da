/** What somebody offers: an app, speed or a favour for money, and a result. */
export interface OfferWords extends AppWords, PaymentWords, PromiseWords {}

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
