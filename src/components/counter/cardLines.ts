/** The checklist's answers by question, as stored on the device. Invalid values match no condition. */
export type KeptAnswers = Readonly<Record<string, string>>;

/** Answers to one question. */
type Answers = Readonly<Record<string, readonly string[]>>;

/** A sentence on the counter card. */
interface Line {
	/** id from phrases.yaml */
	phrase: string;
	/** Only for readers who gave one of these answers to each of these questions. */
	when?: Answers;
	/** Not for readers who gave one of these answers. */
	unless?: Answers;
}

/** The answers of a reader whose phone does not support eSIM. */
const noEsimPhone: Answers = { eid: ['no', 'none'] };

/** Every sentence of the card, in order. */
export const cardLines: readonly Line[] = [
	{ phrase: 'lost-phone', when: { case: ['lost'] } },
	{ phrase: 'broken-phone', when: { case: ['broken'] } },
	{ phrase: 'deleted-esim', when: { case: ['deleted'] } },
	{ phrase: 'same-number', unless: noEsimPhone },
	{ phrase: 'plastic-sim', when: noEsimPhone },
	{ phrase: 'owner-comes', when: { name: ['relative'] } },
	{ phrase: 'passport-papers', when: { who: ['foreigner'] } },
	{ phrase: 'finger-not-read', when: { fingers: ['no'] }, unless: { who: ['foreigner'] } },
	// PTA's limit is one for an eSIM.
	{ phrase: 'fee-limit', unless: noEsimPhone },
	{ phrase: 'fee', when: noEsimPhone },
	{ phrase: 'receipt' },
];

const gave = (answers: KeptAnswers, wanted: Answers): boolean =>
	Object.entries(wanted).every(([question, values]) => values.includes(answers[question] ?? ''));

/**
 * Returns the sentences of the card for a reader, as ids of phrases.yaml.
 * @param answers of the checklist; without any, the card is the general one
 */
export function cardFor(answers: KeptAnswers): string[] {
	return cardLines
		.filter(({ when, unless }) => (!when || gave(answers, when)) && !(unless && gave(answers, unless)))
		.map(({ phrase }) => phrase);
}
