import { people } from '../../detectors/people.ts';
import { sendToNobody } from '../../findings/nobody.ts';
import { fromDetector } from '../fromDetector.ts';

/** Readers are sent to nobody by name. */
export const person = fromDetector(people, 'person', {
	id: 'strangers/person',
	refuses: 'An invitation to a person or a shop by name, or to write to somebody on a messenger.',
	message: 'This sends readers to a person or a shop by name, or to somebody on a messenger.',
	fix: sendToNobody,
});
