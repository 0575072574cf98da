import { getDomainWithoutSuffix } from 'tldts';
import { impostorOf } from '../../detectors/impostors.ts';
import type { Content } from '../../readers/content/content.ts';
import { valueAt } from '../../readers/content/yaml.ts';
import { finding, type Finding } from '../../problem.ts';

/** The host of an address of the data; some are recorded without https:// or with words behind them. */
const hostOf = (address: string): string =>
	address
		.replace(/^[a-z]+:\/\//i, '')
		.replace(/[/?#\s,].*$/s, '')
		.toLowerCase();

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * No address of the data passes for an official one. A source on such a host is let through where its publisher is
 * given as that host, so that no reader takes it for the company's own word.
 */
export function lookAlikeHosts({ data }: Content): Finding[] {
	const official = data.officialDomains.entries.map((entry) => ({
		entry,
		domain: String(valueAt(entry.value, ['domain'])).toLowerCase(),
		owner: String(valueAt(entry.value, ['owner'])),
	}));
	const domains = official.map(({ domain }) => domain);
	const inSources = data.sources.entries.flatMap(({ file, value, lineOf }) => {
		const host = hostOf(String(valueAt(value, ['address'])));
		const impostor = impostorOf(host, domains);
		if (!impostor || (impostor.how === 'inside' && String(valueAt(value, ['publisher'])) === host)) return [];
		return finding({ file, line: lineOf(['address']) }, tell(host, impostor.official));
	});
	const among = official.flatMap(({ entry, domain, owner }) => {
		const others = official.filter((other) => other.entry !== entry && !domain.endsWith(other.domain));
		const impostor = impostorOf(
			domain,
			others.map((other) => other.domain),
		);
		const its = others.find(
			(other) => other.domain === impostor?.official || other.domain.endsWith(`.${impostor?.official ?? ''}`),
		);
		if (!impostor || !its) return [];
		// JazzCash and NayaPay are companies of their own, by names that they have; and a company may have a second ending.
		const name = getDomainWithoutSuffix(domain) ?? domain;
		if (bare(owner).includes(bare(name))) return [];
		if (its.owner === owner || bare(owner).includes(bare(its.owner))) return [];
		return finding({ file: entry.file, line: entry.lineOf(['domain']) }, tell(domain, impostor.official));
	});
	return [...inSources, ...among];
}

const tell = (host: string, official: string): { excerpt: string; message: string; fix: string } => ({
	excerpt: host,
	message: `This could be taken for the official address ${official}, and is not on it.`,
	fix: `Compare it letter by letter. If ${official} is meant, write that; else take the entry out.`,
});
