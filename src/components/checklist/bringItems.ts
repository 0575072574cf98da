import type { When } from './answers.ts';
import { anyOwner, notPassport, ownerGoes } from './questions.ts';

/** The groups of things to bring: one for each kind of ID, then one for everyone, then what only some need. */
export const bringGroups = ['citizen', 'overseas', 'poc', 'foreigner', 'afghan', 'everyone', 'some'] as const;
type BringGroup = (typeof bringGroups)[number];

/** One thing to take to the counter. Its text is `checklist.bring.<id>`. */
export interface BringItem {
	id: BringId;
	group: BringGroup;
	when: When;
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
	| 'tray'
	| 'eid'
	| 'wifi'
	| 'screen'
	| 'fee'
	| 'complaint'
	| 'oldPhone'
	| 'receipt';

/** The reader's own papers are needed only if the reader, or the reader's company, owns the number. */
const own: When = { name: ['mine', 'company', 'unsure'] };
/** Readers whose fingerprint is compared with NADRA's record. */
const fromNadra: When = { ...ownerGoes, ...notPassport };
const forEsim: When = { ...anyOwner, eid: ['yes', 'unsure'] };

const papers = (group: Exclude<BringGroup, 'everyone' | 'some'>, ...ids: BringId[]): BringItem[] =>
	ids.map((id) => ({ id, group, when: { ...own, who: [group] } }));
const things = (when: When, ...ids: BringId[]): BringItem[] => ids.map((id) => ({ id, group: 'everyone', when }));
/** What only one case needs, apart from what everyone takes along. */
const only = (when: When, ...ids: BringId[]): BringItem[] => ids.map((id) => ({ id, group: 'some', when }));

/**
 * What to bring, in the order of the list. Papers by `jazz-faq-ur`, `pta-poc-2017`, `zong-terms` and
 * `menafn-afghan-sims-2025` (src/content/sources.yaml); the rest is common practice.
 */
export const bringItems: readonly BringItem[] = [
	...papers('citizen', 'cnic'),
	...papers('overseas', 'nicop', 'nicopPassport'),
	...papers('poc', 'poc', 'pocCopies'),
	...papers('foreigner', 'passport', 'passportCopies'),
	...papers('afghan', 'afghanCard'),
	...things(own, 'self'),
	...things({ eid: ['yes', 'unsure'] }, 'phone'),
	...things(forEsim, 'eid', 'wifi', 'screen'),
	...things({}, 'fee'),
	...only({ ...anyOwner, eid: ['no', 'none'] }, 'tray'),
	...only({ name: ['relative', 'unsure'] }, 'owner'),
	...only({ name: ['died'] }, 'heir'),
	...only({ name: ['company'] }, 'company'),
	...only({ ...fromNadra, fingers: ['no', 'unsure'] }, 'letter'),
	...only({ case: ['lost'] }, 'complaint'),
	...only({ case: ['broken'] }, 'oldPhone'),
	...only({ case: ['deleted', 'noSignal'] }, 'receipt'),
];
