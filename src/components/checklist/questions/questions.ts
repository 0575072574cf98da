/* eslint-disable max-lines -- A question is asked by the answers to those before it: read as one table. */
import { choices, type QuestionId, type When } from '../answers/answers.ts';
import type { PlaceId } from './places.ts';

/**
 * What a piece of advice does to the visit, the weightiest first: nobody can go (`other`), it has to be done before
 * going (`first`) or asked before going (`ask`), the owner goes and not the reader (`owner`), the same visit brings a
 * plastic SIM (`plastic`), or there is something to know and they go all the same (`go`).
 */
export const adviceKinds = ['other', 'first', 'ask', 'owner', 'plastic', 'go'] as const;
export type AdviceKind = (typeof adviceKinds)[number];

/** What to tell a reader who gave one of these answers. Its text is `checklist.advice.<question>.<first answer>`. */
export interface Advice {
	answers: readonly string[];
	kind: AdviceKind;
	/** Only for these readers; left out where a later answer says the opposite. */
	when?: When;
	/** Money or the number is in danger: shown first and in the emergency colour. */
	urgent?: true;
	/** Links to more detail, some only for certain readers. Every reader must get at least one. */
	links: readonly { place: PlaceId; when?: When }[];
}

export interface Question {
	id: QuestionId;
	options: readonly string[];
	/** When the question is asked. It may depend only on earlier questions. */
	when?: When;
	/** Advice for some of the answers; the others need none. */
	advice: readonly Advice[];
}

const passport: When = { who: ['foreigner'] };
/** Readers with an ID of NADRA, or the card of an Afghan citizen. */
export const notPassport: When = { who: ['citizen', 'overseas', 'poc', 'afghan'] };
/** The owner is a living person, whose papers and fingerprint are needed. */
const livingOwner: When = { name: ['mine', 'relative', 'unsure'] };
/** The owner can go to the counter. */
export const ownerGoes: When = { ...livingOwner, inPerson: ['yes', 'unsure'] };
/** There is an owner who can ask for the number; nobody has to take it over first. */
export const anyOwner: When = { name: ['mine', 'relative', 'company', 'unsure'] };
/** A new eSIM or SIM is needed: one that PTA has had blocked is still in the phone. */
export const replaced: When = { case: ['lost', 'broken', 'deleted', 'noSignal'] };
/** Somebody will go to the counter for it, so it matters which phone they bring. */
const visit: When = { ...ownerGoes, ...anyOwner, ...replaced };

/**
 * The questions in the order in which they are asked. "Not sure" is never a pass. By src/content/sources.yaml:
 * who may apply, with what: `jazz-faq-ur`, `zong-terms`, `pta-poc-2017`, `dawn-expired-cnic-2025`,
 * `menafn-afghan-sims-2025`; fingerprint: `3gca-bvs-2014`, `ary-duplicate-sim-biometric`; registration of phones:
 * `pta-imei-2018`, `urdupoint-dirbs-2020`; EID: `huawei-eid`; Wi-Fi: `apple-manage-esim`; blocked by PTA:
 * `samaa-blocked-sims-2024`.
 */
const list: readonly Omit<Question, 'options'>[] = [
	{
		id: 'case',
		advice: [
			{ answers: ['broken'], kind: 'go', links: [{ place: 'soldPhone' }] },
			{
				answers: ['barred'],
				kind: 'ask',
				when: anyOwner,
				links: [{ place: 'simBlocked' }],
			},
			{ answers: ['noSignal'], kind: 'first', links: [{ place: 'noSignal' }] },
		],
	},
	{
		id: 'blocked',
		when: { case: ['lost'] },
		advice: [
			{
				answers: ['no', 'unsure'],
				kind: 'first',
				urgent: true,
				links: [{ place: 'blockLine' }, { place: 'freezeMoney' }],
			},
		],
	},
	{ id: 'operator', advice: [] },
	{
		id: 'name',
		advice: [
			{
				answers: ['relative'],
				kind: 'owner',
				when: ownerGoes,
				links: [{ place: 'relative' }, { place: 'under18' }],
			},
			{ answers: ['died'], kind: 'ask', links: [{ place: 'died' }] },
			{ answers: ['company'], kind: 'ask', links: [{ place: 'company' }, { place: 'companySim', when: passport }] },
			{ answers: ['unsure'], kind: 'ask', links: [{ place: 'whoseName' }] },
		],
	},
	{
		id: 'who',
		when: anyOwner,
		advice: [{ answers: ['afghan'], kind: 'ask', links: [{ place: 'afghan' }] }],
	},
	{
		id: 'inPerson',
		when: livingOwner,
		advice: [
			{
				answers: ['abroad'],
				kind: 'other',
				links: [
					{ place: 'cannotCome', when: { name: ['relative'] } },
					{ place: 'abroad', when: { name: ['mine', 'unsure'] } },
				],
			},
			{ answers: ['unable'], kind: 'other', links: [{ place: 'cannotCome' }] },
			{ answers: ['unsure'], kind: 'first', links: [{ place: 'person' }] },
		],
	},
	{
		id: 'id',
		when: ownerGoes,
		advice: [
			{
				answers: ['no'],
				kind: 'first',
				links: [
					{ place: 'cnicExpired', when: { who: ['citizen'] } },
					{ place: 'cnicGone', when: { who: ['citizen'] } },
					{ place: 'visaEnded', when: passport },
					{ place: 'passportGone', when: passport },
					{ place: 'papers', when: { who: ['overseas', 'poc', 'afghan'] } },
				],
			},
			{ answers: ['unsure'], kind: 'first', links: [{ place: 'papers' }] },
		],
	},
	{
		id: 'fingers',
		when: { ...ownerGoes, ...notPassport },
		advice: [{ answers: ['no', 'unsure'], kind: 'ask', links: [{ place: 'fingerNotRead' }] }],
	},
	{
		id: 'asked',
		when: { ...ownerGoes, ...passport },
		advice: [{ answers: ['no', 'unsure'], kind: 'ask', links: [{ place: 'biometric' }] }],
	},
	{
		id: 'eid',
		when: visit,
		advice: [
			{ answers: ['no', 'none'], kind: 'plastic', links: [{ place: 'plasticSim' }] },
			{ answers: ['unsure'], kind: 'first', links: [{ place: 'findEid' }] },
		],
	},
	{
		id: 'pta',
		when: { ...visit, eid: ['yes', 'no', 'unsure'] },
		advice: [
			{
				answers: ['no'],
				kind: 'first',
				links: [
					{ place: 'ptaRegistration', when: notPassport },
					{ place: 'registerPhone', when: passport },
				],
			},
			{ answers: ['unsure'], kind: 'first', links: [{ place: 'ptaRegistration' }] },
		],
	},
	{
		id: 'wifi',
		when: { ...visit, eid: ['yes', 'unsure'] },
		advice: [{ answers: ['no', 'unsure'], kind: 'go', links: [{ place: 'beforeScanning' }] }],
	},
];

/** The questions with what can be answered to each. */
export const questions: readonly Question[] = list.map((question) => ({ ...question, options: choices[question.id] }));
