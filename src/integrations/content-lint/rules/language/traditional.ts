import { simplified } from '../../detectors/writing.ts';
import { fromWriting } from '../fromWriting.ts';

/** Chinese is written in simplified characters. */
export const traditional = fromWriting('traditional', {
	id: 'language/traditional',
	refuses: 'Traditional characters in a Chinese text.',
	message: 'These are traditional characters; the guide is written in simplified ones.',
	fix: (excerpt) => `Write ${simplified(excerpt)}.`,
});
