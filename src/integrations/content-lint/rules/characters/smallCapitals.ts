import { fromWriting } from '../fromWriting.ts';

/** Letters are letters, and not drawings of them. */
export const smallCapitals = fromWriting('small-capitals', {
	id: 'characters/small-capitals',
	refuses: 'Letters drawn as small capitals.',
	message: 'These letters are drawn as small capitals; no search finds them, and screen readers spell them.',
	fix: (excerpt) => `Type the words again instead of ${excerpt}.`,
});
