import type { Rule } from '../../rule.ts';
import { adviceDetector } from '../../detectors/advice/adviceDetector.ts';
import { fromDetector } from '../fromDetector.ts';
import { lostInLatinLetters } from './lostInLatinLetters.ts';
import { lostNegation } from './lostNegation.ts';
import { originalPaper } from './originalPaper.ts';

/** A warning can look like advice if its “not” stands elsewhere. */
const orNever = 'If this warns of it, say so in the same sentence: never, nobody, do not.';

/** Rules about advice that could cost a reader the number or money. */
export const advice: readonly Rule[] = [
	// A code, the papers or an unlocked phone are enough to take the number.
	fromDetector(adviceDetector, 'secret', {
		id: 'advice/secret',
		mayBeWrong: true,
		refuses: 'Advice to give somebody a code, PIN, password, QR code or a picture of an ID.',
		message: 'This gives a code, a PIN, a password, a QR code, an ID or an unlocked phone into other hands.',
		fix: `Take it out: whoever has these has the number. ${orNever}`,
	}),
	// A remote-control app can empty a wallet.
	fromDetector(adviceDetector, 'outsideApp', {
		id: 'advice/outside-app',
		mayBeWrong: true,
		refuses: 'Advice to install an app that lets others in, or one from outside the store.',
		message: 'This sends readers to an app with which others can use their phone, or to one from outside the store.',
		fix: `Take it out. ${orNever}`,
	}),
	// The fee is paid at the counter. People who want money earlier, or for somebody else, are frauds.
	fromDetector(adviceDetector, 'payAhead', {
		id: 'advice/pay-ahead',
		mayBeWrong: true,
		refuses: 'Advice to pay before the work, or to send money to somebody.',
		message: 'This tells readers to pay ahead or to send money to somebody.',
		fix: `Say that the fee is paid at the counter. ${orNever}`,
	}),
	// Only the operator decides, and only the owner can give the fingerprint.
	fromDetector(adviceDetector, 'promise', {
		id: 'advice/promise',
		mayBeWrong: true,
		refuses: 'A promise of a result, of a time, or that we do it for the reader.',
		message:
			'This promises a result or a time, or lets somebody else do the work. Only the operator decides, and nobody can do it for the reader.',
		fix: 'Take it out, or say what the reader can ask the operator for. If a source names a time, add it to src/content/facts.yaml and write <Fact id="…" />.',
	}),
	// What the guide warns of elsewhere costs the number, the phone or the reader's safety.
	fromDetector(adviceDetector, 'harmfulAct', {
		id: 'advice/harmful-act',
		mayBeWrong: true,
		refuses: 'Advice to delete the eSIM, release a lost phone, meet the thief or change the IMEI.',
		message:
			'This tells readers to do what the guide warns of: delete the eSIM, reset or release the lost phone, meet the thief or change the IMEI.',
		fix: `Take it out. ${orNever}`,
	}),
	lostNegation,
	lostInLatinLetters,
	originalPaper,
];
