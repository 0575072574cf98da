import { hiddenAddresses, spacedHosts } from '../../detectors/hosts.ts';
import { withoutOverlaps, type Detector } from '../../detectors/findings.ts';
import { remember } from '../../../../lib/remember.ts';
import { fixIn, ofContact } from '../../findings/fixIn.ts';
import { valueAt } from '../../readers/content/yaml.ts';
import { fromDetector } from '../fromDetector.ts';

const seen = remember(hiddenAddresses);

/** What readers type holds no sentence beside an address, so that words with spaces may be one there. */
const addresses: Detector = ({ prose, role }, { data }) => {
	const official = data.officialDomains.entries.map(({ value }) => String(valueAt(value, ['domain'])));
	const found = seen(prose.text);
	return role === 'alias' ? withoutOverlaps([...found, ...spacedHosts(prose.text, official)]) : found;
};

/** No address is written so that a check of addresses would miss it. */
export const address = fromDetector(addresses, 'address', {
	id: 'strangers/address',
	refuses: 'An e-mail or web address whose dot or @ is in words, apart or another mark.',
	message: 'This is an e-mail or web address, written so that it does not look like one.',
	fix: (_excerpt, passage) =>
		fixIn(
			passage,
			'Take it out. If it is official, add it to src/content/official-domains.yaml with its source and write <Site id="…" /> here.',
			undefined,
			ofContact,
		),
});
