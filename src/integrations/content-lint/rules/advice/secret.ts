import { fromDetector } from '../fromDetector.ts';
import { advised, takeOut } from '../../detectors/advised.ts';

/** Whoever has a code, the papers or the open telephone has the number. */
export const secret = fromDetector(advised, 'secret', {
	id: 'advice/secret',
	refuses: 'Advice to give somebody a code, PIN, password, QR code or a picture of an ID.',
	message: 'This gives a code, a PIN, a password, a QR code, an ID or an unlocked phone into other hands.',
	fix: (excerpt) => takeOut(excerpt, 'Take it out: whoever has these has the number.'),
});
