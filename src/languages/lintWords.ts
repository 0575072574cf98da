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
	/**
	 * How readers are invited to write to somebody on a messenger: sources of regular expressions over canonical text, in
	 * which `MESSENGER` stands for the name of any. In the named ones, the first group holds who is named.
	 */
	invitations: readonly string[];
	namedInvitations: readonly string[];
	/** In that group: what makes a person of a word, and who may be named; sources of regular expressions, or nothing. */
	titles: string;
	anybody: string;
	/** What stands between a messenger's name and somebody's name there. */
	account: readonly string[];
	/** How the @ and the dot of an address are said. */
	at: readonly string[];
	dot: readonly string[];
	/** Ends of addresses, as the language writes them. */
	topLevel: readonly string[];
}

/**
 * What a language's dangerous sentences are made of: lists of words, which src/integrations/content-lint/detectors/advice.ts
 * composes. They are looked up in canonical text: small letters, Urdu letters, digits 0–9. `*` stands for any end of a word
 * (or its beginning), `…` for a few other words of the same clause, `^` for the beginning of a clause; a space may be missing
 * or a hyphen. A second person reads what has a word of some of them: scripts/second-reader/words.ts.
 */
export interface AdviceWords {
	/** What says not; what looks like it and negates nothing that follows ("no worries"). */
	negation: readonly string[];
	emptyNegation: readonly string[];
	/** What takes a negation back where somebody else follows or stands before it: except. */
	exception: readonly string[];
	/** What joins the last point of a list, so that the negation of the first holds for all: or. */
	listEnd: readonly string[];
	/** Before and after which words a clause is cut, beside its commas: but, so. */
	clauseStart: readonly string[];
	clauseEnd: readonly string[];
	/** What opens and what ends a clause that tells of a case and advises nothing: if, when. */
	premise: readonly string[];
	premiseEnd: readonly string[];
	/** What tells of a fraud. */
	warning: readonly string[];
	/** What a sentence says of words it quotes, where these are a fraud's: such a call, scammers. */
	aboutQuote: readonly string[];
	/** Harmless phrases that hold words of the lists below: "gives you". */
	honest: readonly string[];
	/** What forbids, and not only says that something is not so; what limits in any other way: nothing, only, before. */
	forbidding: readonly string[];
	limiting: readonly string[];
	/** What warnings are about beside secrets: money, apps, those who ask. */
	guarded: readonly string[];
	/** What stops something, in a sentence to say: block. */
	stopping: readonly string[];
	/** What a reader loses the number or the money by: erasing it, a link from somebody, trusting or scanning something. */
	erase: readonly string[];
	link: readonly string[];
	rely: readonly string[];

	/** Who deals with readers for money or over the telephone; who else is not the reader; who works at a counter, and where. */
	dealer: readonly string[];
	anyone: readonly string[];
	clerk: readonly string[];
	official: readonly string[];

	/** What nobody else may have, what brings it, and the papers of which nobody may have a picture. */
	secret: readonly string[];
	message: readonly string[];
	paper: readonly string[];
	picture: readonly string[];
	/** A telephone that is open, a finger, and where nobody honest reads one. */
	unlocked: readonly string[];
	finger: readonly string[];
	street: readonly string[];
	/** How it gets to others: it is handed over in any way, it is written where they read it, they learn it themselves. */
	hand: readonly string[];
	enter: readonly string[];
	page: readonly string[];
	learn: readonly string[];
	/** Handing over in the passive, as reports and conditions tell it: "if it is read out to"; a clause that only adds: and, also. */
	handed: readonly string[];
	also: readonly string[];
	/** How it goes to an office without the reader; how a reader says it aloud: "this is my". */
	afar: readonly string[];
	aloud: readonly string[];
	/** What says that it does no harm; what keeps it from others; leaving things with them; pressing a finger. */
	fine: readonly string[];
	hide: readonly string[];
	leave: readonly string[];
	press: readonly string[];
	/** What is dangerous by itself: an empty form with a signature, letting somebody scan. */
	alone: readonly string[];
	/** What clerks do with a code, and where papers are shown and copied with good reason. */
	issue: readonly string[];
	office: readonly string[];

	/** Programs with which others use a telephone, by name or kind. */
	remote: readonly string[];
	/** Programs and links; getting them; a source that is no store; what says so alone; how they are taken off again. */
	app: readonly string[];
	install: readonly string[];
	source: readonly string[];
	offStore: readonly string[];
	undo: readonly string[];
	/** The use of a reader's telephone, letting somebody have it, and doing what somebody says. */
	control: readonly string[];
	allow: readonly string[];
	obey: readonly string[];

	/** Money; paying; moving it; whose account it goes to; before the work; for an advantage. */
	money: readonly string[];
	pay: readonly string[];
	transfer: readonly string[];
	account: readonly string[];
	ahead: readonly string[];
	/** An account that is no company's. */
	personal: readonly string[];
	favour: readonly string[];
	/** What is paid ahead by its name, what is paid beside the fee, and what of it is honest. */
	deposit: readonly string[];
	bribe: readonly string[];
	settled: readonly string[];

	/** What nobody can promise by its name; a certain word; what comes of it; how soon; to what. */
	guarantee: readonly string[];
	surely: readonly string[];
	outcome: readonly string[];
	soon: readonly string[];
	number: readonly string[];
	/** The writers of a text and what they say they do for the reader. */
	we: readonly string[];
	serve: readonly string[];
	/** Giving the work over to somebody: "let the shop do the work". */
	handOver: readonly string[];
	/** What makes a time a question or a case: ask, perhaps. */
	unsure: readonly string[];
}

/** Reads a list of words or phrases that commas part. */
export const phrases = (text: string): readonly string[] =>
	text
		.split(',')
		.map((phrase) => phrase.trim())
		.filter(Boolean);

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
	/** Its words in Latin letters that no English text holds, where people write it so. */
	inLatinLetters?: readonly string[];
}

/** All that the checks of texts know of one language. */
export interface LanguageWords {
	contact: ContactWords;
	advice: AdviceWords;
	writing: WritingWords;
}
