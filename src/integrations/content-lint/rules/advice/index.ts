import { dangerousAdvice } from '../../detectors/advice.ts';
import { remembered } from '../../detectors/remembered.ts';
import type { Content } from '../../readers/content/content.ts';
import { isProse } from '../../readers/content/passages.ts';
import type { Rule } from '../../rule.ts';
import { fromDetector, type Detector } from '../fromDetector.ts';
import { lostWarning } from './lostWarning.ts';
import { openingOf } from './openingOf.ts';

const seen = remembered((text) => dangerousAdvice(text));

const advised: Detector = (passage, content) => {
	if (!isProse(passage)) return [];
	const { file, role, prose } = passage;
	const page = role === 'body' ? content.pages.find((one) => one.file === file) : undefined;
	const lines = page?.source.split('\n');
	if (!lines) return seen(prose.text);
	return dangerousAdvice(prose.text, (index) => openingOf(lines, prose.lineAt(index)));
};

const orNever = 'If this warns of it, say so in the same sentence: never, nobody, do not.';

/** What costs a reader the number or the money. */
export const advice: readonly Rule<Content>[] = [
	fromDetector(advised, 'secret', {
		id: 'advice/secret',
		refuses: 'Advice to give somebody a code, PIN, password, QR code or a picture of an ID.',
		message: 'This gives a code, a PIN, a password, a QR code, an ID or an unlocked phone into other hands.',
		fix: `Take it out: whoever has these has the number. ${orNever}`,
	}),
	fromDetector(advised, 'outsideApp', {
		id: 'advice/outside-app',
		refuses: 'Advice to install an app that lets others in, or one from outside the store.',
		message: 'This sends readers to an app with which others can use their phone, or to one from outside the store.',
		fix: `Take it out. ${orNever}`,
	}),
	fromDetector(advised, 'payAhead', {
		id: 'advice/pay-ahead',
		refuses: 'Advice to pay before the work, or to send money to somebody.',
		message: 'This tells readers to pay ahead or to send money to somebody.',
		fix: `Say that the fee is paid at the counter. ${orNever}`,
	}),
	fromDetector(advised, 'promise', {
		id: 'advice/promise',
		refuses: 'A promise of a result, of a time, or that we do it for the reader.',
		message:
			'This promises a result, a time or a service. Only the operator decides, and nobody can do it for the reader.',
		fix: 'Say what the reader can ask for, and whom. If a source names a time, add it to src/content/facts.yaml and write <Fact id="…" />.',
	}),
	lostWarning,
];
