import { hiddenNumbers } from '../../detectors/dialled.ts';
import { remember } from '../../../../lib/remember.ts';
import { fixIn, ofContact } from '../../findings/fixIn.ts';
import { fromDetector } from '../fromDetector.ts';

const seen = remember(hiddenNumbers);

/** No number is written so that a check of numbers would miss it. */
export const number = fromDetector(({ prose }) => seen(prose.text), 'number', {
	id: 'strangers/number',
	refuses: 'A number to dial in words, in other digits or with gaps.',
	message: 'This is a number to dial, written in words, in other digits or with gaps.',
	fix: (_excerpt, passage) =>
		fixIn(
			passage,
			'If it is official, add it to src/content/dial-codes.yaml with its source and write <Dial id="…" /> here; else take it out.',
			'If it is official, add it to src/content/dial-codes.yaml with its source and write [[its id]] here; else take it out.',
			ofContact,
		),
});
