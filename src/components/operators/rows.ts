import type { Operator, Statement } from '../../schemas/data.ts';

/** The statements of an operator's file with their labels, in order. */
export function operatorRows({ status, esim, serves, owner, apps }: Operator) {
	return [
		...(status ? [{ label: 'operator.status', statement: status } as const] : []),
		{ label: 'operator.where', statement: esim.where },
		{ label: 'operator.requirements', statement: esim.requirements },
		{ label: 'operator.time', statement: esim.time },
		{ label: 'operator.serves', statement: serves },
		{ label: 'operator.owner', statement: owner },
		...apps.map((statement) => ({ label: 'operator.apps', statement }) as const),
	] as const satisfies { label: string; statement: Statement }[];
}

/** The statements on the fee, the same on every operator's card: PTA's limit applies to all operators. */
export const feeFacts = ['esim-fee-cap', 'esim-fee-cap-date', 'esim-free-moves'] as const;

/** The questions on every operator's card, as ids of phrases.yaml, in the order in which they are asked. */
const operatorQuestions = ['which-centre', 'fee-limit', 'move-free', 'when-works', 'balance', 'another-code'] as const;

/** The questions on an operator's card: one alone if it is not known whether the operator has eSIM. */
export const questionsOf = ({ esimQuestion }: Operator): readonly string[] =>
	esimQuestion ? [esimQuestion] : operatorQuestions;
