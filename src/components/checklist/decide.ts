import { bringItems, type BringId } from './bringItems.ts';
import type { PlaceId } from './places.ts';
import type { Answers, When } from './answers.ts';
import { adviceKinds, questions, type AdviceKind } from './questions.ts';

/** A piece of advice that applies to the reader's answers. */
export interface Finding {
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
	kind: AdviceKind | 'go' | 'unfinished';
	/** How many questions this reader is asked, and how many of them are unanswered. */
	total: number;
	left: number;
	/** Urgent advice first, then by importance. */
	findings: Finding[];
	/** How many of them must be done or asked before the visit. */
	tasks: number;
	/** What to bring, including everything that unanswered questions may still require. */
	bring: BringId[];
}

/** Whether a condition holds for this reader. Unanswered questions do not exclude anything. */
function applies(when: When | undefined, answers: Answers): boolean {
	return Object.entries(when ?? {}).every(([id, wanted]) => {
		const answer = answers[id as keyof Answers];
		return answer === undefined || (wanted as readonly string[]).includes(answer);
	});
}

/**
 * Returns the questions that this reader is asked, and the answers to them. Answers to questions that are no longer asked,
 * because the reader has changed an earlier answer, are dropped.
 */
export function asked(given: Answers) {
	const answers: Answers = {};
	const list = questions.filter(({ id, when }) => {
		const isAsked = applies(when, answers);
		if (isAsked && given[id] !== undefined) Object.assign(answers, { [id]: given[id] });
		return isAsked;
	});
	return { list, answers };
}

const weight = ({ urgent, kind }: Finding): number => (urgent ? -1 : adviceKinds.indexOf(kind));

/**
 * Works out the result: whether the reader can go today, who has to go, or what must be done first. A pure function of the
 * answers.
 */
export function decide(given: Answers): Outcome {
	const { list, answers } = asked(given);
	const left = list.filter(({ id }) => answers[id] === undefined).length;
	const findings = list
		.flatMap(({ id, advice }) => {
			const answer = answers[id];
			const found = answer && advice.find((one) => one.answers.includes(answer) && applies(one.when, answers));
			if (!found) return [];
			const links = found.links.filter(({ when }) => applies(when, answers)).map(({ place }) => place);
			return [{ id: `${id}.${found.answers[0]}`, kind: found.kind, urgent: found.urgent ?? false, links }];
		})
		.sort((a, b) => weight(a) - weight(b));
	const weightiest = adviceKinds.find((kind) => findings.some((finding) => finding.kind === kind));
	return {
		kind: left > 0 ? 'unfinished' : (weightiest ?? 'go'),
		total: list.length,
		left,
		findings,
		tasks: findings.filter(({ kind }) => kind === 'first' || kind === 'ask').length,
		bring: bringItems.filter(({ when }) => applies(when, answers)).map(({ id }) => id),
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
