import { getDomain, getDomainWithoutSuffix } from 'tldts';
import { canonical } from '../canonical.ts';
import { isMistyped } from './isMistyped.ts';

/** Why a host looks like an official one. */
interface Impostor {
	/** The official host that it looks like. */
	official: string;
	how: 'near' | 'inside';
}

/** The letters by which a whole host differs at least: the ending makes up for a name of two letters, qq.com. */
const MIN_HOST = 4;
const MIN_INSIDE = 4;
/** Names that many newspapers and shops contain: only as a separate word are they an impostor. */
const worldwide = new Set(['android', 'icloud', 'google', 'apple', 'whatsapp', 'qq']);

/**
 * Finds the official host that a host imitates: one or two letters differ, it has another top-level domain, or it
 * contains the official name.
 * @param host in any case, without a path
 * @param official the hosts of the data; these and their subdomains are no impostors
 */
export function impostorOf(host: string, official: readonly string[]): Impostor | undefined {
	const canonicalHost = canonical(host.trim()).text.replace(/^www\./, '');
	const domain = getDomain(canonicalHost) ?? canonicalHost;
	const name = getDomainWithoutSuffix(canonicalHost) ?? canonicalHost;
	const names = new Map(
		official.map((officialHost) => {
			const officialDomain = getDomain(officialHost) ?? officialHost;
			return [officialDomain, getDomainWithoutSuffix(officialDomain) ?? officialDomain];
		}),
	);
	if (host.toLowerCase() === canonical(host).text && names.has(domain)) return undefined;
	for (const [officialDomain, officialName] of names) {
		// The ending tells a whole host from others, as a letter more of its name would.
		const length = Math.max(MIN_HOST, officialName.length + 1);
		if (isMistyped(canonicalHost, officialDomain, length) || isMistyped(name, officialName))
			return { official: officialDomain, how: 'near' };
	}
	// complaint-pta.example, pta.gov.pk.example, jazzcare.example
	const labels = canonicalHost.split(/[.-]/);
	for (const [officialDomain, officialName] of names) {
		const mayBeJoined = officialName.length >= MIN_INSIDE && !worldwide.has(officialName);
		if (
			canonicalHost.startsWith(`${officialDomain}.`) ||
			labels.includes(officialName) ||
			(mayBeJoined && labels.some((label) => label.startsWith(officialName) || label.endsWith(officialName)))
		)
			return { official: officialDomain, how: 'inside' };
	}
	return undefined;
}
