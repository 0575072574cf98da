import type { Rule } from '../../rule.ts';
import { people } from '../../detectors/people.ts';
import { fromDetector } from '../fromDetector.ts';
import { account } from './account.ts';
import { address } from './address.ts';
import { number } from './number.ts';
import { shortLink } from './shortLink.ts';

/** What to do where a text sends readers to somebody whom the data do not name. */
const sendToNobody =
	'Take it out. Readers are sent to operators and authorities only, by <Dial> and <Site>; whoever else offers help may be the thief, and is not named even in a warning.';

/** Contact details of anybody the data does not name, in any shape. */
export const strangers: readonly Rule[] = [
	account,
	address,
	// Readers are sent to nobody on a messenger.
	fromDetector(people, 'handle', {
		id: 'strangers/handle',
		refuses: 'A name or group on a messenger.',
		message: 'This is a name on a messenger or social network.',
		fix: sendToNobody,
	}),
	// Readers are sent to nobody by name.
	fromDetector(people, 'person', {
		id: 'strangers/person',
		refuses: 'An invitation to a person or a shop by name, or to write to somebody on a messenger.',
		message: 'This sends readers to a person or a shop by name, or to somebody on a messenger.',
		fix: sendToNobody,
	}),
	number,
	shortLink,
];
