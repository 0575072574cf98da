import { bringItems, type BringId } from './bring.ts';
import type { PlaceId } from './places.ts';
import { adviceKinds, questions, type AdviceKind, type Answers, type When } from './questions.ts';

/** A piece of advice that the reader's answers call for. */
export interface Finding {
	/** `<question>.<first answer>`, the same as in the key of its text. */
	id: string;
	kind: AdviceKind;
	urgent: boolean;
	/** Where more is told, for this reader. Never empty. */
	links: PlaceId[];
}

/** What the answers come to. */
export interface Outcome {
	/** The verdict: the weightiest advice decides; `go` is a visit that nothing stands in the way of. */
	kind: AdviceKind | 'go' | 'unfinished';
	/** The questions this reader is asked, and how many of them are still open. */
	total: number;
	left: number;
	/** Dangers first, then by what weighs most. */
	findings: Finding[];
	/** How many of them are to be done or asked before going. */
	tasks: number;
	/** What to bring; while a question is open, everything it could still call for. */
	bring: BringId[];
}

/** Tells whether something counts for this reader: open questions rule nothing out. */
export function applies(when: When | undefined, answers: Answers): boolean {
	return Object.entries(when ?? {}).every(([id, wanted]) => {
		const answer = answers[id as keyof Answers];
		return answer === undefined || (wanted as readonly string[]).includes(answer);
	});
}

/**
 * Gives the questions this reader is asked, and those of their answers that count. An answer that is left over from a
 * question that is no longer asked (the reader went back and changed an earlier one) is not among them.
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
 * Says what the reader can do: go today, and for what; who goes; or what comes first.
 * Pure: the same answers give the same outcome, and nothing else is read.
 */
export function decide(given: Answers): Outcome {
	const { list, answers } = asked(given);
	const left = list.filter(({ id }) => answers[id] === undefined).length;
	const findings = list
		.flatMap(({ id, advice }) => {
			const answer = answers[id];
			const found = answer && advice.find((one) => one.answers.includes(answer));
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
 * Reads answers from this device's storage, which cannot be trusted.
 * @param data any value; entries that are no answer of ours are left out
 */
export function parseAnswers(data: unknown): Answers {
	if (typeof data !== 'object' || data === null) return {};
	const isAnswer = ([id, value]: [string, unknown]): boolean =>
		questions.some((question) => question.id === id && question.options.some((option) => option === value));
	return Object.fromEntries(Object.entries(data).filter(isAnswer));
}
