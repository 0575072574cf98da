import { bringItems, type BringId } from '../bring/bringItems.ts';
import type { PlaceId } from '../questions/places.ts';
import type { Answers, QuestionId } from '../answers/answers.ts';
import { applies } from '../answers/applies.ts';
import { adviceKinds, questions, type AdviceKind } from '../questions/questions.ts';

interface ReaderAdvice {
	/** `<question>.<first answer>`, the same as in the key of its text. */
	id: string;
	kind: AdviceKind;
	urgent: boolean;
	/** Links for this reader. Never empty. */
	links: PlaceId[];
}

/** The result of the answers. */
export interface Outcome {
	/** The verdict: the most important kind of advice, or `go` if nothing prevents the visit. */
	kind: AdviceKind | 'unfinished';
	/** How many questions this reader is asked, and how many of them are unanswered. */
	total: number;
	left: number;
	/** Urgent advice first, then by importance. */
	advice: ReaderAdvice[];
	/** The operator that the number is with, if the reader has said so. */
	operator: Answers['operator'];
	/** The reader is not in Pakistan: a number there that a phone abroad cannot call is no help. */
	away: boolean;
	/** Whether one of them must be done or asked before the visit. */
	hasTasks: boolean;
	/** What to bring, including everything that unanswered questions may still require. */
	bring: BringId[];
}

/** The outcome does not wait for it: answers stored before it was asked keep their outcome. */
const optional: QuestionId = 'operator';

/**
 * Returns the questions that this reader is asked, and the answers to them. Answers to questions that are no longer
 * asked, because the reader has changed an earlier answer, are dropped.
 */
export function asked(given: Answers) {
	const answers: Answers = {};
	const list = questions.filter(({ id, when }) => {
		const isAsked = applies(when, answers, true);
		if (isAsked && given[id] !== undefined) Object.assign(answers, { [id]: given[id] });
		return isAsked;
	});
	return { list, answers };
}

const weight = ({ urgent, kind }: ReaderAdvice): number => (urgent ? -1 : adviceKinds.indexOf(kind));

/**
 * Works out the result: whether the reader can go today, who has to go, or what must be done first. A pure function of
 * the answers.
 */
export function decide(given: Answers): Outcome {
	const { list, answers } = asked(given);
	const open = list.filter(({ id }) => answers[id] === undefined);
	const advice = list
		.flatMap(({ id, advice: pieces }) => {
			const answer = answers[id];
			const found =
				answer && pieces.find((piece) => piece.answers.includes(answer) && applies(piece.when, answers, true));
			if (!found) return [];
			const links = found.links.filter(({ when }) => applies(when, answers, true)).map(({ place }) => place);
			return [{ id: `${id}.${found.answers[0]}`, kind: found.kind, urgent: found.urgent ?? false, links }];
		})
		.sort((a, b) => weight(a) - weight(b));
	const weightiest = adviceKinds.find((kind) => advice.some((piece) => piece.kind === kind));
	return {
		kind: open.some(({ id }) => id !== optional) ? 'unfinished' : (weightiest ?? 'go'),
		total: list.length,
		left: open.length,
		advice,
		operator: answers.operator,
		away: answers.inPerson === 'abroad' && answers.name !== 'relative',
		hasTasks: advice.some(({ kind }) => kind === 'first' || kind === 'ask'),
		bring: bringItems.filter(({ when }) => applies(when, answers, true)).map(({ id }) => id),
	};
}

/**
 * Validates answers from storage, which anybody can change.
 * @param data any value; entries that are not valid answers are dropped
 */
export function parseAnswers(data: unknown): Answers {
	if (typeof data !== 'object' || data === null) return {};
	const isAnswer = ([id, value]: [string, unknown]): boolean =>
		questions.some((question) => question.id === id && question.options.some((option) => option === value));
	return Object.fromEntries(Object.entries(data).filter(isAnswer));
}
