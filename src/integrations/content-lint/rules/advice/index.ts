import type { Rule } from '../../rule.ts';
import { adviceDetector, takeOut } from '../../detectors/advice/adviceDetector.ts';
import { fromDetector } from '../fromDetector.ts';
import { lostInLatinLetters } from './lostInLatinLetters.ts';
import { lostWarning } from './lostWarning.ts';
import { originalPaper } from './originalPaper.ts';

/** Rules about advice that could cost a reader the number or money. */
export const advice: readonly Rule[] = [
	// A code, the papers or an unlocked phone are enough to take the number.
	fromDetector(adviceDetector, 'secret', {
		id: 'advice/secret',
		refuses: 'Advice to give somebody a code, PIN, password, QR code or a picture of an ID.',
		message: 'This gives a code, a PIN, a password, a QR code, an ID or an unlocked phone into other hands.',
		fix: (excerpt) => takeOut(excerpt, 'Take it out: whoever has these has the number.'),
	}),
	// A remote-control app can empty a wallet.
	fromDetector(adviceDetector, 'outsideApp', {
		id: 'advice/outside-app',
		refuses: 'Advice to install an app that lets others in, or one from outside the store.',
		message: 'This sends readers to an app with which others can use their phone, or to one from outside the store.',
		fix: (excerpt) => takeOut(excerpt, 'Take it out.'),
	}),
	// The fee is paid at the counter. People who want money earlier, or for somebody else, are frauds.
	fromDetector(adviceDetector, 'payAhead', {
		id: 'advice/pay-ahead',
		refuses: 'Advice to pay before the work, or to send money to somebody.',
		message: 'This tells readers to pay ahead or to send money to somebody.',
		fix: (excerpt) => takeOut(excerpt, 'Say that the fee is paid at the counter.'),
	}),
	// Only the operator decides, and only the owner can give the fingerprint.
	fromDetector(adviceDetector, 'promise', {
		id: 'advice/promise',
		refuses: 'A promise of a result, of a time, or that we do it for the reader.',
		message:
			'This promises a result or a time, or lets somebody else do the work. Only the operator decides, and nobody can do it for the reader.',
		fix: 'Take it out, or say what the reader can ask the operator for. If a source names a time, add it to src/content/facts.yaml and write <Fact id="…" />.',
	}),
	lostWarning,
	lostInLatinLetters,
	originalPaper,
];
