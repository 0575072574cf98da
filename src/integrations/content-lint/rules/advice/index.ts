import type { Rule } from '../../rule.ts';
import { advised, takeOut } from '../../detectors/advised.ts';
import { fromDetector } from '../fromDetector.ts';
import { lostWarning } from './lostWarning.ts';

/** What costs a reader the number or the money. */
export const advice: readonly Rule[] = [
	// Whoever has a code, the papers or the open telephone has the number.
	fromDetector(advised, 'secret', {
		id: 'advice/secret',
		refuses: 'Advice to give somebody a code, PIN, password, QR code or a picture of an ID.',
		message: 'This gives a code, a PIN, a password, a QR code, an ID or an unlocked phone into other hands.',
		fix: (excerpt) => takeOut(excerpt, 'Take it out: whoever has these has the number.'),
	}),
	// An app that lets others in empties a wallet while its owner looks on.
	fromDetector(advised, 'outsideApp', {
		id: 'advice/outside-app',
		refuses: 'Advice to install an app that lets others in, or one from outside the store.',
		message: 'This sends readers to an app with which others can use their phone, or to one from outside the store.',
		fix: (excerpt) => takeOut(excerpt, 'Take it out.'),
	}),
	// The fee is paid at the counter; whoever wants money before, or for somebody else, cheats.
	fromDetector(advised, 'payAhead', {
		id: 'advice/pay-ahead',
		refuses: 'Advice to pay before the work, or to send money to somebody.',
		message: 'This tells readers to pay ahead or to send money to somebody.',
		fix: (excerpt) => takeOut(excerpt, 'Say that the fee is paid at the counter.'),
	}),
	// Only the operator decides, and only the owner's finger counts.
	fromDetector(advised, 'promise', {
		id: 'advice/promise',
		refuses: 'A promise of a result, of a time, or that we do it for the reader.',
		message:
			'This promises a result, a time or a service. Only the operator decides, and nobody can do it for the reader.',
		fix: 'Say what the reader can ask for, and whom. If a source names a time, add it to src/content/facts.yaml and write <Fact id="…" />.',
	}),
	lostWarning,
];
