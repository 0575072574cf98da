import { nationalTopLevel } from '../../../../config/country.ts';
import { textAt } from '../../readers/content/yaml.ts';
import { canonical, originalSpan } from '../canonical.ts';
import { inText, withoutOverlaps, type Detection, type Detector } from '../detector.ts';
import { isEnglish } from '../english.ts';
import { hiddenAddresses } from './hiddenAddresses.ts';
import { hostEnd, hostStart, label } from './internet.ts';

/** A host with spaces for its dots. Before a single top-level domain, only a word that is in no dictionary counts. */
const spacedHost = new RegExp(
	`${hostStart}(?<label>${label})\\s+(?:${nationalTopLevel}\\s+com|(?:com|net|org|gov|edu)\\s+${nationalTopLevel}|(?<sure>com|org)|(?<weak>${nationalTopLevel}|net|info|online|site|xyz|live))${hostEnd}`,
	'gu',
);
/** A shorter unknown word is often from another language or misspelt: esim pk, jagah net. */
const minMadeUp = { sure: 6, weak: 10 };

/**
 * Finds hosts with spaces for their dots in search words and questions.
 * @param text a search word or question
 * @param official the hosts of the data, which are allowed
 */
function spacedHosts(text: string, official: readonly string[]): Detection<'address'>[] {
	const canonicalText = canonical(text);
	return [...canonicalText.text.matchAll(spacedHost)].flatMap(({ index, 0: whole, groups }) => {
		const name = groups?.['label'] ?? '';
		if (official.some((host) => host.split('.').includes(name))) return [];
		const least = groups?.['weak'] ? minMadeUp.weak : groups?.['sure'] ? minMadeUp.sure : 0;
		if (least > 0 && (name.length < least || isEnglish(name))) return [];
		return { kind: 'address', ...originalSpan(canonicalText, index, index + whole.length) };
	});
}

const inAnyText = inText(hiddenAddresses);

/** Finds e-mail and web addresses. Search words have no sentence around an address, so words with spaces can be one there. */
export const addresses: Detector<'address'> = (passage, content) => {
	const found = inAnyText(passage, content);
	if (passage.role !== 'alias') return found;
	const official = content.data.officialDomains.entries.map(({ value }) => textAt(value, ['domain']));
	return withoutOverlaps([...found, ...spacedHosts(passage.prose.text, official)]);
};
