import { getDomain } from 'tldts';
import { langList } from '../../../../config/locales.ts';
import { distance } from '../../../../lib/spelling.ts';
import { impostorOf } from '../../detectors/contacts/impostors.ts';
import type { Entry } from '../../readers/content/data.ts';
import { sourceHost } from '../../readers/content/sourceHost.ts';
import { listOf, valueAt } from '../../readers/content/yaml.ts';
import { languageText } from '../../readers/languageText.ts';
import type { Finding, Rule } from '../../rule.ts';

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
	check({ data }) {
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
			if (!impostor || (impostor.how === 'inside' && String(valueAt(value, ['publisher'])) === host)) return [];
			return { file, line: lineOf(['address']), ...resemblance(host, impostor.official) };
		});
		const among = suspects.flatMap(({ suspect: { entry, hosts }, imitated }) => ({
			file: entry.file,
			line: entry.lineOf(['domain']),
			...resemblance(hosts[0] ?? '', imitated),
		}));
		// These entries have no finding yet.
		const others = data.officialDomains.entries.filter(
			({ file, lineOf }) => !among.some((finding) => finding.file === file && finding.line === lineOf(['domain'])),
		);
		return [...inSources, ...among, ...others.flatMap(unlikeItsName)];
	},
};

/** Finds a host that is one or two letters from a name in its own entry: `dlrbs.pta.gov.pk` for DIRBS. */
function unlikeItsName({ file, value, lineOf }: Entry): Finding[] {
	const host = String(valueAt(value, ['domain'])).toLowerCase();
	const labels = host.split('.').slice(0, -1);
	// In texts of other scripts, words in Latin letters are names.
	const texts = langList
		.filter((lang) => languageText[lang].script !== 'Latin')
		.map((lang) => valueAt(value, ['purpose', lang]));
	const names = [...texts, valueAt(value, ['owner'])].join(' ').match(/[A-Za-z][A-Za-z0-9]{3,}/g) ?? [];
	const name = names.find(
		(word) =>
			!labels.includes(word.toLowerCase()) &&
			labels.some(
				(label) =>
					label.length >= MIN_LENGTH && distance(label, word.toLowerCase(), 2) <= (word.length > MIN_LENGTH ? 2 : 1),
			),
	);
	if (name === undefined) return [];
	const message = `The entry speaks of ${name}, and the name of this host differs from it by a letter or two.`;
	const fix = 'Compare it letter by letter with the source.';
	return [{ file, line: lineOf(['domain']), excerpt: host, message, fix }];
}

/** Shorter names are one or two letters from too many words. */
const MIN_LENGTH = 5;

function byDomain(entries: readonly Entry[], sources: readonly string[]): Official[] {
	const found = new Map<string, Official>();
	for (const entry of entries) {
		const host = String(valueAt(entry.value, ['domain'])).toLowerCase();
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
const isReserved = ({ domain }: Official): boolean => domain.endsWith('.gov.pk');

/**
 * Decides which of two domains is the imitation: the one that anybody can have, else the one that contains the other, else
 * the less used, else the later.
 */
function suspectOf(earlier: Official, later: Official): { suspect: Official; imitated: Official } {
	const holds = (holder: Official, held: Official): boolean =>
		holder.hosts.some((host) => impostorOf(host, [held.domain])?.how === 'inside');
	const [earlierHolds, laterHolds] = [holds(earlier, later), holds(later, earlier)];
	const isLessUsed = earlierHolds === laterHolds ? earlier.uses < later.uses : earlierHolds;
	const isEarlier = isReserved(earlier) === isReserved(later) ? isLessUsed : isReserved(later);
	return isEarlier ? { suspect: earlier, imitated: later } : { suspect: later, imitated: earlier };
}

function areAlike(earlier: Official, later: Official): boolean {
	const declares = (a: Official, b: Official): boolean => a.distinctFrom.some((id) => b.ids.includes(id));
	if (declares(earlier, later) || declares(later, earlier)) return false;
	return (
		earlier.hosts.some((host) => impostorOf(host, [later.domain])) ||
		later.hosts.some((host) => impostorOf(host, [earlier.domain]))
	);
}

const resemblance = (host: string, official: string): { excerpt: string; message: string; fix: string } => ({
	excerpt: host,
	message: `This could be taken for the official address ${official}, and is not on it.`,
	fix: `Compare it letter by letter. If ${official} is meant, write that; else take the entry out. If it is a company of its own, write distinctFrom: [id of the other entry] into its entry of official-domains.yaml, and write into your change how you know: a second person checks it too (docs/add-an-operator.md).`,
});
