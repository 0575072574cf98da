// The choices of each question, in the order in which they are offered.
export const cases = ['lost', 'broken', 'deleted', 'noSignal'] as const;
export const names = ['mine', 'relative', 'died', 'company', 'unsure'] as const;
export const people = ['citizen', 'overseas', 'poc', 'foreigner', 'afghan'] as const;
export const visitors = ['yes', 'abroad', 'unable', 'unsure'] as const;
export const replies = ['yes', 'no', 'unsure'] as const;
export const phones = ['yes', 'no', 'none', 'unsure'] as const;
export const approvals = ['yes', 'recent', 'no', 'unsure'] as const;

type Reply = (typeof replies)[number];

/** What the reader has chosen so far. A question without an answer has no entry. */
export interface Answers {
	case?: (typeof cases)[number];
	blocked?: Reply;
	/** In whose name the number is. */
	name?: (typeof names)[number];
	/** The ID the number is registered with. */
	who?: (typeof people)[number];
	/** Whether the owner can go to the counter. */
	inPerson?: (typeof visitors)[number];
	id?: Reply;
	fingers?: Reply;
	/** Whether a passport holder has asked the operator about the fingerprint. */
	asked?: Reply;
	/** Whether the phone for the new eSIM shows an EID; `none`: there is no phone yet. */
	eid?: (typeof phones)[number];
	/** Whether that phone is PTA approved; `recent`: brought from outside Pakistan, still within PTA's first weeks. */
	pta?: (typeof approvals)[number];
	wifi?: Reply;
}
export type QuestionId = keyof Answers;

/** A condition on the answers. A question that has not been answered yet does not exclude anything. */
export type When = { readonly [Id in QuestionId]?: readonly NonNullable<Answers[Id]>[] };
