/* eslint-disable max-lines -- All its tests go through the same combinations of answers. */
import { describe, expect, test } from 'vitest';
import { choices, type Answers, type QuestionId } from '../../../src/components/checklist/answers/answers.ts';
import { adviceKinds, questions, type AdviceKind } from '../../../src/components/checklist/questions/questions.ts';
import { decide, type Outcome } from '../../../src/components/checklist/verdict/decide.ts';

/** What each answer means for the reader, written again from the facts and independently of the code. */
const promised: Record<string, AdviceKind> = {
	'case.broken': 'go',
	'case.barred': 'ask',
	'case.noSignal': 'first',
	'blocked.no': 'first',
	'blocked.unsure': 'first',
	'name.relative': 'owner',
	'name.died': 'ask',
	'name.company': 'ask',
	'name.unsure': 'ask',
	'who.afghan': 'ask',
	'inPerson.abroad': 'other',
	'inPerson.unable': 'other',
	'inPerson.unsure': 'first',
	'id.no': 'first',
	'id.unsure': 'first',
	'fingers.no': 'ask',
	'fingers.unsure': 'ask',
	'asked.no': 'ask',
	'asked.unsure': 'ask',
	'eid.no': 'plastic',
	'eid.none': 'plastic',
	'eid.unsure': 'first',
	'pta.no': 'first',
	'pta.unsure': 'first',
	'wifi.no': 'go',
	'wifi.unsure': 'go',
};

/** Who is asked each question, also written independently. It depends on the answers to earlier questions. */
function concerns(id: QuestionId, { case: what, name, who, inPerson, eid }: Answers): boolean {
	const ownerLives = name === 'mine' || name === 'relative' || name === 'unsure';
	const ownerGoes = ownerLives && (inPerson === 'yes' || inPerson === 'unsure');
	// What PTA has had blocked is still in the phone.
	const bringsPhone = (ownerGoes || name === 'company') && what !== 'barred';
	const whom: Partial<Record<QuestionId, boolean>> = {
		blocked: what === 'lost',
		who: name !== 'died',
		inPerson: ownerLives,
		id: ownerGoes,
		fingers: ownerGoes && who !== 'foreigner',
		asked: ownerGoes && who === 'foreigner',
		eid: bringsPhone,
		pta: bringsPhone && eid !== 'none',
		wifi: bringsPhone && (eid === 'yes' || eid === 'unsure'),
	};
	return whom[id] ?? true;
}

/** Every combination of answers but the operator, which decides only whom to call. */
function* everyAnswer(
	rest = questions.filter(({ id }) => id !== 'operator'),
	chosen: Answers = {},
): Generator<Answers> {
	const [question, ...others] = rest;
	if (!question) {
		yield Object.freeze(chosen);
	} else if (!concerns(question.id, chosen)) {
		yield* everyAnswer(others, chosen);
	} else for (const option of question.options) yield* everyAnswer(others, { ...chosen, [question.id]: option });
}
const all = [...everyAnswer()].map((chosen, index): [Answers, Outcome] => {
	const operator = choices.operator[index % choices.operator.length];
	const answers: Answers = { ...chosen, ...(operator && { operator }) };
	return [answers, decide(answers)];
});
/** Every eleventh combination. 11 does not divide the number of options of any question, so every answer occurs. */
const sample = all.filter((_, index) => index % 11 === 0);

/**
 * "The owner goes" is not for a reader who has answered that the owner cannot, nor "renew the card" for a dead owner's.
 */
const contradicted = (id: string, { inPerson, name }: Answers): boolean =>
	(id === 'name.relative' && (inPerson === 'abroad' || inPerson === 'unable')) ||
	(id === 'case.barred' && name === 'died');
const promisedFor = (answers: Answers): string[] =>
	questions
		.map(({ id }) => `${id}.${answers[id] ?? 'open'}`)
		.filter((id) => promised[id] !== undefined && !contradicted(id, answers));
const kindsFor = (answers: Answers) => new Set(promisedFor(answers).map((id) => promised[id]));

/** The first few combinations that break a promise, because a list of all of them would not help. */
const broken = (holds: (answers: Answers, outcome: Outcome) => boolean): Answers[] =>
	all
		.filter(([answers, outcome]) => !holds(answers, outcome))
		.slice(0, 3)
		.map(([answers]) => answers);

