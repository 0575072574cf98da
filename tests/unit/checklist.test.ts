import { describe, expect, test } from 'vitest';
import { choices, type Answers } from '../../src/components/checklist/answers/answers.ts';
import { adviceKinds, questions } from '../../src/components/checklist/questions/questions.ts';
import { asked, decide, type Outcome } from '../../src/components/checklist/verdict/decide.ts';

/** Every combination of answers that a reader can give; the operator, which decides only whom to call, takes turns. */
function* everyAnswer(chosen: Answers = {}): Generator<Answers> {
	const next = asked(chosen).list.find(({ id }) => id !== 'operator' && chosen[id] === undefined);
	if (!next) yield chosen;
	else for (const option of next.options) yield* everyAnswer({ ...chosen, [next.id]: option });
}
const all = [...everyAnswer()].map((chosen, index): [Answers, Outcome] => {
	const operator = choices.operator[index % choices.operator.length];
	const answers = { ...chosen, ...(operator && { operator }) };
	return [answers, decide(answers)];
});
/** Every eleventh combination. 11 does not divide the number of options of any question, so every answer occurs. */
const sample = all.filter((_, index) => index % 11 === 0);

/** The first few combinations that break a promise, because a list of all of them would not help. */
const broken = (holds: (answers: Answers, outcome: Outcome) => boolean, combinations = all): Answers[] =>
	combinations
		.filter(([answers, outcome]) => !holds(answers, outcome))
		.slice(0, 3)
		.map(([answers]) => answers);

// What typical readers are told is in checklist-personas.test.ts.
describe('whatever a reader answers,', () => {
	test('nobody who has answered everything is left without a verdict', () => {
		expect(broken((_, { kind, left }) => kind !== 'unfinished' && left === 0)).toEqual([]);
	});

	test('no answer “no” or “not sure” passes for a yes', () => {
		const hasAdvice = ({ advice }: Outcome, id: string) => advice.some((piece) => piece.id.startsWith(`${id}.`));
		expect(
			broken((answers, outcome) =>
				Object.entries(answers).every(
					([id, answer]) => id === 'operator' || !['no', 'unsure'].includes(answer) || hasAdvice(outcome, id),
				),
			),
		).toEqual([]);
	});

	test('the verdict is the weightiest advice; one who has to do or ask something first is not sent off', () => {
		expect(
			broken(
				({ inPerson }, { kind, advice, hasTasks }) =>
					advice.every((piece) => adviceKinds.indexOf(kind as 'go') <= adviceKinds.indexOf(piece.kind)) &&
					(kind === 'go' || advice.some((piece) => piece.kind === kind)) &&
					hasTasks === advice.some((piece) => piece.kind === 'first' || piece.kind === 'ask') &&
					(kind === 'other') === (inPerson === 'abroad' || inPerson === 'unable'),
			),
		).toEqual([]);
	});

	test('a phone that came from outside Pakistan a short time ago holds up nobody', () => {
		const recent = all.filter(([{ pta }]) => pta === 'recent');
		expect(recent.length).toBeGreaterThan(0);
		expect(broken((answers, { kind }) => decide({ ...answers, pta: 'yes' }).kind === kind, recent)).toEqual([]);
	});

	test('nobody with a passport is asked about fingers, nor anybody else about passports', () => {
		expect(
			broken(({ who }, { advice }) =>
				advice.every(({ id }) => !id.startsWith(who === 'foreigner' ? 'fingers' : 'asked')),
			),
		).toEqual([]);
	});

	test('each piece of advice leads to a place that says more, and only to places meant for this reader', () => {
		const forPassports = ['companySim', 'visaEnded', 'passportGone', 'registerPhone', 'biometric'];
		expect(
			broken((answers, { advice }) =>
				advice.every(
					({ links }) =>
						links.length > 0 && links.every((link) => !forPassports.includes(link) || answers.who === 'foreigner'),
				),
			),
		).toEqual([]);
	});

	test('a SIM or an account that is still open comes before everything else, and the rest by weight', () => {
		const weights = ({ advice }: Outcome) =>
			advice.map(({ id, kind }) => (id.startsWith('blocked.') ? -1 : adviceKinds.indexOf(kind)));
		expect(
			broken((_, outcome) => weights(outcome).every((weight, at, list) => weight >= (list[at - 1] ?? -1))),
		).toEqual([]);
		expect(broken((_, { advice }) => advice.every(({ id, urgent }) => urgent === id.startsWith('blocked.')))).toEqual(
			[],
		);
	});

	test('a reader counts as abroad only when the number is in the reader’s name or may be', () => {
		expect(
			broken(
				({ inPerson, name }, { away }) => away === (inPerson === 'abroad' && (name === 'mine' || name === 'unsure')),
			),
		).toEqual([]);
	});

	test('there is something to bring; the letter about fingers only if they cannot, or may not, be read', () => {
		expect(
			broken(
				({ fingers }, { bring }) =>
					bring.length > 0 && bring.includes('letter') === (fingers === 'no' || fingers === 'unsure'),
			),
		).toEqual([]);
	});
});

test('every verdict and every piece of advice is for somebody', () => {
	expect(new Set(all.map(([, { kind }]) => kind))).toEqual(new Set(adviceKinds));
	const written = questions.flatMap(({ id, advice }) => advice.map(({ answers }) => `${id}.${answers[0]}`));
	expect(new Set(all.flatMap(([, { advice }]) => advice.map(({ id }) => id)))).toEqual(new Set(written));
});

test('a reader who goes back and changes an answer is told nothing that no longer concerns them', () => {
	/** The worst answer to every question, left over from before. */
	const leftOver = { blocked: 'no', who: 'afghan', inPerson: 'abroad', id: 'no', fingers: 'no' } as const;
	const aboutPhone = { asked: 'no', eid: 'unsure', pta: 'no', wifi: 'no' } as const;
	const isSame = (answers: Answers, outcome: Outcome) =>
		JSON.stringify(decide({ ...leftOver, ...aboutPhone, ...answers })) === JSON.stringify(outcome);
	expect(broken(isSame, sample)).toEqual([]);
});

describe('a reader who has not answered everything', () => {
	test('gets no verdict that a later answer could undo', () => {
		const isOpen = (answers: Answers, id: keyof Answers): boolean => {
			const { [id]: taken, ...rest } = answers;
			const { kind, left } = decide(rest);
			return taken === undefined || id === 'operator' || (kind === 'unfinished' && left > 0);
		};
		expect(broken((answers) => questions.every(({ id }) => isOpen(answers, id)), sample)).toEqual([]);
	});

	test('starts with at most twelve questions, eleven when nothing was lost, three when the owner died', () => {
		expect(decide({})).toMatchObject({ kind: 'unfinished', left: 12, total: 12, advice: [] });
		expect(decide({ case: 'broken' })).toMatchObject({ total: 11, left: 10 });
		expect(decide({ who: 'foreigner' })).toMatchObject({ total: 11 });
		expect(decide({ case: 'broken', operator: 'onic', name: 'died' })).toMatchObject({ total: 3, left: 0 });
	});

	test('keeps the outcome of answers that were stored before the operator was asked', () => {
		expect(broken(({ operator: _, ...before }, { kind }) => decide(before).kind === kind, sample)).toEqual([]);
		expect(decide(sample[0]?.[0] ?? {}).operator).toBeDefined();
	});
});
