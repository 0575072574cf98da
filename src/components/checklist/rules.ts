import { bringItems, type BringId } from './bring.ts';
import type { PlaceId } from './places.ts';
import { questions, type Advice, type Answers, type When } from './questions.ts';

/** An answer that stands in the way. */
export interface Blocker {
	/** `<question>.<answer>`, the same as in the key of its text. */
	id: string;
	kind: Advice['kind'];
	urgent: boolean;
	/** Where it is mended, for this reader. Never empty. */
	links: PlaceId[];
}

/** What the answers come to. */
export interface Outcome {
	/** `unfinished` until every question is answered – save that no later answer undoes `other-route`. */
	kind: 'go' | 'first' | 'other-route' | 'unfinished';
	/** The questions this reader is asked, and how many of them are still open. */
	total: number;
	left: number;
	/** Dangers first, then what changes the route, then what to do before going. */
	blockers: Blocker[];
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

const rank = ({ urgent, kind }: Blocker): number => (urgent ? 0 : kind === 'other-route' ? 1 : 2);

/**
 * Says whether the reader can go to the counter today, and if not, why.
 * Pure: the same answers give the same outcome, and nothing else is read.
 */
export function decide(answers: Answers): Outcome {
	const asked = questions.filter(({ when }) => applies(when, answers));
	const left = asked.filter(({ id }) => answers[id] === undefined).length;
	const blockers = asked
		.flatMap(({ id, advice }) => {
			const answer = answers[id];
			const found = answer && advice[answer];
			if (!found) return [];
			const links = found.links.filter(({ when }) => applies(when, answers)).map(({ place }) => place);
			return [{ id: `${id}.${answer}`, kind: found.kind, urgent: found.urgent ?? false, links }];
		})
		.sort((a, b) => rank(a) - rank(b));
	const kind = blockers.some((blocker) => blocker.kind === 'other-route')
		? 'other-route'
		: left > 0
			? 'unfinished'
			: blockers.length > 0
				? 'first'
				: 'go';
	const bring = bringItems.filter(({ when }) => applies(when, answers)).map(({ id }) => id);
	return { kind, total: asked.length, left, blockers, bring };
}

/**
 * Reads answers from a form or from storage, neither of which can be trusted.
 * @param data any value; entries that are no answer of ours are left out
 */
export function parseAnswers(data: unknown): Answers {
	if (typeof data !== 'object' || data === null) return {};
	const given = new Map<string, unknown>(Object.entries(data));
	const known = questions.flatMap(({ id, options }) => {
		const value = given.get(id);
		return typeof value === 'string' && options.includes(value) ? [[id, value] as const] : [];
	});
	return Object.fromEntries(known);
}
