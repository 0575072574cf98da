import type { StringKey } from '../../../config/strings.ts';
import type { QuestionId } from '../answers/answers.ts';
import { questions, type Advice } from './questions.ts';

/** Answers that have the same text under every question. */
const shared = ['yes', 'no', 'unsure'];

/** The key of the text of an answer. */
export function optionKey(question: QuestionId, option: string): StringKey {
	return (shared.includes(option) ? `checklist.${option}` : `checklist.${question}.${option}`) as StringKey;
}

/** The key of a piece of advice. */
export function adviceKey(question: QuestionId, { answers }: Advice): StringKey {
	return `checklist.advice.${question}.${answers[0]}` as StringKey;
}

/**
 * The keys of all interface strings of the questions. They are composed at run time, so the compiler cannot check them.
 */
export const questionKeys: string[] = [
	...new Set(
		questions.flatMap(({ id, options, advice }) => [
			`checklist.q.${id}`,
			...options.map((option) => optionKey(id, option)),
			...advice.map((item) => adviceKey(id, item)),
		]),
	),
];
