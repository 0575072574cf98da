import { pairs, writing } from '../../detectors/writing.ts';
import { fromDetector } from '../fromDetector.ts';

export const quotation = fromDetector(writing, 'unpaired', {
	id: 'language/quotation',
	refuses: 'A quotation mark without its partner.',
	message: 'This quotation mark has no partner in its paragraph.',
	fix(mark) {
		const opening = Object.keys(pairs).find((candidate) => pairs[candidate] === mark);
		if (opening !== undefined) return `Write ${opening} where the quotation begins, or delete this mark.`;
		const closing = pairs[mark];
		return closing === undefined
			? 'Write “ where the quotation begins and ” where it ends, or delete this mark.'
			: `Write ${closing} where the quotation ends, or delete this mark.`;
	},
});
