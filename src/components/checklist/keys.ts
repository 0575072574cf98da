import { questions, type QuestionId } from './questions.ts';

/** The key of the text of an answer: three answers are shared by all questions, the others belong to theirs. */
export function optionKey(question: QuestionId, option: string): string {
	return question === 'case' || question === 'who' ? `checklist.${question}.${option}` : `checklist.${option}`;
}

/** The key of the words that name an answer before its advice. */
export function ifKey(answer: string): string {
	return `checklist.if.${answer}`;
}

/** The key of the advice for an answer that stands in the way. */
export function adviceKey(question: QuestionId, answer: string): string {
	return `checklist.advice.${question}.${answer}`;
}

/** Every interface string the questions print, by its key: the compiler cannot see them, because they are put together. */
export const questionKeys: string[] = [
	...new Set(
		questions.flatMap(({ id, options, advice }) => [
			`checklist.q.${id}`,
			...options.map((option) => optionKey(id, option)),
			...Object.keys(advice).flatMap((answer) => [ifKey(answer), adviceKey(id, answer)]),
		]),
	),
];
