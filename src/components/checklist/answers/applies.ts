import type { KeptAnswers, QuestionId, When } from './answers.ts';

/**
 * Whether a condition holds for these answers.
 * @param when by default, no condition
 * @param answers of a question without an answer, no entry
 * @param unanswered whether it holds for a question without an answer: the checklist excludes nothing that may still
 * come, the card says nothing that the reader has not said
 */
export function applies(when: When = {}, answers: KeptAnswers, unanswered: boolean): boolean {
	return Object.entries(when).every(([id, wanted]) =>
		id in answers ? (wanted as readonly unknown[]).includes(answers[id as QuestionId]) : unanswered,
	);
}
