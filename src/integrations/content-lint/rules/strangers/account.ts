import { accounts } from '../../detectors/accounts.ts';
import { remember } from '../../../../lib/remember.ts';
import { fromDetector } from '../fromDetector.ts';

const seen = remember(accounts);

/** Readers pay at the counter: no account of anybody stands in a text. */
export const account = fromDetector(({ prose }) => seen(prose.text), 'account', {
	id: 'strangers/account',
	refuses: 'The number of a bank account or the address of a coin wallet.',
	message: 'This looks like the number of a bank account or of a wallet.',
	fix: 'Take it out. Readers pay at the counter, and to nobody else.',
});
