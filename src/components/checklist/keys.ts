import { questions, type Advice, type QuestionId } from './questions.ts';

/** Answers that mean the same under every question share their text. */
const shared = ['yes', 'no', 'unsure'];

/** The key of the text of an answer. */
export function optionKey(question: QuestionId, option: string): string {
	return shared.includes(option) ? `checklist.${option}` : `checklist.${question}.${option}`;
}

/** The key of a piece of advice. */
export function adviceKey(question: QuestionId, { answers }: Advice): string {
	return `checklist.advice.${question}.${answers[0]}`;
}

/** Every interface string the questions print, by its key: the compiler cannot see them, because they are put together. */
export const questionKeys: string[] = [
	...new Set(
		questions.flatMap(({ id, options, advice }) => [
			`checklist.q.${id}`,
			...options.map((option) => optionKey(id, option)),
			...advice.map((one) => adviceKey(id, one)),
		]),
	),
];
