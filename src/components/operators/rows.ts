import type { Claim, Operator } from '../../schemas/data.ts';

/** The statements of an operator's file with their labels, in order. */
export function operatorRows({ status, esim, serves, owner, apps }: Operator) {
	return [
		...(status ? [{ label: 'operator.status', claim: status } as const] : []),
		{ label: 'operator.where', claim: esim.where },
		{ label: 'operator.requirements', claim: esim.requirements },
		{ label: 'operator.time', claim: esim.time },
		{ label: 'operator.serves', claim: serves },
		{ label: 'operator.owner', claim: owner },
		...apps.map((claim) => ({ label: 'operator.apps', claim }) as const),
	] as const satisfies { label: string; claim: Claim }[];
}

/** The statements on the fee, the same on every operator's card: PTA's limit applies to all operators. */
export const feeFacts = ['esim-fee-cap', 'esim-fee-cap-date', 'esim-free-moves'] as const;

/** The questions on every operator's card, as ids of phrases.yaml, in the order in which they are asked. */
const operatorQuestions = ['which-centre', 'fee-limit', 'move-free', 'when-works', 'balance', 'another-code'] as const;

/** The questions on an operator's card: one alone if it is not known whether the operator has eSIM. */
export const questionsOf = ({ esimQuestion }: Operator): readonly string[] =>
	esimQuestion ? [esimQuestion] : operatorQuestions;
