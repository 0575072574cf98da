import type { ActWords } from './acts.ts';
import type { IdentityWords } from './identity.ts';
import type { OfferWords } from './offers.ts';
import type { SecretWords } from './secrets.ts';

/**
 * Lists of words in the form of phrases.ts, from which src/integrations/content-lint/detectors/advice/dangers.ts composes
 * patterns of dangerous sentences. scripts/second-reader/words.ts uses some of them to show a second person the gravest
 * sentences first.
 */
export interface AdviceWords extends GrammarWords, PeopleWords, SecretWords, IdentityWords, OfferWords, ActWords {}

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
	/** Words that describe a fraud: “fake”, “such a call”. */
	fraudWarning: readonly string[];
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
