import type { When } from './questions.ts';

/** The lists of things to bring: one by the ID the number is registered with, then one for everyone. */
export const bringGroups = ['citizen', 'overseas', 'poc', 'foreigner', 'afghan', 'everyone'] as const;
type BringGroup = (typeof bringGroups)[number];

/** One thing to take to the counter. Its text is `checklist.bring.<id>`. */
export interface BringItem {
	id: BringId;
	group: BringGroup;
	when?: When;
}

export type BringId =
	| 'cnic'
	| 'nicop'
	| 'nicopPassport'
	| 'poc'
	| 'pocCopies'
	| 'passport'
	| 'passportCopies'
	| 'afghanCard'
	| 'self'
	| 'owner'
	| 'heir'
	| 'company'
	| 'letter'
	| 'phone'
	| 'eid'
	| 'wifi'
	| 'screen'
	| 'fee'
	| 'complaint'
	| 'oldPhone'
	| 'receipt';

/** The reader's own papers help only when the number is the reader's, or the company that owns it sends the reader. */
const own: When = { name: ['mine', 'company', 'unsure'] };
/** Whose fingerprint is compared with NADRA's record. */
const fromNadra: When = { name: ['mine', 'relative', 'unsure'], who: ['citizen', 'overseas', 'poc', 'afghan'] };
const forEsim: When = { name: ['mine', 'relative', 'company', 'unsure'], eid: ['yes', 'unsure'] };

/**
 * What to bring, in the order it is printed. Papers by `jazz-faq-ur`, `pta-poc-2017`, `zong-terms` and
 * `menafn-afghan-sims-2025` (src/content/sources.yaml); the rest is common practice.
 */
export const bringItems: readonly BringItem[] = [
	{ id: 'cnic', group: 'citizen', when: { ...own, who: ['citizen'] } },
	{ id: 'nicop', group: 'overseas', when: { ...own, who: ['overseas'] } },
	{ id: 'nicopPassport', group: 'overseas', when: { ...own, who: ['overseas'] } },
	{ id: 'poc', group: 'poc', when: { ...own, who: ['poc'] } },
	{ id: 'pocCopies', group: 'poc', when: { ...own, who: ['poc'] } },
	{ id: 'passport', group: 'foreigner', when: { ...own, who: ['foreigner'] } },
	{ id: 'passportCopies', group: 'foreigner', when: { ...own, who: ['foreigner'] } },
	{ id: 'afghanCard', group: 'afghan', when: { ...own, who: ['afghan'] } },
	{ id: 'self', group: 'everyone', when: own },
	{ id: 'owner', group: 'everyone', when: { name: ['relative', 'unsure'] } },
	{ id: 'heir', group: 'everyone', when: { name: ['died'] } },
	{ id: 'company', group: 'everyone', when: { name: ['company'] } },
	{ id: 'letter', group: 'everyone', when: { ...fromNadra, fingers: ['no', 'unsure'] } },
	{ id: 'phone', group: 'everyone', when: { eid: ['yes', 'no', 'unsure'] } },
	{ id: 'eid', group: 'everyone', when: forEsim },
	{ id: 'wifi', group: 'everyone', when: forEsim },
	{ id: 'screen', group: 'everyone', when: forEsim },
	{ id: 'fee', group: 'everyone' },
	{ id: 'complaint', group: 'everyone', when: { case: ['lost'] } },
	{ id: 'oldPhone', group: 'everyone', when: { case: ['broken'] } },
	{ id: 'receipt', group: 'everyone', when: { case: ['deleted', 'noSignal'] } },
];
