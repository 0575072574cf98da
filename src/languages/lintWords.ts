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
	 * Names of persons to contact: sources of regular expressions for the original text. Their group `name` matches a word
	 * of the language or a name from the data.
	 */
	persons: readonly string[];
	/**
	 * Invitations to write to somebody on a messenger: sources of regular expressions for canonical text. `MESSENGER` stands
	 * for the name of any messenger. In `namedInvitations` the first group matches the person.
	 */
	invitations: readonly string[];
	namedInvitations: readonly string[];
	/** In that group, words that mark a person, and persons who may be named: sources of regular expressions, or empty. */
	titles: string;
	anybody: string;
	/** Words between the name of a messenger and the name of an account. */
	account: readonly string[];
	/** Words for the @ and the dot of an address. */
	at: readonly string[];
	dot: readonly string[];
	/** Top-level domains as words. */
	topLevel: readonly string[];
}

/**
 * Lists of words, from which src/integrations/content-lint/detectors/advice.ts composes patterns of dangerous sentences.
 * They are compared with canonical text: lower case, Urdu letters, digits 0–9. `*` matches any end (or start) of a word,
 * `…` a few other words of the same clause, `^` the start of a clause; a space also matches a hyphen or nothing.
 * scripts/second-reader/words.ts uses some of them to find texts that a second person must read.
 */
export interface AdviceWords {
	/** Negations; phrases that look like a negation but do not negate the rest ("no worries"). */
	negation: readonly string[];
	emptyNegation: readonly string[];
	/** Words that cancel a negation for a person beside them: except. */
	exception: readonly string[];
	/** Words before the last item of a list, so that a negation applies to all items: or. */
	listEnd: readonly string[];
	/** Words before or after which a clause is split, in addition to commas: but, so. */
	clauseStart: readonly string[];
	clauseEnd: readonly string[];
	/** The start and the end of a clause that describes a case and gives no advice: if, when. */
	premise: readonly string[];
	premiseEnd: readonly string[];
	/** Words that describe a fraud. */
	warning: readonly string[];
	/** Words that mark a quotation in the same sentence as a fraud's words: such a call, scammers. */
	aboutQuote: readonly string[];
	/** Harmless phrases that contain words of the lists below: "gives you". */
	honest: readonly string[];
	/** Words that forbid (not only negate); words that limit in another way: nothing, only, before. */
	forbidding: readonly string[];
	limiting: readonly string[];
	/** Topics of warnings in addition to secrets: money, apps, persons who ask. */
	guarded: readonly string[];
	/** Requests to stop something: block. */
	stopping: readonly string[];
	/** Causes of a loss of the number or of money: erasing an eSIM; a link from somebody; trusting or scanning something. */
	erase: readonly string[];
	link: readonly string[];
	rely: readonly string[];

	/** Persons who sell or who call; other persons than the reader; staff at a counter; offices. */
	dealer: readonly string[];
	anyone: readonly string[];
	clerk: readonly string[];
	official: readonly string[];

	/** Secrets; messages that contain them; papers that nobody may photograph; pictures. */
	secret: readonly string[];
	message: readonly string[];
	paper: readonly string[];
	picture: readonly string[];
	/** An unlocked phone; a finger; places where no honest person takes a fingerprint. */
	unlocked: readonly string[];
	finger: readonly string[];
	street: readonly string[];
	/** Ways in which a secret gets to others: handing over, entering; pages on which it is entered; finding out. */
	hand: readonly string[];
	enter: readonly string[];
	page: readonly string[];
	learn: readonly string[];
	/** Handing over in the passive, in reports and conditions: "if it is read out to"; the start of an additional clause: and, also. */
	handed: readonly string[];
	also: readonly string[];
	/** Ways to send it to an office from a distance; ways to say it aloud: "this is my". */
	afar: readonly string[];
	aloud: readonly string[];
	/** Claims that it is harmless; hiding it from others; leaving it with them; pressing a finger. */
	fine: readonly string[];
	hide: readonly string[];
	leave: readonly string[];
	press: readonly string[];
	/** Phrases that are dangerous alone: a signed empty form, letting somebody scan. */
	alone: readonly string[];
	/** What clerks do with a code; places where papers are shown and copied for a good reason. */
	issue: readonly string[];
	office: readonly string[];

	/** Programs for remote control of a phone, by name or kind. */
	remote: readonly string[];
	/** Programs and links; installing them; a source that is not a store; words that alone mean such a source; uninstalling. */
	app: readonly string[];
	install: readonly string[];
	source: readonly string[];
	offStore: readonly string[];
	undo: readonly string[];
	/** Control of the reader's phone; allowing it; following instructions. */
	control: readonly string[];
	allow: readonly string[];
	obey: readonly string[];

	/** Money; paying; transferring; the account that receives it; in advance. */
	money: readonly string[];
	pay: readonly string[];
	transfer: readonly string[];
	account: readonly string[];
	ahead: readonly string[];
	/** A personal account; an advantage. */
	personal: readonly string[];
	favour: readonly string[];
	/** Words for a payment in advance; words for a bribe; honest cases of both. */
	deposit: readonly string[];
	bribe: readonly string[];
	settled: readonly string[];

	/** Words for a guarantee; certainty; the result; how soon; a phone number. */
	guarantee: readonly string[];
	surely: readonly string[];
	outcome: readonly string[];
	soon: readonly string[];
	number: readonly string[];
	/** The authors of a text; what they offer to do for the reader. */
	we: readonly string[];
	serve: readonly string[];
	/** Leaving the work to somebody: "let the shop do the work". */
	handOver: readonly string[];
	/** Words that make a time uncertain: ask, perhaps. */
	unsure: readonly string[];
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
	/** Words of the language in Latin letters that do not occur in English texts. */
	inLatinLetters?: readonly string[];
}

/** The words of one language for the content lint. */
export interface LanguageWords {
	contact: ContactWords;
	advice: AdviceWords;
	writing: WritingWords;
}
