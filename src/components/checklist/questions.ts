import type { PlaceId } from './places.ts';

const cases = ['lost', 'broken', 'deleted'] as const;
const people = ['citizen', 'overseas', 'poc', 'foreigner', 'afghan'] as const;
const replies = ['yes', 'no', 'unsure'] as const;

/** What the reader has chosen so far. A question without an answer has no entry. */
export interface Answers {
	case?: (typeof cases)[number];
	who?: (typeof people)[number];
	registered?: Reply;
	id?: Reply;
	inPerson?: Reply;
	blocked?: Reply;
	eid?: Reply;
	pta?: Reply;
	wifi?: Reply;
	fingers?: Reply;
}
export type Reply = (typeof replies)[number];
export type QuestionId = keyof Answers;

/** Answers under which something counts. A question that is not answered yet rules nothing out. */
export type When = { readonly [Id in QuestionId]?: readonly NonNullable<Answers[Id]>[] };

/** What an answer that stands in the way asks of the reader. Its text is `checklist.advice.<question>.<answer>`. */
export interface Advice {
	/** `first`: can be done before going. `other-route`: the usual visit cannot succeed. */
	kind: 'first' | 'other-route';
	/** Money or the line is in danger meanwhile: comes before everything else and wears the emergency colour. */
	urgent?: true;
	links: readonly { place: PlaceId; when?: When }[];
}

export interface Question {
	id: QuestionId;
	options: readonly string[];
	/** When the question is asked at all. */
	when?: When;
	/** By answer; an answer that is not here stands in nobody's way. */
	advice: Readonly<Record<string, Advice>>;
}

const notForeigner: When = { who: ['citizen', 'overseas', 'poc', 'afghan'] };
const foreigner: When = { who: ['foreigner'] };
const owner = [
	{ place: 'identity', when: notForeigner },
	{ place: 'companySim', when: foreigner },
] as const;
const safety = [{ place: 'blockLine' }, { place: 'freezeMoney' }] as const;
const fingers = [{ place: 'person' }, { place: 'fingerNotRead' }] as const;

/**
 * The questions in the order in which they are asked. "Not sure" is never a pass. By src/content/sources.yaml:
 * who may apply, with what: `jazz-faq-ur`, `zong-terms`, `pta-poc-2017`, `dawn-expired-cnic-2025`,
 * `menafn-afghan-sims-2025`; fingerprint: `3gca-bvs-2014`, `ary-duplicate-sim-biometric`; registration of phones:
 * `pta-imei-2018`, `urdupoint-dirbs-2020`; EID: `huawei-eid`; Wi-Fi: `apple-manage-esim`.
 */
export const questions: readonly Question[] = [
	{ id: 'case', options: cases, advice: {} },
	{ id: 'who', options: people, advice: { afghan: { kind: 'first', links: [{ place: 'afghan' }] } } },
	{
		id: 'blocked',
		options: replies,
		when: { case: ['lost'] },
		advice: {
			no: { kind: 'first', urgent: true, links: safety },
			unsure: { kind: 'first', urgent: true, links: safety },
		},
	},
	{
		id: 'registered',
		options: replies,
		advice: { no: { kind: 'other-route', links: owner }, unsure: { kind: 'first', links: owner } },
	},
	{
		id: 'id',
		options: replies,
		advice: {
			no: {
				kind: 'first',
				links: [
					{ place: 'cnicExpired', when: { who: ['citizen'] } },
					{ place: 'visaEnded', when: foreigner },
					{ place: 'papers', when: { who: ['overseas', 'poc', 'afghan'] } },
				],
			},
			unsure: { kind: 'first', links: [{ place: 'papers' }] },
		},
	},
	{
		id: 'inPerson',
		options: replies,
		advice: {
			no: { kind: 'other-route', links: [{ place: 'abroad' }, { place: 'relative' }] },
			unsure: { kind: 'first', links: [{ place: 'person' }] },
		},
	},
	{
		id: 'eid',
		options: replies,
		advice: {
			no: { kind: 'other-route', links: [{ place: 'noEsim' }] },
			unsure: { kind: 'first', links: [{ place: 'findEid' }] },
		},
	},
	{
		id: 'pta',
		options: replies,
		advice: {
			no: {
				kind: 'first',
				links: [
					{ place: 'ptaRegistration', when: notForeigner },
					{ place: 'registerPhone', when: foreigner },
				],
			},
			unsure: { kind: 'first', links: [{ place: 'ptaRegistration' }] },
		},
	},
	{
		id: 'wifi',
		options: replies,
		advice: {
			no: { kind: 'first', links: [{ place: 'beforeScanning' }] },
			unsure: { kind: 'first', links: [{ place: 'beforeScanning' }] },
		},
	},
	{
		id: 'fingers',
		options: replies,
		advice: { no: { kind: 'first', links: fingers }, unsure: { kind: 'first', links: fingers } },
	},
];
