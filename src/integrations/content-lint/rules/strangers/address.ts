import { hiddenAddresses } from '../../detectors/hosts.ts';
import { remember } from '../../../../lib/remember.ts';
import { fixIn } from '../../findings/fixIn.ts';
import { fromDetector } from '../fromDetector.ts';

const seen = remember(hiddenAddresses);

/** No address is written so that a check of addresses would miss it. */
export const address = fromDetector(({ prose }) => seen(prose.text), 'address', {
	id: 'strangers/address',
	refuses: 'An e-mail or web address whose dot or @ is in words, apart or another mark.',
	message: 'This is an e-mail or web address, written so that it does not look like one.',
	fix: (_excerpt, passage) =>
		fixIn(
			passage,
			'Take it out. If it is official, add it to src/content/official-domains.yaml with its source and write <Site id="…" /> here.',
		),
});
