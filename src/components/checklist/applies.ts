import type { QuestionId, When } from './answers.ts';

/** Answers by question, which may come from the device: an invalid one meets no condition. */
type GivenAnswers = { readonly [Id in QuestionId]?: string | undefined };

/**
 * Whether a condition holds for these answers.
 * @param unanswered whether it holds for a question without an answer: the checklist excludes nothing that may still come,
 * the card says nothing that the reader has not said
 */
export function applies(when: When | undefined, answers: GivenAnswers, unanswered: boolean): boolean {
	return Object.entries(when ?? {}).every(([id, wanted]) => {
		const answer = answers[id as QuestionId];
		return answer === undefined ? unanswered : (wanted as readonly string[]).includes(answer);
	});
}
