/* eslint-disable max-lines -- One table. */
import type { PlaceId } from '../../src/components/checklist/questions/places.ts';
import type { BringId } from '../../src/components/checklist/bring/bringItems.ts';
import type { Answers } from '../../src/components/checklist/answers/answers.ts';
import type { Outcome } from '../../src/components/checklist/verdict/decide.ts';

/** A typical reader, and the right advice for them. Written from the facts, not from the code. */
interface Persona {
	who: string;
	answers: Answers;
	verdict: Outcome['kind'];
	/** The ids of their advice, in order. */
	advice: string[];
	/** The place that helps them most. */
	place: PlaceId | 'visit';
	/** An item that must be on their list of what to bring, and one that must not. */
	brings: BringId;
	leaves: BringId;
}

/** A citizen whose phone was stolen and who has prepared everything. */
export const ready: Answers = {
	case: 'lost',
	blocked: 'yes',
	operator: 'jazz',
	name: 'mine',
	who: 'citizen',
	inPerson: 'yes',
	id: 'yes',
	fingers: 'yes',
	eid: 'yes',
	pta: 'yes',
	wifi: 'yes',
};

/** The same with a passport: the checklist asks about a call to the operator, not about fingerprints. */
export const readyWithPassport: Answers = {
	case: 'lost',
	blocked: 'yes',
	operator: 'jazz',
	name: 'mine',
	who: 'foreigner',
	inPerson: 'yes',
	id: 'yes',
	asked: 'yes',
	eid: 'yes',
	pta: 'yes',
	wifi: 'yes',
};

/** The phone is broken, changed or emptied: nobody has to block anything. */
const broken: Answers = { ...ready, case: 'broken' };
delete broken.blocked;
/** PTA has had the SIM blocked: the eSIM is still in the phone, and nobody asks about phones. */
const barred: Answers = { ...broken, case: 'barred' };
for (const id of ['eid', 'pta', 'wifi'] as const) delete barred[id];
/** No phone that holds an eSIM: neither Wi-Fi nor, without any phone, the approval matters. */
export const withoutEsim: Answers = { ...ready, eid: 'no' };
delete withoutEsim.wifi;
const withoutPhone: Answers = { ...withoutEsim, eid: 'none' };
delete withoutPhone.pta;

