/** Acts that the guide warns of. */
export interface ActWords extends PhoneActWords, FraudActWords {
	/** Thieves and blackmailers: a sentence that only names them still advises. */
	wrongdoer: readonly string[];
}

/** What readers must not do with the phone, the eSIM or its tax. */
interface PhoneActWords {
	/** Deleting the eSIM or resetting the phone, as an order. */
	wiping: readonly string[];
	/** What must stay on the phone, or all of it while it is lost: “erase it first”. */
	eraseTarget: readonly string[];
	/** The phone is back or sold, the new one works, or something else is removed: then nothing is lost. */
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
