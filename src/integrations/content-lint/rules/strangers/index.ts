import { accounts } from '../../detectors/accounts.ts';
import { hiddenNumbers } from '../../detectors/dialled.ts';
import { canonical } from '../../detectors/canonical.ts';
import { handles, type KnownNames } from '../../detectors/handles.ts';
import { hiddenAddresses } from '../../detectors/hosts.ts';
import { remembered } from '../../detectors/remembered.ts';
import { messengers } from '../../detectors/words.ts';
import type { Content } from '../../readers/content/content.ts';
import { isProse } from '../../readers/content/passages.ts';
import { valueAt } from '../../readers/content/yaml.ts';
import type { Rule } from '../../rule.ts';
import { fixIn } from '../facts/fixIn.ts';
import { fromDetector, type Detector } from '../fromDetector.ts';
import { shortLinks } from './shortLinks.ts';

/** A messenger's name may stand right before what was found, or right after. */
const MAX_APART = 4;
const onMessenger = new RegExp(messengers, 'u');
const names = new WeakMap<Content, KnownNames>();

/** The names that the data holds, in small letters: operators, owners of numbers, publishers, words of the glossary. */
function namesIn(content: Content): KnownNames {
	const found = names.get(content);
	if (found) return found;
	const { operators, dialCodes, officialDomains, glossary } = content.data;
	const texts = [
		...operators.entries.flatMap(({ id, value }) => [id, JSON.stringify(valueAt(value, ['names']) ?? '')]),
		...[...dialCodes.entries, ...officialDomains.entries].map(({ value }) => String(valueAt(value, ['owner']))),
		...glossary.entries.map(({ value }) => JSON.stringify(valueAt(value, ['term']) ?? '')),
	];
	const made = {
		names: new Set(
			texts
				.join(' ')
				.toLowerCase()
				.match(/[a-z0-9-]{2,}|\p{Script=Arabic}{3,}/gu) ?? [],
		),
	};
	names.set(content, made);
	return made;
}

const seenNumbers = remembered(hiddenNumbers);
const seenHandles = remembered(handles, ({ names: known }) => [...known].join(' '));
const seenAddresses = remembered(hiddenAddresses);
const seenAccounts = remembered(accounts);
const numbers: Detector = ({ prose }) => seenNumbers(prose.text);
const people: Detector = (passage, content) => {
	const known = namesIn(content);
	const found = seenHandles(passage.prose.text, known);
	if (isProse(passage)) return found;
	// What readers type and what sources are called may name anybody; an account is one, and so is a person on a messenger.
	return found.filter(({ kind, from, to }) => {
		const { text } = passage.prose;
		const [words, around] = [text.slice(from, to), text.slice(Math.max(0, from - MAX_APART), to + MAX_APART)];
		// Readers do ask for an operator on a messenger.
		const isOperator = known.names.has(words.toLowerCase().split(/\s/)[0] ?? '');
		const isOnMessenger =
			passage.role === 'alias' && kind === 'person' && !isOperator && onMessenger.test(canonical(around).text);
		return isOnMessenger || /[\d_@#](?!\S*\.[a-z]{2})/.test(words);
	});
};
const addresses: Detector = ({ prose }) => seenAddresses(prose.text);
const moneyTo: Detector = ({ prose }) => seenAccounts(prose.text);

const nobody =
	'Take it out. Readers are sent to operators and authorities only, by <Dial> and <Site>; whoever else offers help may be the thief, and is not named even in a warning.';

/** Contact details of anybody the data does not name, in any shape. */
export const strangers: readonly Rule<Content>[] = [
	fromDetector(moneyTo, 'account', {
		id: 'strangers/account',
		refuses: 'The number of a bank account or the address of a coin wallet.',
		message: 'This looks like the number of a bank account or of a wallet.',
		fix: 'Take it out. Readers pay at the counter, and to nobody else.',
	}),
	fromDetector(addresses, 'address', {
		id: 'strangers/address',
		refuses: 'An e-mail or web address whose dot or @ is in words, apart or another mark.',
		message: 'This is an e-mail or web address, written so that it does not look like one.',
		fix: (_excerpt, passage) =>
			fixIn(
				passage,
				'Take it out. If it is official, add it to src/content/official-domains.yaml with its source and write <Site id="…" /> here.',
			),
	}),
	fromDetector(people, 'handle', {
		id: 'strangers/handle',
		refuses: 'A name or group on a messenger.',
		message: 'This is a name on a messenger or social network.',
		fix: nobody,
	}),
	fromDetector(people, 'person', {
		id: 'strangers/person',
		refuses: 'An invitation to a person or a shop by name, or to write to somebody on a messenger.',
		message: 'This sends readers to a person or a shop by name, or to somebody on a messenger.',
		fix: nobody,
	}),
	fromDetector(numbers, 'number', {
		id: 'strangers/number',
		refuses: 'A number to dial in words, in other digits or with gaps.',
		message: 'This is a number to dial, written in words, in other digits or with gaps.',
		fix: (_excerpt, passage) =>
			fixIn(
				passage,
				'If it is official, add it to src/content/dial-codes.yaml with its source and write <Dial id="…" /> here; else take it out.',
				'If it is official, add it to src/content/dial-codes.yaml with its source and write [[its id]] here; else take it out.',
			),
	}),
	shortLinks,
];