/** The personas for the tests of the checklist and the pages. */
export const personas: Persona[] = [
	{
		who: 'a student in Lahore whose number is in his father’s name',
		answers: { ...ready, name: 'relative' },
		verdict: 'owner',
		advice: ['name.relative'],
		place: 'relative',
		brings: 'owner',
		leaves: 'cnic',
	},
	{
		who: 'a widow whose husband had the number in his name',
		answers: { case: 'broken', operator: 'ufone', name: 'died' },
		verdict: 'ask',
		advice: ['name.died', 'case.broken'],
		place: 'died',
		brings: 'heir',
		leaves: 'owner',
	},
	{
		who: 'an elder whose fingers no machine reads',
		answers: { ...broken, fingers: 'no' },
		verdict: 'ask',
		advice: ['fingers.no', 'case.broken'],
		place: 'fingerNotRead',
		brings: 'letter',
		leaves: 'complaint',
	},
	{
		who: 'a woman in Karachi, phone just snatched, number in her husband’s name, no new phone yet',
		answers: { ...withoutPhone, blocked: 'no', name: 'relative' },
		verdict: 'first',
		advice: ['blocked.no', 'name.relative', 'eid.no'],
		place: 'blockLine',
		brings: 'owner',
		leaves: 'eid',
	},
	{
		who: 'a mother whose Benazir payment hangs on the number, with a cheap phone',
		answers: withoutEsim,
		verdict: 'plastic',
		advice: ['eid.no'],
		place: 'plasticSim',
		brings: 'cnic',
		leaves: 'screen',
	},
	{
		who: 'an overseas Pakistani who is in Dubai',
		answers: { case: 'lost', blocked: 'yes', operator: 'ufone', name: 'mine', who: 'overseas', inPerson: 'abroad' },
		verdict: 'other',
		advice: ['inPerson.abroad'],
		place: 'abroad',
		brings: 'nicop',
		leaves: 'cnic',
	},
	{
		who: 'a POC holder on a visit',
		answers: { ...broken, who: 'poc', pta: 'recent' },
		verdict: 'go',
		advice: ['case.broken'],
		place: 'visit',
		brings: 'pocCopies',
		leaves: 'cnic',
	},
	{
		who: 'a Chinese engineer with passport and work visa and a phone just brought from China',
		answers: { ...readyWithPassport, pta: 'recent', asked: 'no' },
		verdict: 'ask',
		advice: ['asked.no'],
		place: 'biometric',
		brings: 'passport',
		leaves: 'letter',
	},
	{
		who: 'the same engineer after he has called his operator',
		answers: { ...readyWithPassport, pta: 'recent' },
		verdict: 'go',
		advice: [],
		place: 'visit',
		brings: 'passportCopies',
		leaves: 'cnic',
	},
	{
		who: 'a Chinese worker with his company’s SIM and a mainland phone without eSIM',
		answers: {
			case: 'lost',
			blocked: 'yes',
			operator: 'ufone',
			name: 'company',
			who: 'foreigner',
			eid: 'no',
			pta: 'yes',
		},
		verdict: 'ask',
		advice: ['name.company', 'eid.no'],
		place: 'company',
		brings: 'company',
		leaves: 'wifi',
	},
	{
		who: 'an Afghan refugee with a PoR card',
		answers: { ...ready, who: 'afghan' },
		verdict: 'ask',
		advice: ['who.afghan'],
		place: 'afghan',
		brings: 'afghanCard',
		leaves: 'cnic',
	},
	{
		who: 'a boy of fifteen with a B-form, number in his mother’s name',
		answers: { ...broken, name: 'relative' },
		verdict: 'owner',
		advice: ['name.relative', 'case.broken'],
		place: 'under18',
		brings: 'owner',
		leaves: 'self',
	},
	{
		who: 'a man who has no phone with eSIM',
		answers: { ...withoutEsim, case: 'lost' },
		verdict: 'plastic',
		advice: ['eid.no'],
		place: 'plasticSim',
		brings: 'tray',
		leaves: 'phone',
	},
	{
		who: 'somebody who deleted the eSIM by mistake',
		answers: { ...broken, case: 'deleted' },
		verdict: 'go',
		advice: [],
		place: 'visit',
		brings: 'receipt',
		leaves: 'complaint',
	},
	{
		who: 'somebody with a new phone and the old one still in hand',
		answers: broken,
		verdict: 'go',
		advice: ['case.broken'],
		place: 'visit',
		brings: 'oldPhone',
		leaves: 'receipt',
	},
	{
		who: 'a man whose CNIC has expired',
		answers: { ...ready, id: 'no' },
		verdict: 'first',
		advice: ['id.no'],
		place: 'cnicExpired',
		brings: 'cnic',
		leaves: 'passport',
	},
	{
		who: 'a woman whose CNIC was snatched with her phone',
		answers: { ...ready, id: 'no' },
		verdict: 'first',
		advice: ['id.no'],
		place: 'cnicGone',
		brings: 'cnic',
		leaves: 'oldPhone',
	},
	{
		who: 'a postpaid customer whose phone was stolen',
		answers: ready,
		verdict: 'go',
		advice: [],
		place: 'visit',
		brings: 'complaint',
		leaves: 'oldPhone',
	},
	{
		who: 'a daughter whose mother owns the number and cannot leave her bed',
		answers: { case: 'lost', blocked: 'yes', operator: 'ufone', name: 'relative', who: 'citizen', inPerson: 'unable' },
		verdict: 'other',
		advice: ['inPerson.unable'],
		place: 'cannotCome',
		brings: 'owner',
		leaves: 'cnic',
	},
	{
		who: 'a son in Lahore whose father owns the number and works in Dubai',
		answers: { case: 'lost', blocked: 'yes', operator: 'ufone', name: 'relative', who: 'citizen', inPerson: 'abroad' },
		verdict: 'other',
		advice: ['inPerson.abroad'],
		place: 'cannotCome',
		brings: 'owner',
		leaves: 'cnic',
	},
	{
		who: 'somebody whose eSIM is there but finds no signal',
		answers: { ...broken, case: 'noSignal' },
		verdict: 'first',
		advice: ['case.noSignal'],
		place: 'noSignal',
		brings: 'receipt',
		leaves: 'oldPhone',
	},
	{
		who: 'somebody who bought the SIM from a shop and does not know in whose name it is',
		answers: { ...broken, name: 'unsure' },
		verdict: 'ask',
		advice: ['name.unsure', 'case.broken'],
		place: 'whoseName',
		brings: 'cnic',
		leaves: 'heir',
	},
	{
		who: 'a man who sold his phone with the eSIM in it',
		answers: broken,
		verdict: 'go',
		advice: ['case.broken'],
		place: 'soldPhone',
		brings: 'cnic',
		leaves: 'complaint',
	},
	{
		who: 'a man whose SIM PTA has had blocked because his CNIC expired',
		answers: { ...barred, id: 'no' },
		verdict: 'first',
		advice: ['id.no', 'case.barred'],
		place: 'cnicExpired',
		brings: 'cnic',
		leaves: 'oldPhone',
	},
	{
		who: 'the same man with his new CNIC',
		answers: barred,
		verdict: 'ask',
		advice: ['case.barred'],
		place: 'simBlocked',
		brings: 'cnic',
		leaves: 'screen',
	},
	{
		who: 'a daughter whose dead father’s SIM PTA has had blocked',
		answers: { case: 'barred', operator: 'telenor', name: 'died' },
		verdict: 'ask',
		advice: ['name.died'],
		place: 'died',
		brings: 'heir',
		leaves: 'tray',
	},
	{
		who: 'a Zong customer in Lahore without Wi-Fi',
		answers: { ...ready, operator: 'zong', wifi: 'no' },
		verdict: 'go',
		advice: ['wifi.no'],
		place: 'beforeScanning',
		brings: 'wifi',
		leaves: 'tray',
	},
	{
		who: 'a Jazz customer who has lost the phone abroad',
		answers: { case: 'lost', blocked: 'no', operator: 'jazz', name: 'mine', who: 'citizen', inPerson: 'abroad' },
		verdict: 'other',
		advice: ['blocked.no', 'inPerson.abroad'],
		place: 'abroad',
		brings: 'cnic',
		leaves: 'letter',
	},
	{
		who: 'somebody who does not know the operator',
		answers: { ...ready, operator: 'unsure' },
		verdict: 'go',
		advice: [],
		place: 'visit',
		brings: 'complaint',
		leaves: 'tray',
	},
];
