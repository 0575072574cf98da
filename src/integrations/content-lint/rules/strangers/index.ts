import type { Rule } from '../../rule.ts';
import { addresses } from '../../detectors/contacts/addresses.ts';
import { bankAccounts } from '../../detectors/contacts/bankAccounts.ts';
import { contacts } from '../../detectors/contacts/contacts.ts';
import { numbers } from '../../detectors/contacts/hiddenNumbers.ts';
import { fromDetector } from '../fromDetector.ts';
import { dialIds, dialTags } from '../../messages/dialId.ts';
import { fixIn, ofContact } from '../../messages/fixIn.ts';
import { shortLink } from './shortLink.ts';

/** The fix for a text that sends readers to somebody who is not in the data. */
const sendToNobody =
	'Take it out. Readers are sent to operators and authorities only, by <Dial> and <Site>; whoever else offers help may be the thief, and is not named even in a warning.';

/** Joined words may also be a company or an app: PayFast. */
const isJoined = (excerpt: string): boolean => /^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u.test(excerpt);
const listIfKnown =
	'Is it a shop or somebody’s account? Take it out. Is it a company or an app that readers need? Add it to src/content/names.yaml.';

const showWith = (component: string): string =>
	`If it is official, add it to src/content/dial-codes.yaml with its source and write ${component} here; else take it out.`;

/** Rules about contact details that are not in the data. */
export const strangers: readonly Rule[] = [
	fromDetector(bankAccounts, 'account', {
		id: 'strangers/account',
		refuses: 'The number of a bank account or the address of a coin wallet.',
		message: 'This looks like the number of a bank account or a wallet.',
		fix: 'Take it out. Readers pay at the counter, and to nobody else.',
	}),
	// Addresses that `facts/address` cannot find.
	fromDetector(addresses, 'address', {
		id: 'strangers/address',
		refuses: 'An e-mail or web address whose dot or @ is in words, apart or another mark.',
		message: 'This is an e-mail or web address, though it may not look like one.',
		fix: (_, passage) =>
			fixIn(
				passage,
				'Take it out. If it is official, add it to src/content/official-domains.yaml with its source and write <Site id="…" /> here.',
				undefined,
				ofContact,
			),
	}),
	fromDetector(contacts, 'handle', {
		id: 'strangers/handle',
		mayBeWrong: true,
		refuses: 'A name or group on a messenger.',
		message: 'This is a name on a messenger or social network.',
		fix: sendToNobody,
	}),
	fromDetector(contacts, 'person', {
		id: 'strangers/person',
		mayBeWrong: true,
		refuses: 'A private person or a shop by name, and an invitation to somebody on a messenger.',
		message: 'This sends readers to a person or a shop by name, or to somebody on a messenger.',
		fix: (excerpt) => (isJoined(excerpt) ? listIfKnown : sendToNobody),
	}),
	// Numbers that `facts/typed-number` cannot find.
	fromDetector(numbers, 'number', {
		id: 'strangers/number',
		refuses: 'A number to dial in words, in other digits or with gaps.',
		message: 'This is a number to dial, written in words, in other digits or with gaps.',
		fix: (excerpt, passage, content) => {
			const ids = dialIds(content, excerpt);
			if (ids.length > 0 && passage.plain === undefined) return `Write ${dialTags(ids)} in its place.`;
			return fixIn(passage, showWith('<Dial id="…" />'), showWith('[[its id]]'), ofContact);
		},
	}),
	shortLink,
];
