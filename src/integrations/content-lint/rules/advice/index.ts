import type { Rule } from '../../rule.ts';
import { adviceDetector, takeOut } from '../../detectors/advice/adviceDetector.ts';
import { fromDetector } from '../fromDetector.ts';
import { lostInLatinLetters } from './lostInLatinLetters.ts';
import { lostNegation } from './lostNegation.ts';
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
	// A number belongs to whose finger and paper it was issued on.
	fromDetector(adviceDetector, 'identity', {
		id: 'advice/identity',
		refuses: 'Advice to use the finger or the papers of another person, or to sign what others fill in.',
		message:
			'This lets another person’s finger or papers stand in for the owner’s, takes a finger outside the counter, or has others fill in what the reader signed.',
		fix: (excerpt) => takeOut(excerpt, 'Take it out: the owner comes himself, with his own papers, to the counter.'),
	}),
	// Reviews, a shirt, a video call or a lock in front of an address prove nothing.
	fromDetector(adviceDetector, 'falseProof', {
		id: 'advice/false-proof',
		refuses: 'A warning that ends when somebody shows a card, a shop, a shirt or good reviews.',
		message: 'This makes a warning depend on something that every fraud can show.',
		fix: 'Forbid it without a condition, or say that this proves nothing.',
	}),
	fromDetector(adviceDetector, 'weakSecret', {
		id: 'advice/weak-secret',
		refuses: 'Advice to choose a PIN that others can guess, or to write it where others find it.',
		message: 'This chooses a PIN or password that others guess or find.',
		fix: (excerpt) => takeOut(excerpt, 'Take it out: each account has a PIN of its own, which stands nowhere.'),
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
	// What the guide warns of elsewhere costs the number, the phone or the reader's safety.
	fromDetector(adviceDetector, 'harmfulAct', {
		id: 'advice/harmful-act',
		refuses: 'Advice to do what the guide warns of, such as deleting the eSIM, fetching the phone, or waiting.',
		message:
			'This tells readers to do what the guide warns of: delete the eSIM, release the lost phone or fetch it, obey a caller, dial a number from a search, get round a rule or a tax, or wait when minutes count.',
		fix: (excerpt) => takeOut(excerpt, 'Take it out.'),
	}),
	lostNegation,
	lostWarning,
	lostInLatinLetters,
	originalPaper,
];
