import { fromDetector } from '../fromDetector.ts';
import { advised, takeOut } from '../../detectors/advised.ts';

/** An app that lets others in empties a wallet while its owner looks on. */
export const outsideApp = fromDetector(advised, 'outsideApp', {
	id: 'advice/outside-app',
	refuses: 'Advice to install an app that lets others in, or one from outside the store.',
	message: 'This sends readers to an app with which others can use their phone, or to one from outside the store.',
	fix: (excerpt) => takeOut(excerpt, 'Take it out.'),
});
