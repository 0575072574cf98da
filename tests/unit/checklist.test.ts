import { describe, expect, test } from 'vitest';
import { questions, type Answers } from '../../src/components/checklist/questions.ts';
import { decide, type Outcome } from '../../src/components/checklist/rules.ts';

/** What each answer means for the reader, written down a second time from the facts and not from the code. */
const promised: Record<string, 'first' | 'other-route'> = {
	'who.afghan': 'first',
	'blocked.no': 'first',
	'blocked.unsure': 'first',
	'registered.no': 'other-route',
	'registered.unsure': 'first',
	'id.no': 'first',
	'id.unsure': 'first',
	'inPerson.no': 'other-route',
	'inPerson.unsure': 'first',
	'eid.no': 'other-route',
	'eid.unsure': 'first',
	'pta.no': 'first',
	'pta.unsure': 'first',
	'wifi.no': 'first',
	'wifi.unsure': 'first',
	'fingers.no': 'first',
	'fingers.unsure': 'first',
};

/** Every way to answer the questions: case × who × three answers to each of the others. */
function* everyAnswer(rest = questions, chosen: Answers = {}): Generator<Answers> {
	const [question, ...others] = rest;
	if (!question) return yield Object.freeze(chosen);
	for (const option of question.options) yield* everyAnswer(others, { ...chosen, [question.id]: option });
}
const all = [...everyAnswer()].map((answers): [Answers, Outcome] => [answers, decide(answers)]);
/** Every eleventh of them: 11 divides none of 3, 5 and 98 415, so each answer to each question takes part. */
const sample = all.filter((_, index) => index % 11 === 0);
const ids = (outcome: Outcome): string[] => outcome.blockers.map(({ id }) => id);

/** The answers that should stand in the way: those of the table, save for a line that was never lost. */
const expectedBlockers = (answers: Answers): string[] =>
	Object.entries(answers)
		.map(([id, answer]) => `${id}.${answer}`)
		.filter((id) => promised[id] && (answers.case === 'lost' || !id.startsWith('blocked.')));

/** Gives the first few combinations that break a promise: a list of 98 415 names helps nobody. */
const broken = (holds: (answers: Answers, outcome: Outcome) => boolean): Answers[] =>
	all
		.filter(([answers, outcome]) => !holds(answers, outcome))
		.slice(0, 3)
		.map(([answers]) => answers);

describe('the outcome, over every combination of answers', () => {
	test('counts them all', () => expect(all).toHaveLength(3 * 5 * 3 ** 8));

	test('names exactly the answers that stand in the way, each as what it is', () => {
		expect(
			broken((answers, { blockers }) => {
				const expected = expectedBlockers(answers);
				return (
					blockers.length === expected.length &&
					blockers.every(({ id, kind }) => expected.includes(id) && kind === promised[id])
				);
			}),
		).toEqual([]);
	});

	test('sends nobody to the counter who said "no" or "not sure", or whose rules have changed', () => {
		expect(broken((answers, { kind }) => (kind === 'go') === (expectedBlockers(answers).length === 0))).toEqual([]);
	});

	test('is another route exactly when the number, the person or the phone cannot be the one', () => {
		const changesRoute = ({ registered, inPerson, eid }: Answers) => [registered, inPerson, eid].includes('no');
		expect(broken((answers, { kind }) => (kind === 'other-route') === changesRoute(answers))).toEqual([]);
	});

	test('shows at least one way to mend each thing, and only ways meant for this reader', () => {
		const forForeigners = ['companySim', 'visaEnded', 'registerPhone'];
		expect(
			broken((answers, { blockers }) =>
				blockers.every(
					({ links }) =>
						links.length > 0 && links.every((link) => !forForeigners.includes(link) || answers.who === 'foreigner'),
				),
			),
		).toEqual([]);
	});

	test('puts a line that is still open before everything else, and what changes the route before the rest', () => {
		const rank = (outcome: Outcome) =>
			outcome.blockers.map(({ urgent, kind }) => (urgent ? 0 : kind === 'other-route' ? 1 : 2));
		expect(broken((_, outcome) => rank(outcome).join() === rank(outcome).sort().join())).toEqual([]);
		expect(
			all.flatMap(([, { blockers }]) => blockers).every(({ id, urgent }) => urgent === id.startsWith('blocked.')),
		).toBe(true);
	});

	test('is the same for the same answers, asked twice', () => {
		for (const [answers, outcome] of sample) expect(decide({ ...answers })).toEqual(outcome);
	});

	test('can be each of the three, and each thing in the way can come up', () => {
		expect(new Set(all.map(([, { kind }]) => kind))).toEqual(new Set(['go', 'first', 'other-route']));
		expect(new Set(all.flatMap(([, outcome]) => ids(outcome)))).toEqual(new Set(Object.keys(promised)));
	});
});

describe('a reader who has not answered everything', () => {
	/** One answer taken back, each in turn. A sample, because the whole million would take a minute. */
	const takenBack = sample.flatMap(([answers, whole]) =>
		questions.map(({ id }) => {
			const { [id]: _, ...rest } = answers;
			return { id, answers, whole, part: decide(rest) };
		}),
	);

	test('is told how many questions are left', () => {
		const left = (id: string, answers: Answers) => (id !== 'blocked' || answers.case === 'lost' ? 1 : 0);
		expect(takenBack.filter(({ id, answers, part }) => part.left !== left(id, answers)).slice(0, 3)).toEqual([]);
	});

	test('gets no verdict that a later answer could undo', () => {
		const early = takenBack.filter(({ part }) => part.left > 0 && part.kind !== 'unfinished');
		expect(new Set(early.map(({ part }) => part.kind))).toEqual(new Set(['other-route']));
		expect(early.filter(({ whole }) => whole.kind !== 'other-route').slice(0, 3)).toEqual([]);
	});

	test('sees what is already clear, and never loses it by answering one more', () => {
		const lost = takenBack.filter(
			// To say what happened can close a question; it is no further answer to the others.
			({ id, part, whole }) => id !== 'case' && ids(part).some((blocker) => !ids(whole).includes(blocker)),
		);
		expect(lost.slice(0, 3)).toEqual([]);
	});

	test('starts with ten questions, or nine when nothing was lost', () => {
		expect(decide({})).toMatchObject({ kind: 'unfinished', total: 10, left: 10, blockers: [] });
		expect(decide({ case: 'broken' })).toMatchObject({ total: 9, left: 8 });
	});
});
