import { accounts } from '../../detectors/accounts.ts';
import { hiddenNumbers } from '../../detectors/dialled.ts';
import { handles, type KnownNames } from '../../detectors/handles.ts';
import { hiddenAddresses, shortLinks } from '../../detectors/hosts.ts';
import { remembered } from '../../detectors/remembered.ts';
import type { Content } from '../../readers/content/content.ts';
import { isProse } from '../../readers/content/passages.ts';
import { valueAt } from '../../readers/content/yaml.ts';
import { finding, type Finding } from '../../problem.ts';
import type { Rule } from '../../rule.ts';
import { fixIn } from '../facts/fixIn.ts';
import { fromDetector, type Detector } from '../fromDetector.ts';

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
				.match(/[a-z0-9-]{2,}/g) ?? [],
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
	const found = seenHandles(passage.prose.text, namesIn(content));
	if (isProse(passage)) return found;
	// What readers type and what sources are called may name anybody; an account is an account.
	return found.filter(
		({ kind, from, to }) => kind === 'handle' && /[\d_@#](?!\S*\.[a-z]{2})/.test(passage.prose.text.slice(from, to)),
	);
};
const addresses: Detector = ({ prose }) => seenAddresses(prose.text);
const moneyTo: Detector = ({ prose }) => seenAccounts(prose.text);

const nobody =
	'Take it out. Readers are sent to operators and authorities only, by <Dial> and <Site>; whoever else offers help may be the thief, and is not named even in a warning.';

/** An address of the data must show where it leads. */
function shortAddresses({ data }: Content): Finding[] {
	return [...data.sources.entries, ...data.officialDomains.entries].flatMap(({ file, value, lineOf }) =>
		['address', 'domain'].flatMap((field) => {
			const text = valueAt(value, [field]);
			if (typeof text !== 'string') return [];
			return shortLinks(text).map(({ from, to }) =>
				finding(
					{ file, line: lineOf([field]) },
					{
						excerpt: text.slice(from, to),
						message: 'This address hides where it leads; whoever made it can change that at any time.',
						fix: 'Open it, and write the address of the page it leads to.',
					},
				),
			);
		}),
	);
}

/** Contact details of anybody the data does not name, in any shape. */
export const strangers: readonly Rule<Content>[] = [
	{
		id: 'strangers/account',
		severity: 'error',
		reads: 'all texts',
		refuses: 'The number of a bank account or the address of a coin wallet.',
		check: fromDetector(moneyTo, 'account', () => ({
			message: 'This looks like the number of a bank account or of a wallet.',
			fix: 'Take it out. Readers pay at the counter, and to nobody else.',
		})),
	},
	{
		id: 'strangers/address',
		severity: 'error',
		reads: 'all texts',
		refuses: 'An e-mail or web address whose dot or @ is in words, apart or another mark.',
		check: fromDetector(addresses, 'address', (passage) => ({
			message: 'This is an e-mail or web address, written so that it does not look like one.',
			fix: fixIn(
				passage,
				'Take it out. If it is official, add it to src/content/official-domains.yaml with its source and write <Site id="…" /> here.',
			),
		})),
	},
	{
		id: 'strangers/handle',
		severity: 'error',
		reads: 'all texts',
		refuses: 'A name or group on a messenger.',
		check: fromDetector(people, 'handle', () => ({
			message: 'This is a name on a messenger or social network.',
			fix: nobody,
		})),
	},
	{
		id: 'strangers/person',
		severity: 'error',
		reads: 'all texts',
		refuses: 'An invitation to a person or a shop by name, or to write to somebody on a messenger.',
		check: fromDetector(people, 'person', () => ({
			message: 'This sends readers to a person or a shop by name, or to somebody on a messenger.',
			fix: nobody,
		})),
	},
	{
		id: 'strangers/number',
		severity: 'error',
		reads: 'all texts',
		refuses: 'A number to dial in words, in other digits or with gaps.',
		check: fromDetector(numbers, 'number', (passage) => ({
			message: 'This is a number to dial, written in words, in other digits or with gaps.',
			fix: fixIn(
				passage,
				'If it is official, add it to src/content/dial-codes.yaml with its source and write <Dial id="…" /> here; else take it out.',
				'If it is official, add it to src/content/dial-codes.yaml with its source and write [[its id]] here; else take it out.',
			),
		})),
	},
	{
		id: 'strangers/short-link',
		severity: 'error',
		reads: 'addresses of the data',
		refuses: 'A short link, which hides where it leads.',
		check: shortAddresses,
	},
];
