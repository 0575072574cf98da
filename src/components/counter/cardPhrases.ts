import type { Answers, KeptAnswers, When } from '../checklist/answers/answers.ts';
import { applies } from '../checklist/answers/applies.ts';

interface CardPhrase {
	/** id from phrases.yaml */
	phrase: string;
	/** Only for readers who gave one of these answers to each of these questions. */
	when?: When;
	/** Not for readers to whom any of these applies. */
	unless?: readonly When[];
}

const noEsimPhone: When = { eid: ['no', 'none'] };

/** Readers whose eSIM is in the phone: a duplicate would cost a fee and change nothing. */
const noDuplicate: When = { case: ['noSignal', 'barred'] };

/** The number has to be taken over first. */
const ownerDied: When = { name: ['died'] };

/** Every sentence of the card, in order. */
export const cardPhrases: readonly CardPhrase[] = [
	{ phrase: 'lost-phone', when: { case: ['lost'] } },
	{ phrase: 'broken-phone', when: { case: ['broken'] } },
	{ phrase: 'deleted-esim', when: { case: ['deleted'] } },
	{ phrase: 'no-signal-check', when: { case: ['noSignal'] }, unless: [ownerDied] },
	{ phrase: 'unblock-number', when: { case: ['barred'] }, unless: [ownerDied] },
	{ phrase: 'owner-died', when: ownerDied },
	// Only who owns the number brings these papers.
	{ phrase: 'passport-papers', when: { who: ['foreigner'] }, unless: [{ name: ['died', 'relative', 'company'] }] },
	// Whose number it is, before what is to be done with it.
	{ phrase: 'owner-comes', when: { name: ['relative'] }, unless: [{ inPerson: ['abroad', 'unable'] }] },
	{ phrase: 'same-number', unless: [noEsimPhone, noDuplicate, ownerDied] },
	{ phrase: 'plastic-sim', when: noEsimPhone, unless: [noDuplicate, ownerDied] },
	{ phrase: 'finger-not-read', when: { fingers: ['no'] }, unless: [{ who: ['foreigner'] }] },
	// A move to another phone may be free: a clerk who hears the limit first would ask for it.
	{ phrase: 'move-free', when: { case: ['broken'] }, unless: [noEsimPhone, ownerDied] },
	// PTA's limit is one for an eSIM.
	{ phrase: 'fee-limit', unless: [noEsimPhone, noDuplicate, ownerDied] },
	{ phrase: 'fee', when: noEsimPhone, unless: [noDuplicate, ownerDied] },
	{ phrase: 'receipt' },
];

/**
 * Returns the sentences of the card for a reader, as ids of phrases.yaml.
 * @param answers of the checklist; without any, the card is the general one
 * @param papers the ID that most readers of the language have: the reader's, as long as the checklist has no answer
 */
export function cardFor(answers: KeptAnswers, papers?: string): string[] {
	const known = papers === undefined ? answers : { who: papers, ...answers };
	return cardPhrases
		.filter(
			({ when, unless }) =>
				applies(when, known, false) && !unless?.some((condition) => applies(condition, known, false)),
		)
		.map(({ phrase }) => phrase);
}

/** What a reader changes by one tap, without the checklist. */
interface Variant {
	id: 'esim' | 'plastic' | 'name' | 'passport';
	/** The sentence by which the card shows that it is chosen. */
	phrase: string;
	/** The answer it stands for. */
	on: Answers;
	/** The answer of a second tap; without one, a second tap changes nothing. */
	off?: Answers;
}

/** The buttons above the card, in order. */
export const variants: readonly Variant[] = [
	{ id: 'esim', phrase: 'same-number', on: { eid: 'yes' } },
	{ id: 'plastic', phrase: 'plastic-sim', on: { eid: 'none' } },
	{ id: 'name', phrase: 'owner-comes', on: { name: 'relative' }, off: { name: 'mine' } },
	{ id: 'passport', phrase: 'passport-papers', on: { who: 'foreigner' }, off: { who: 'citizen' } },
];

/**
 * Returns the answers after a tap on one of the buttons above the card.
 * @param papers as for `cardFor`
 */
export function afterTap({ phrase, on, off }: Variant, answers: KeptAnswers, papers?: string): KeptAnswers {
	const isOn = cardFor(answers, papers).includes(phrase);
	if (isOn && off) return { ...answers, ...off };
	const after = { ...answers, ...on };
	// If an earlier answer hides the sentence (no signal, another owner), the tap takes that answer back.
	return cardFor(after, papers).includes(phrase) ? after : { ...after, case: '', name: '' };
}