describe('the outcome, over every combination of answers', () => {
	test('is always a verdict: nobody who has answered everything is left without one', () => {
		expect(broken((_, { kind, left }) => kind !== 'unfinished' && left === 0)).toEqual([]);
	});

	test('gives advice exactly where an answer calls for it, each as what it is', () => {
		expect(
			broken((answers, { advice }) => {
				const expected = promisedFor(answers).map((id) => `${id.split('.')[0]}:${promised[id]}`);
				const told = advice.map(({ id, kind }) => `${id.split('.')[0]}:${kind}`);
				return told.sort().join() === expected.sort().join();
			}),
		).toEqual([]);
	});

	test('is the weightiest thing that an answer calls for', () => {
		const weightiest = (answers: Answers) =>
			(['other', 'first', 'ask', 'owner', 'plastic'] as const).find((kind) => kindsFor(answers).has(kind)) ?? 'go';
		expect(broken((answers, { kind }) => kind === weightiest(answers))).toEqual([]);
	});

	test('holds up nobody for a phone that came from outside Pakistan a short time ago', () => {
		const recent = all.filter(([{ pta }]) => pta === 'recent');
		expect(recent.length).toBeGreaterThan(0);
		expect(recent.filter(([answers, { kind }]) => decide({ ...answers, pta: 'yes' }).kind !== kind)).toEqual([]);
	});

	test('has tasks exactly when an answer calls for something to do or to ask before going', () => {
		expect(
			broken(
				(answers, { hasTasks }) =>
					hasTasks === promisedFor(answers).some((id) => promised[id] === 'first' || promised[id] === 'ask'),
			),
		).toEqual([]);
	});

	test('shows a place that says more for each piece of advice, and only places meant for this reader', () => {
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

	test('puts a SIM or an account that is still open before everything else, and the rest by weight', () => {
		const weights = ({ advice }: Outcome) =>
			advice.map(({ urgent, kind }) => (urgent ? -1 : adviceKinds.indexOf(kind)));
		expect(
			broken((_, outcome) => weights(outcome).every((weight, at, list) => weight >= (list[at - 1] ?? -1))),
		).toEqual([]);
		const advice = all.flatMap((entry) => entry[1].advice);
		expect(advice.every(({ id, urgent }) => urgent === id.startsWith('blocked.'))).toBe(true);
	});

	test('counts a reader as abroad only when the number is in the reader’s name or may be', () => {
		expect(
			broken(
				({ inPerson, name }, { away }) => away === (inPerson === 'abroad' && (name === 'mine' || name === 'unsure')),
			),
		).toEqual([]);
	});

	test('lists the letter about fingers only for a reader whose fingers cannot, or may not, be read', () => {
		expect(
			broken(({ fingers }, { bring }) => bring.includes('letter') === (fingers === 'no' || fingers === 'unsure')),
		).toEqual([]);
	});

	test('names something to bring for everybody', () => {
		expect(broken((_, { bring }) => bring.length > 0)).toEqual([]);
	});

	test('can be each of the six verdicts, and every answer that calls for advice comes up', () => {
		expect(new Set(all.map(([, { kind }]) => kind))).toEqual(new Set(adviceKinds));
		expect(new Set(all.flatMap(([answers]) => promisedFor(answers)))).toEqual(new Set(Object.keys(promised)));
	});
});

describe('a reader who goes back and changes an answer', () => {
	test('gets the outcome without old answers to questions that no longer concern them', () => {
		/** The worst answer to every question, left over from before. */
		const leftOver: Answers = {
			blocked: 'no',
			who: 'afghan',
			inPerson: 'abroad',
			id: 'no',
			fingers: 'no',
			asked: 'no',
			eid: 'unsure',
			pta: 'no',
			wifi: 'no',
		};
		const wrong = sample.filter(([answers, outcome]) => {
			const both = { ...leftOver, ...answers };
			return JSON.stringify(decide(both)) !== JSON.stringify(outcome);
		});
		expect(wrong.slice(0, 3)).toEqual([]);
	});
});

describe('a reader who has not answered everything', () => {
	/** One answer taken back, each in turn. */
	const takenBack = sample.flatMap(([answers, whole]) =>
		questions
			.filter(({ id }) => answers[id] !== undefined)
			.map(({ id }) => {
				const { [id]: _, ...rest } = answers;
				return { id, answers, whole, part: decide(rest) };
			}),
	);

	test('gets no verdict that a later answer could undo', () => {
		expect(
			takenBack
				.filter(({ id, part }) => id !== 'operator' && (part.kind !== 'unfinished' || part.left < 1))
				.slice(0, 3),
		).toEqual([]);
	});

	test('starts with at most twelve questions, eleven when nothing was lost, three when the owner died', () => {
		expect(decide({})).toMatchObject({ kind: 'unfinished', left: 12, total: 12, advice: [] });
		expect(decide({ case: 'broken' })).toMatchObject({ total: 11, left: 10 });
		expect(decide({ who: 'foreigner' })).toMatchObject({ total: 11 });
		expect(decide({ case: 'broken', operator: 'onic', name: 'died' })).toMatchObject({ total: 3, left: 0 });
	});

	test('keeps the outcome of answers that were stored before the operator was asked', () => {
		const lost = sample.filter(([{ operator: _, ...before }, { kind }]) => decide(before).kind !== kind);
		expect(lost.slice(0, 3)).toEqual([]);
		expect(decide(sample[0]?.[0] ?? {}).operator).toBeDefined();
	});
});
