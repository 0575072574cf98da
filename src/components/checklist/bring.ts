import type { When } from './questions.ts';

/** The lists of things to bring: one for everyone, then one by who the reader is. */
export const bringGroups = ['everyone', 'citizen', 'overseas', 'poc', 'foreigner', 'afghan'] as const;
type BringGroup = (typeof bringGroups)[number];

/** One thing to take to the counter. Its text is `checklist.bring.<id>`. */
export interface BringItem {
	id: BringId;
	group: BringGroup;
	when?: When;
}

export type BringId =
	| 'self'
	| 'owner'
	| 'phone'
	| 'eid'
	| 'wifi'
	| 'screen'
	| 'fee'
	| 'complaint'
	| 'oldPhone'
	| 'receipt'
	| 'cnic'
	| 'nicop'
	| 'nicopPassport'
	| 'poc'
	| 'pocCopies'
	| 'passport'
	| 'passportCopies'
	| 'afghanCard';

/** The reader's own papers help only when the number is the reader's. */
const mine = ['yes', 'unsure'] as const;

/**
 * What to bring, in the order it is printed. Papers by `jazz-faq-ur`, `pta-poc-2017`, `zong-terms` and
 * `menafn-afghan-sims-2025` (src/content/sources.yaml); the rest is common practice.
 */
export const bringItems: readonly BringItem[] = [
	{ id: 'self', group: 'everyone', when: { registered: mine } },
	{ id: 'owner', group: 'everyone', when: { registered: ['no', 'unsure'] } },
	{ id: 'phone', group: 'everyone' },
	{ id: 'eid', group: 'everyone', when: { eid: ['yes', 'unsure'] } },
	{ id: 'wifi', group: 'everyone', when: { eid: ['yes', 'unsure'] } },
	{ id: 'screen', group: 'everyone', when: { eid: ['yes', 'unsure'] } },
	{ id: 'fee', group: 'everyone' },
	{ id: 'complaint', group: 'everyone', when: { case: ['lost'] } },
	{ id: 'oldPhone', group: 'everyone', when: { case: ['broken'] } },
	{ id: 'receipt', group: 'everyone', when: { case: ['deleted'] } },
	{ id: 'cnic', group: 'citizen', when: { who: ['citizen'], registered: mine } },
	{ id: 'nicop', group: 'overseas', when: { who: ['overseas'], registered: mine } },
	{ id: 'nicopPassport', group: 'overseas', when: { who: ['overseas'], registered: mine } },
	{ id: 'poc', group: 'poc', when: { who: ['poc'], registered: mine } },
	{ id: 'pocCopies', group: 'poc', when: { who: ['poc'], registered: mine } },
	{ id: 'passport', group: 'foreigner', when: { who: ['foreigner'], registered: mine } },
	{ id: 'passportCopies', group: 'foreigner', when: { who: ['foreigner'], registered: mine } },
	{ id: 'afghanCard', group: 'afghan', when: { who: ['afghan'], registered: mine } },
];
