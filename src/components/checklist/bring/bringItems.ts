import type { When } from '../answers/answers.ts';
import { anyOwner, notPassport, ownerGoes, replaced } from '../questions/questions.ts';

/** The groups of things to bring: one for each kind of ID, then one for everyone, then what only some need. */
export const bringGroups = ['citizen', 'overseas', 'poc', 'foreigner', 'afghan', 'everyone', 'some'] as const;
type BringGroup = (typeof bringGroups)[number];

/** One thing to take to the counter. Its text is `checklist.bring.<id>`. */
interface BringItem {
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

/** The statement of facts.yaml that the text of a thing to bring shows in place of `{{amount}}`. */
export const bringFact: Partial<Record<BringId, string>> = { fee: 'esim-fee-cap' };

/** The reader's own papers are needed only if the reader, or the reader's company, owns the number. */
const owned: When = { name: ['mine', 'company', 'unsure'] };
/** Readers whose fingerprint is compared with NADRA's record. */
const fromNadra: When = { ...ownerGoes, ...notPassport };
const forEsim: When = { ...anyOwner, ...replaced, eid: ['yes', 'unsure'] };

const things = (group: BringGroup, when: When, ...ids: BringId[]): BringItem[] =>
	ids.map((id) => ({ id, group, when }));
const papers = (group: Exclude<BringGroup, 'everyone' | 'some'>, ...ids: BringId[]): BringItem[] =>
	things(group, { ...owned, who: [group] }, ...ids);

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
	...things('everyone', { name: ['mine', 'unsure'] }, 'self'),
	...things('everyone', { eid: ['yes', 'unsure'] }, 'phone'),
	...things('everyone', forEsim, 'eid', 'wifi', 'screen'),
	...things('everyone', {}, 'fee'),
	...things('some', { ...anyOwner, ...replaced, eid: ['no', 'none'] }, 'tray'),
	...things('some', { name: ['relative', 'unsure'] }, 'owner'),
	...things('some', { name: ['died'] }, 'heir'),
	...things('some', { name: ['company'] }, 'company'),
	...things('some', { ...fromNadra, fingers: ['no', 'unsure'] }, 'letter'),
	...things('some', { case: ['lost'] }, 'complaint'),
	...things('some', { case: ['broken'] }, 'oldPhone'),
	...things('some', { case: ['deleted', 'noSignal'] }, 'receipt'),
];
