const replies = ['yes', 'no', 'unsure'] as const;

/** What can be answered to each question, in the order in which it is offered. */
export const choices = {
	/** `barred`: PTA has had the SIM blocked. */
	case: ['lost', 'broken', 'barred', 'deleted', 'noSignal'],
	blocked: replies,
	/** Whose number it is: an operator of the data, or a brand of one. */
	operator: ['jazz', 'zong', 'ufone', 'onic', 'telenor', 'scom', 'unsure'],
	/** In whose name the number is. */
	name: ['mine', 'relative', 'died', 'company', 'unsure'],
	/** The ID the number is registered with. */
	who: ['citizen', 'overseas', 'poc', 'foreigner', 'afghan'],
	/** Whether the owner can go to the counter. */
	inPerson: ['yes', 'abroad', 'unable', 'unsure'],
	id: replies,
	fingers: replies,
	/** Whether a passport holder has asked the operator about the fingerprint. */
	asked: replies,
	/** Whether the phone for the new eSIM shows an EID; `none`: there is no phone yet. */
	eid: ['yes', 'no', 'none', 'unsure'],
	/** Whether that phone is PTA approved; `recent`: brought from outside Pakistan, still within PTA's first weeks. */
	pta: ['yes', 'recent', 'no', 'unsure'],
	wifi: replies,
} as const;
export type QuestionId = keyof typeof choices;

/** What the reader has chosen so far. A question without an answer has no entry. */
export type Answers = { [Id in QuestionId]?: (typeof choices)[Id][number] };

/** Answers as they are kept on the device, which anybody can change: an invalid one meets no condition. */
export type KeptAnswers = { readonly [Id in QuestionId]?: string | undefined };

/** A condition on the answers: one of these to each of these questions. */
export type When = { readonly [Id in QuestionId]?: readonly NonNullable<Answers[Id]>[] };
