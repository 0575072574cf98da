import { fromWriting } from '../fromWriting.ts';

/** Every quotation that begins also ends. */
export const quotation = fromWriting('unpaired', {
	id: 'language/quotation',
	refuses: 'A quotation mark without its partner.',
	message: 'This quotation mark has no partner in its paragraph.',
	fix: 'Put the other one where the quotation begins or ends: “ at its start, ” at its end.',
});
