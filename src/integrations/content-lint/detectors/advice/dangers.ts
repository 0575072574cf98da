import type { AdviceWords } from '../../../../languages/lintWords/advice.ts';

/** The name of a word list of the languages. */
export type WordList = keyof AdviceWords;

/** The kinds of dangerous advice. */
export type DangerKind =
	'secret' | 'identity' | 'weakSecret' | 'falseProof' | 'outsideApp' | 'payAhead' | 'promise' | 'harmfulAct';

/** A pattern of dangerous advice: word lists that must occur together. */
export interface Danger {
	kind: DangerKind;
	/** The action or the person. A negation in the same clause makes the sentence a warning. */
	act: WordList;
	/** Words that must also occur; of an inner list, one is enough. */
	with?: readonly (WordList | readonly WordList[])[];
	/**
	 * Where the words of `with` must be: in the clause of the act; before the act in its clause; or anywhere in the
	 * sentence. Default: in the sentence up to the end of the clause.
	 */
	where?: 'clause' | 'before' | 'sentence';
	/** Words that must also occur, always in the sentence up to the end of the clause. */
	upToHere?: readonly WordList[];
	/** Words that make it harmless anywhere in the sentence. */
	unless?: WordList;
	/** Words that make it harmless only in the clause: a “may” elsewhere does not soften “you will surely get it back”. */
	unlessInClause?: WordList;
	/** Words that an earlier sentence must contain, since a pronoun only points at them: “A code comes. Tell it to him.” */
	after?: WordList;
	/** Whether the words of `with`, and a negation that makes it a warning, may be anywhere in the sentence. */
	negatedAnywhere?: true;
	/** Whether it is dangerous only with a negation: “do not hide”. */
	onlyNegated?: true;
	/** Whether it is dangerous only with an exception for somebody: “nobody but the staff”. */
	onlyExcepted?: true;
	/** Whether it is dangerous with a negation as well as without: “do not pay until he shows his card”. */
	evenNegated?: true;
	/** Whether the act may contain a negation itself: “never fails”. */
	actMayNegate?: true;
	/** Whether a later clause with the act and a negation makes it a warning: “… he says remove it, do not remove it”. */
	deniedLater?: true;
	/** Words of an earlier clause without a negation, since a clause that only adds has no verb: “…, and the code”. */
	adds?: WordList;
	/** Whether it is also dangerous as a condition: “it works if the code is read out”. */
	evenAsCondition?: true;
}

/** Word lists for people other than the reader. */
export const others = ['intermediary', 'otherPerson', 'counterStaff', 'institution'] as const;

