import { getDomain, getDomainWithoutSuffix } from 'tldts';
import { distance } from '../../../lib/search/query/spelling.ts';
import { canonical } from './canonical.ts';

/** Why a host is taken for another's. */
export interface Impostor {
	/** The official host that it could be taken for. */
	official: string;
	how: 'near' | 'inside';
}

/** A name of so few letters is two edits from half of all words. */
const SHORT_NAME = 4;
const MIN_INSIDE = 4;
/** Names that newspapers and shops all over the world put into theirs: only as a word of its own is one an impostor. */
const worldwide = new Set(['android', 'icloud', 'google', 'apple', 'whatsapp', 'qq']);

/**
 * Tells whether a host could be taken for an official one: a letter or two away, the same name under another ending, or
 * an official name inside somebody else's.
 * @param host in any case, without a path
 * @param official the hosts of the data; one of them, or a part of one's domain, is no impostor
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

/** How many edits of the whole host still look like it. */
const allowed = (name: string): number => (name.length <= SHORT_NAME ? 1 : 2);
