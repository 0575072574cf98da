import { fromDetector } from '../fromDetector.ts';
import { advised, takeOut } from '../../detectors/advised.ts';

/** The fee is paid at the counter; whoever wants money before, or for somebody else, cheats. */
export const payAhead = fromDetector(advised, 'payAhead', {
	id: 'advice/pay-ahead',
	refuses: 'Advice to pay before the work, or to send money to somebody.',
	message: 'This tells readers to pay ahead or to send money to somebody.',
	fix: (excerpt) => takeOut(excerpt, 'Say that the fee is paid at the counter.'),
});