/** The patterns of dangerous advice, the same for all languages. */
export const dangers: readonly Danger[] = [
	{ kind: 'secret', act: 'handingOver', with: ['secret'] },
	{ kind: 'secret', act: 'handingItOver', with: [others], where: 'clause', after: 'secret' },
	{ kind: 'secret', act: 'handingOver', with: ['picture', 'identityPaper'], unless: 'copyingPlace' },
	{ kind: 'secret', act: 'handingOver', with: ['picture', 'identityPaper', 'remoteChannel'] },
	{ kind: 'secret', act: 'handingOver', with: ['codeMessage', 'intermediary'] },
	{ kind: 'secret', act: 'advantage', with: ['picture', 'identityPaper', 'handingOver'], where: 'sentence' },
	{ kind: 'secret', act: 'handedOver', with: ['secret'], evenAsCondition: true },
	{
		kind: 'secret',
		act: 'handedOver',
		with: ['picture', 'identityPaper'],
		evenAsCondition: true,
		unless: 'copyingPlace',
	},
	{ kind: 'secret', act: 'addition', with: ['secret'], where: 'clause', adds: 'handingOver' },
	{ kind: 'secret', act: 'sayingAloud', with: ['secret'], where: 'clause' },
	{ kind: 'secret', act: 'handingOver', with: ['unlockedPhone'], where: 'clause' },
	{ kind: 'secret', act: 'entering', with: ['secret', 'entryPlace'] },
	{ kind: 'secret', act: 'obtaining', with: [others], where: 'before', upToHere: ['secret'], unless: 'codeIssuing' },
	{ kind: 'secret', act: 'intermediary', with: ['secret'], unless: 'uninstalling', negatedAnywhere: true },
	{ kind: 'secret', act: 'counterStaff', with: ['secret'], unless: 'codeIssuing', negatedAnywhere: true },
	{ kind: 'secret', act: 'harmlessClaim', with: ['secret'], negatedAnywhere: true, actMayNegate: true },
	{ kind: 'secret', act: 'harmlessClaim', with: ['picture', others], negatedAnywhere: true, actMayNegate: true },
	{ kind: 'secret', act: 'hiding', with: ['secret'], onlyNegated: true },
	{
		kind: 'secret',
		act: 'leavingBehind',
		with: [['unlockedPhone', 'identityPaper', 'secret'], others],
		unless: 'copyingPlace',
	},
	{ kind: 'secret', act: 'depositing', with: ['identityPaper'], unless: 'picture' },
	{ kind: 'secret', act: 'pressing', with: ['finger', ['unofficialPlace', 'intermediary']], where: 'sentence' },
	{ kind: 'secret', act: 'finger', with: ['deferring', 'money'], negatedAnywhere: true },
	{ kind: 'secret', act: 'needlessly', with: ['secret', 'handingOver'], where: 'sentence', onlyNegated: true },
	{
		kind: 'secret',
		act: 'withCare',
		with: [
			['secret', 'finger'],
			['handingOver', 'pressing'],
		],
		where: 'sentence',
	},
	{ kind: 'secret', act: 'dangerousPhrase' },
	{ kind: 'secret', act: 'agreeingUnread', actMayNegate: true },
	{ kind: 'secret', act: 'harmlessClaim', with: [others], where: 'before', upToHere: ['secret'], actMayNegate: true },
	{ kind: 'secret', act: 'secrecy', onlyExcepted: true, evenNegated: true },
	{
		kind: 'secret',
		act: 'anotherMatter',
		with: ['secret', [...others, 'needlessly']],
		where: 'sentence',
		evenNegated: true,
	},
	{
		kind: 'secret',
		act: 'picture',
		with: ['identityPaper', 'theirDevice', ['handingOver', 'holding']],
		where: 'sentence',
		negatedAnywhere: true,
		evenAsCondition: true,
	},
	{
		kind: 'secret',
		act: 'picture',
		with: ['identityPaper', 'beforehand', 'handingOver'],
		where: 'sentence',
		negatedAnywhere: true,
	},
	{ kind: 'secret', act: 'anotherMatter', with: [others], where: 'sentence', after: 'secret', evenNegated: true },
	{ kind: 'secret', act: 'scanningFirst', with: [[...others, 'secret']], where: 'sentence' },
	{ kind: 'secret', act: 'signingIn', with: [others], where: 'before', unlessInClause: 'reader' },
	{ kind: 'identity', act: 'standIn', with: ['finger'], where: 'sentence', actMayNegate: true },
	{ kind: 'identity', act: 'finger', with: ['kinOf'], where: 'before', unless: 'registeredBefore' },
	{
		kind: 'identity',
		act: 'kinOf',
		with: ['identityPaper', ['substituting', 'registering']],
		where: 'clause',
		unless: 'registeredBefore',
	},
	{ kind: 'identity', act: 'fingerMachine', with: ['bringing', 'readersHome'], where: 'sentence' },
	{ kind: 'identity', act: 'othersPaper', with: ['registering'], where: 'clause', unless: 'registeredBefore' },
	{ kind: 'identity', act: 'leavingRest', with: ['signing'], where: 'sentence', actMayNegate: true },
	{
		kind: 'falseProof',
		act: 'trustTest',
		with: [['engaging', 'handingOver', 'paying', 'transferring', 'installing', 'entering', 'pressing']],
		where: 'sentence',
		unless: 'provesNothing',
		evenNegated: true,
		evenAsCondition: true,
	},
	{ kind: 'identity', act: 'unofficialPlace', with: ['takingSim'], where: 'sentence', negatedAnywhere: true },
	{
		kind: 'identity',
		act: 'fingerTwice',
		with: [['emptyNegation', 'harmlessClaim']],
		where: 'sentence',
		evenNegated: true,
		evenAsCondition: true,
	},
	{ kind: 'falseProof', act: 'someAreHonest', evenNegated: true },
	{ kind: 'weakSecret', act: 'weakSecret', with: [['secret', 'screenLock']], where: 'clause' },
	{ kind: 'outsideApp', act: 'remoteControl', unless: 'uninstalling' },
	{ kind: 'outsideApp', act: 'sideloading', unless: 'uninstalling', actMayNegate: true },
	{ kind: 'outsideApp', act: 'installing', with: ['app', ['intermediary', 'appSource']], unless: 'uninstalling' },
	{ kind: 'outsideApp', act: 'installing', with: ['app', 'otherPerson'], where: 'clause', unless: 'uninstalling' },
	{ kind: 'outsideApp', act: 'intermediary', with: ['app'], unless: 'uninstalling', negatedAnywhere: true },
	{ kind: 'outsideApp', act: 'installing', with: ['app', 'phoneControl'], unless: 'uninstalling' },
	{ kind: 'outsideApp', act: 'agreeing', with: ['app', 'phoneControl'], unless: 'uninstalling' },
	{ kind: 'outsideApp', act: 'allowing', with: ['phoneControl'], where: 'sentence' },
	{ kind: 'payAhead', act: 'bribe' },
	{ kind: 'payAhead', act: 'advancePayment', unless: 'honestPayment', negatedAnywhere: true },
	{ kind: 'payAhead', act: 'inAdvance', with: ['paying'], where: 'clause', unless: 'honestPayment' },
	{
		kind: 'payAhead',
		act: 'paying',
		with: [['intermediary', 'receivingAccount']],
		where: 'clause',
		unless: 'honestPayment',
	},
	{ kind: 'payAhead', act: 'transferring', with: ['wallet', ['counterStaff', 'intermediary']], where: 'clause' },
	{ kind: 'payAhead', act: 'personalAccount', with: [['paying', 'transferring']], where: 'sentence' },
	{ kind: 'payAhead', act: 'handedOver', with: ['inAdvance', 'money'], evenAsCondition: true, unless: 'honestPayment' },
	{
		kind: 'payAhead',
		act: 'transferring',
		with: ['money', ['intermediary', 'otherPerson', 'receivingAccount']],
		where: 'clause',
		unless: 'honestPayment',
	},
	{ kind: 'payAhead', act: 'intermediary', with: ['money'], unless: 'honestPayment', negatedAnywhere: true },
	{ kind: 'payAhead', act: 'advantage', with: [['money', 'counterStaff', 'bribe']], unless: 'honestPayment' },
	{ kind: 'promise', act: 'guarantee', actMayNegate: true },
	{ kind: 'promise', act: 'outcome', with: ['certainty'], where: 'clause', unlessInClause: 'uncertainty' },
	{ kind: 'promise', act: 'outcome', with: ['shortTime', 'phoneNumber'], unless: 'uncertainty' },
	{ kind: 'promise', act: 'delegation', actMayNegate: true },
	{ kind: 'promise', act: 'offeredService', with: ['authors'], unless: 'uncertainty' },
	{ kind: 'promise', act: 'offeredService', with: ['intermediary'] },
	{ kind: 'payAhead', act: 'gift', with: ['guidePerson'], where: 'sentence' },
	{ kind: 'payAhead', act: 'gift', with: ['wallet'], where: 'sentence', evenAsCondition: true },
	{ kind: 'payAhead', act: 'inSomebodysName', with: ['wallet'], where: 'sentence' },
	{ kind: 'payAhead', act: 'bribing', evenAsCondition: true },
	{ kind: 'payAhead', act: 'appeasing', with: [['blackmail', 'transferring']], where: 'sentence', actMayNegate: true },
	{ kind: 'harmfulAct', act: 'wiping', with: ['eraseTarget'], where: 'clause', unless: 'phoneBack', deniedLater: true },
	{ kind: 'harmfulAct', act: 'wiping', with: ['curing'], where: 'sentence', unless: 'phoneBack', deniedLater: true },
	{
		kind: 'harmfulAct',
		act: 'releasing',
		with: ['lostLock'],
		unless: 'phoneBack',
		deniedLater: true,
		evenAsCondition: true,
	},
	{
		kind: 'harmfulAct',
		act: 'releasing',
		with: ['phoneLock', 'finder'],
		where: 'sentence',
		unless: 'phoneBack',
		deniedLater: true,
		evenAsCondition: true,
	},
	{ kind: 'harmfulAct', act: 'confronting', with: [['phonePlace', 'phoneItself', 'wrongdoer']], where: 'sentence' },
	{ kind: 'harmfulAct', act: 'goingThere', with: ['phonePlace'], where: 'sentence', unless: 'publicPlace' },
	{ kind: 'harmfulAct', act: 'insideContact', with: ['ruleBending'], where: 'sentence', evenAsCondition: true },
	{ kind: 'harmfulAct', act: 'numberSource', with: ['numberToDial'] },
	{ kind: 'harmfulAct', act: 'numberToDial', with: ['numberSource'] },
	{ kind: 'harmfulAct', act: 'imeiChanging', unless: 'punished', evenAsCondition: true },
	{ kind: 'harmfulAct', act: 'praising', with: ['grayPhone'], where: 'clause', unless: 'punished', actMayNegate: true },
	{ kind: 'harmfulAct', act: 'dodging', with: ['taxWord'], where: 'sentence', actMayNegate: true },
	{ kind: 'harmfulAct', act: 'settling', with: ['accuser'], where: 'sentence', evenAsCondition: true },
	{ kind: 'harmfulAct', act: 'obeying', with: [['intermediary', 'otherPerson']] },
	{ kind: 'harmfulAct', act: 'stayingOn', with: ['accuser'], where: 'sentence', actMayNegate: true },
	{
		kind: 'harmfulAct',
		act: 'postponing',
		with: ['urgentMatter'],
		where: 'sentence',
		unless: 'mayWait',
		actMayNegate: true,
		evenAsCondition: true,
	},
];
