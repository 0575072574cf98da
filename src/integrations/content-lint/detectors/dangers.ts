import type { AdviceWords } from '../../../languages/lintWords.ts';

/** The name of a word list of the languages. */
export type WordList = keyof AdviceWords;

/** A pattern of dangerous advice: word lists that must occur together. */
export interface Danger {
	kind: 'secret' | 'outsideApp' | 'payAhead' | 'promise';
	/** The action or the person. A negation in the same clause makes the sentence a warning. */
	act: WordList;
	/** Words that must also occur; of an inner list, one is enough. */
	with?: readonly (WordList | readonly WordList[])[];
	/**
	 * Where the words of `with` must be: in the clause of the act; before the act in its clause (a secret as by
	 * default); or anywhere in the sentence. Default: in the sentence up to the end of the clause.
	 */
	where?: 'clause' | 'before' | 'sentence';
	/** Words that make it harmless, anywhere in the sentence. */
	unless?: WordList;
	/** Whether a negation anywhere in the sentence makes it a warning, not only in the clause of the act. */
	isNamed?: true;
	/** Whether it is dangerous only with a negation: “do not hide”. */
	isDenied?: true;
	/** Whether the act may contain a negation itself: “never fails”. */
	holdsNegation?: true;
	/** For a clause that only adds a secret (“…, and the code”): words of an earlier clause without a negation. */
	adds?: WordList;
	/** Whether it is also dangerous as a condition: “it works if the code is read out”. */
	isCondition?: true;
}

/** Word lists for people other than the reader. */
export const others = ['dealer', 'anyone', 'clerk', 'official'] as const;

/** The patterns of dangerous advice, the same for all languages. */
export const dangers: readonly Danger[] = [
	{ kind: 'secret', act: 'hand', with: ['secret'] },
	{ kind: 'secret', act: 'hand', with: ['picture', 'paper'], unless: 'office' },
	{ kind: 'secret', act: 'hand', with: ['picture', 'paper', 'afar'] },
	{ kind: 'secret', act: 'hand', with: ['message', 'dealer'] },
	{ kind: 'secret', act: 'handed', with: ['secret'], isCondition: true },
	{ kind: 'secret', act: 'handed', with: ['picture', 'paper'], isCondition: true, unless: 'office' },
	{ kind: 'secret', act: 'also', with: ['secret'], where: 'clause', adds: 'hand' },
	{ kind: 'secret', act: 'aloud', with: ['secret'], where: 'clause' },
	{ kind: 'secret', act: 'hand', with: ['unlocked'], where: 'clause' },
	{ kind: 'secret', act: 'enter', with: ['secret', 'page'] },
	{ kind: 'secret', act: 'learn', with: ['secret', others], where: 'before', unless: 'issue' },
	{ kind: 'secret', act: 'dealer', with: ['secret'], where: 'sentence', unless: 'undo', isNamed: true },
	{ kind: 'secret', act: 'clerk', with: ['secret'], where: 'sentence', unless: 'issue', isNamed: true },
	{ kind: 'secret', act: 'fine', with: ['secret'], where: 'sentence', isNamed: true, holdsNegation: true },
	{ kind: 'secret', act: 'fine', with: ['picture', others], where: 'sentence', isNamed: true, holdsNegation: true },
	{ kind: 'secret', act: 'hide', with: ['secret'], isDenied: true },
	{ kind: 'secret', act: 'leave', with: [['unlocked', 'paper'], others], unless: 'office' },
	{ kind: 'secret', act: 'press', with: ['finger', ['street', 'dealer']], where: 'sentence' },
	{ kind: 'secret', act: 'alone' },
	{ kind: 'outsideApp', act: 'remote', where: 'sentence', unless: 'undo' },
	{ kind: 'outsideApp', act: 'offStore', unless: 'undo', holdsNegation: true },
	{ kind: 'outsideApp', act: 'install', with: ['app', ['dealer', 'source']], unless: 'undo' },
	{ kind: 'outsideApp', act: 'install', with: ['app', 'anyone'], where: 'clause', unless: 'undo' },
	{ kind: 'outsideApp', act: 'dealer', with: ['app'], where: 'sentence', unless: 'undo', isNamed: true },
	{ kind: 'outsideApp', act: 'allow', with: ['control'], where: 'sentence' },
	{ kind: 'payAhead', act: 'bribe' },
	{ kind: 'payAhead', act: 'deposit', unless: 'settled', isNamed: true },
	{ kind: 'payAhead', act: 'ahead', with: ['pay'], where: 'clause', unless: 'settled' },
	{ kind: 'payAhead', act: 'pay', with: [['dealer', 'account']], where: 'clause', unless: 'settled' },
	{ kind: 'payAhead', act: 'personal', with: [['pay', 'transfer']], where: 'sentence' },
	{ kind: 'payAhead', act: 'handed', with: ['ahead', 'money'], isCondition: true, unless: 'settled' },
	{
		kind: 'payAhead',
		act: 'transfer',
		with: ['money', ['dealer', 'anyone', 'account']],
		where: 'clause',
		unless: 'settled',
	},
	{ kind: 'payAhead', act: 'dealer', with: ['money'], where: 'sentence', unless: 'settled', isNamed: true },
	{ kind: 'payAhead', act: 'favour', with: [['money', 'clerk', 'bribe']], unless: 'settled' },
	{ kind: 'outsideApp', act: 'obey', with: [['dealer', 'anyone']] },
	{ kind: 'promise', act: 'guarantee', holdsNegation: true },
	{ kind: 'promise', act: 'outcome', with: ['surely'], where: 'clause', unless: 'unsure' },
	{ kind: 'promise', act: 'outcome', with: ['soon', 'number'], unless: 'unsure' },
	{ kind: 'promise', act: 'handOver' },
	{ kind: 'promise', act: 'serve', with: ['we'], unless: 'unsure' },
	{ kind: 'promise', act: 'serve', with: ['dealer'] },
];
