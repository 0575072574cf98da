import { getDomain, getDomainWithoutSuffix } from 'tldts';
import { distance } from '../../../lib/spelling.ts';
import { canonical } from './canonical.ts';

/** Why a host looks like an official one. */
interface Impostor {
	/** The official host that it looks like. */
	official: string;
	how: 'near' | 'inside';
}

/** Shorter names are two edits from too many words. */
const SHORT_NAME = 4;
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
	const seen = canonical(host.trim()).text.replace(/^www\./, '');
	const domain = getDomain(seen) ?? seen;
	const name = getDomainWithoutSuffix(seen) ?? seen;
	const domains = [...new Set(official.map((one) => getDomain(one) ?? one))];
	if (host.toLowerCase() === canonical(host).text && domains.includes(domain)) return undefined;
	const own = domains.map((one) => ({ one, itsName: getDomainWithoutSuffix(one) ?? one }));
	const near = own.find(({ one, itsName }) => {
		if (name === itsName || distance(seen, one, 2) <= allowed(itsName)) return true;
		return distance(name, itsName, 2) <= (itsName.length > SHORT_NAME + 1 ? 2 : itsName.length >= SHORT_NAME ? 1 : 0);
	});
	if (near) return { official: near.one, how: 'near' };
	// complaint-pta.example, pta.gov.pk.example, jazzcare.example
	const parts = seen.split(/[.-]/);
	const inside = own.find(
		({ one, itsName }) =>
			seen.startsWith(`${one}.`) ||
			parts.includes(itsName) ||
			(itsName.length >= MIN_INSIDE &&
				!worldwide.has(itsName) &&
				parts.some((part) => part.startsWith(itsName) || part.endsWith(itsName))),
	);
	return inside && { official: inside.one, how: 'inside' };
}

/** The most edits with which the whole host still looks the same. */
const allowed = (name: string): number => (name.length <= SHORT_NAME ? 1 : 2);
