import { getDomain, getDomainWithoutSuffix } from 'tldts';
import { nationalTopLevel } from '../../../../config/country.ts';
import { isMistyped } from '../../detectors/hosts/isMistyped.ts';
import type { Entry } from '../../readers/content/data.ts';
import { sourceHost } from '../../readers/content/sourceHost.ts';
import { textAt } from '../../readers/content/yaml.ts';
import type { Finding, Rule } from '../../rule.ts';

/** A source, its publisher and its host. */
interface Read {
	entry: Entry;
	host: string;
}

/** What a publisher, or an imitator, adds to a name: techjuice-pk.com. */
const addedEnding = `(?:${nationalTopLevel}|com|net|org|news|online|official)$`;

/** A shorter name is often the start of its host: HRNW has hrnww.com. */
const LONG_NAME = 6;

const publisherOf = ({ entry }: Read): string => textAt(entry.value, ['publisher']);
const domainOf = ({ host }: Read): string => getDomain(host) ?? host;
const nameIn = (host: string): string => getDomainWithoutSuffix(host) ?? host;
const nameOf = ({ host }: Read): string => nameIn(host);
const lettersOf = (publisher: string): string =>
	publisher
		.replace(/\(.*$/, '')
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '');

export const publisherHost: Rule = {
	id: 'facts/publisher-host',
	reads: 'addresses of the data',
	refuses:
		'A source whose host is a letter or two, or an added ending, from the name of its publisher or from the host of its other pages.',
	check: ({ data }) => unlikePublisher(data.sources.entries.map((entry) => ({ entry, host: sourceHost(entry) }))),
};

function unlikePublisher(sources: readonly Read[]): Finding[] {
	return sources.flatMap((read) => {
		const [name, letters] = [nameOf(read), lettersOf(publisherOf(read))];
		const isPart = letters.includes(name) || (letters.length < LONG_NAME && name.startsWith(letters));
		const isLonger = new RegExp(`-${addedEnding}`).test(name) && formsOf(read.host).includes(letters);
		const isMisspelt = isLonger || (!isPart && isMistyped(name, letters));
		const usual = isMisspelt ? publisherOf(read) : usualHost(read, sources);
		if (usual === undefined) return [];
		return {
			file: read.entry.file,
			line: read.entry.lineOf(['address']),
			excerpt: read.host,
			message: `This host is almost that of ${usual}, where the source is from, but not the same.`,
			fix: 'Open the page, and copy its address. If both are right, give the publisher the name of this host.',
		};
	});
}

/** Finds a similar host with more pages of the same publisher. */
function usualHost(read: Read, sources: readonly Read[]): string | undefined {
	const ofPublisher = sources.filter((candidate) => publisherOf(candidate) === publisherOf(read));
	const uses = (domain: string): number => ofPublisher.filter((candidate) => domainOf(candidate) === domain).length;
	const readDomain = domainOf(read);
	return ofPublisher
		.map(domainOf)
		.find((domain) => domain !== readDomain && uses(domain) > uses(readDomain) && isLike(readDomain, domain));
}

/** The name of a domain without hyphens, and without an added ending: techjuice-pk.com. */
const formsOf = (domain: string): string[] => {
	const name = nameIn(domain).replaceAll('-', '');
	return [name, name.replace(new RegExp(addedEnding), '')];
};

const isLike = (domain: string, usual: string): boolean =>
	isMistyped(nameIn(domain), nameIn(usual)) || formsOf(domain).some((form) => formsOf(usual).includes(form));
