import { fromDetector } from '../fromDetector.ts';
import { advised } from '../../detectors/advised.ts';

/** Only the operator decides, and only the owner's finger counts. */
export const promise = fromDetector(advised, 'promise', {
	id: 'advice/promise',
	refuses: 'A promise of a result, of a time, or that we do it for the reader.',
	message:
		'This promises a result, a time or a service. Only the operator decides, and nobody can do it for the reader.',
	fix: 'Say what the reader can ask for, and whom. If a source names a time, add it to src/content/facts.yaml and write <Fact id="…" />.',
});
