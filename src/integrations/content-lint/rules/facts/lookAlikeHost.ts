import { getDomain } from 'tldts';
import { nationalTopLevel } from '../../../../config/country.ts';
import { impostorOf } from '../../detectors/hosts/impostorOf.ts';
import type { Entry } from '../../readers/content/data.ts';
import { sourceHost } from '../../readers/content/sourceHost.ts';
import { listOf, textAt, valueAt } from '../../readers/content/yaml.ts';
import type { Remedy, Rule } from '../../rule.ts';

/** The official addresses on one domain. */
interface Official {
	entry: Entry;
	hosts: string[];
	domain: string;
	/** The number of entries and sources with this domain; a new domain has few. */
	uses: number;
	/** The ids of its entries, and of those that they declare to be of another company with a similar name. */
	ids: string[];
	distinctFrom: string[];
}

/**
 * A source on such a host is accepted if its publisher is that host: then readers do not take it for a source of the
 * company.
 */
export const lookAlikeHost: Rule = {
	id: 'facts/look-alike-host',
	reads: 'addresses of the data',
	refuses: 'A host a letter or two from an official one, or with an official name in it.',
	check({ data, before }) {
		const sources = data.sources.entries.map((entry) => ({ entry, host: sourceHost(entry) }));
		const official = byDomain(
			data.officialDomains.entries,
			sources.map(({ host }) => host),
		);
		const suspects = suspectsAmong(official);
		const domains = official.flatMap((candidate) =>
			suspects.some(({ suspect }) => suspect === candidate) ? [] : candidate.hosts,
		);
		const inSources = sources.flatMap(({ entry: { file, value, lineOf }, host }) => {
			const impostor = impostorOf(host, domains);
			if (!impostor || (impostor.how === 'inside' && textAt(value, ['publisher']) === host)) return [];
			return { file, line: lineOf(['address']), ...resemblance(host, impostor.official) };
		});
		const among = suspects.flatMap(({ suspect: { entry, hosts }, imitated }) => ({
			file: entry.file,
			line: entry.lineOf(['domain']),
			...resemblance(hosts[0] ?? '', imitated),
		}));
		const oldHosts = new Map(before?.data.officialDomains.entries.map((entry) => [entry.id, hostOf(entry)]));
		const respelt = data.officialDomains.entries.flatMap((entry) => {
			const [old = '', host] = [oldHosts.get(entry.id), hostOf(entry)];
			if (host === old || lettersOf(host) !== lettersOf(old)) return [];
			return { file: entry.file, line: entry.lineOf(['domain']), ...resemblance(host, old) };
		});
		// The old host of the entry would be taken for the imitation of the new one.
		return respelt.length > 0 ? respelt : [...inSources, ...among];
	},
};

const hostOf = ({ value }: Entry): string => textAt(value, ['domain']).toLowerCase();
/** A hyphen in place of a dot makes another host of the same letters. */
const lettersOf = (host: string): string => host.replace(/[.-]/g, '');

/** Groups official addresses by domain. */
function byDomain(entries: readonly Entry[], sources: readonly string[]): Official[] {
	const found = new Map<string, Official>();
	for (const entry of entries) {
		const host = hostOf(entry);
		const domain = getDomain(host) ?? host;
		const known = found.get(domain);
		found.set(domain, {
			entry: known?.entry ?? entry,
			hosts: [...(known?.hosts ?? []), host],
			domain,
			uses: (known?.uses ?? 0) + 1,
			ids: [...(known?.ids ?? []), entry.id],
			distinctFrom: [...(known?.distinctFrom ?? []), ...listOf(valueAt(entry.value, ['distinctFrom']))],
		});
	}
	for (const host of sources) {
		const officialDomain = found.get(getDomain(host) ?? host);
		if (officialDomain) officialDomain.uses += 1;
	}
	return [...found.values()];
}

/**
 * Finds domains that look like another one. Each pair is judged alone: an official domain may have many imitations.
 */
function suspectsAmong(official: readonly Official[]): { suspect: Official; imitated: string }[] {
	const pairs = official.flatMap((earlier, index) =>
		official
			.slice(index + 1)
			.filter((later) => areAlike(earlier, later))
			.map((later) => suspectOf(earlier, later)),
	);
	const suspects = new Set(pairs.map(({ suspect }) => suspect));
	return [...suspects].map((suspect) => {
		const imitated = pairs.flatMap((pair) => (pair.suspect === suspect ? pair.imitated : []));
		const nearest = imitated.find((candidate) => !suspects.has(candidate)) ?? imitated[0];
		return { suspect, imitated: nearest?.domain ?? '' };
	});
}

/** Whether only the government can have a domain: PKNIC gives out nothing else under gov.pk. */
const isReserved = ({ domain }: Official): boolean => domain.endsWith(`.gov.${nationalTopLevel}`);

/**
 * Decides which of two domains is the imitation: the one that anybody can have, else the one that contains the other, else
 * the less used, else the later.
 */
function suspectOf(earlier: Official, later: Official): { suspect: Official; imitated: Official } {
	const holds = (holder: Official, held: Official): boolean =>
		holder.hosts.some((host) => impostorOf(host, [held.domain])?.how === 'inside');
	const [earlierHolds, laterHolds] = [holds(earlier, later), holds(later, earlier)];
	const isWeaker = earlierHolds === laterHolds ? earlier.uses < later.uses : earlierHolds;
	const isEarlierSuspect = isReserved(earlier) === isReserved(later) ? isWeaker : isReserved(later);
	return isEarlierSuspect ? { suspect: earlier, imitated: later } : { suspect: later, imitated: earlier };
}

function areAlike(earlier: Official, later: Official): boolean {
	const declares = (a: Official, b: Official): boolean => a.distinctFrom.some((id) => b.ids.includes(id));
	if (declares(earlier, later) || declares(later, earlier)) return false;
	return (
		earlier.hosts.some((host) => impostorOf(host, [later.domain])) ||
		later.hosts.some((host) => impostorOf(host, [earlier.domain]))
	);
}

const resemblance = (host: string, official: string): Remedy & { excerpt: string } => ({
	excerpt: host,
	message: `This could be taken for the official address ${official}, and is not on it.`,
	fix: `Compare it letter by letter. If ${official} is meant, write that; else take the entry out. If it is a company of its own, write distinctFrom: [id of the other entry] into its entry of official-domains.yaml, and write into your change how you know: a second person checks it too (docs/add-an-operator.md).`,
});
