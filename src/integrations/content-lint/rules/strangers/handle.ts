import { people } from '../../detectors/people.ts';
import { sendToNobody } from '../../findings/nobody.ts';
import { fromDetector } from '../fromDetector.ts';

/** Readers are sent to nobody on a messenger. */
export const handle = fromDetector(people, 'handle', {
	id: 'strangers/handle',
	refuses: 'A name or group on a messenger.',
	message: 'This is a name on a messenger or social network.',
	fix: sendToNobody,
});
