import type { Entry } from '../../readers/content/data.ts';
import { textAt } from '../../readers/content/yaml.ts';
import type { Finding, Rule } from '../../rule.ts';

/**
 * With two owners, a reader who trusts the first is sent to the second. That includes short codes of a network, because
 * readers cannot see which network answers.
 */
export const oneOwner: Rule = {
	id: 'facts/one-owner',
	reads: 'data',
	refuses: 'A number or host that belongs to one owner in one entry and to another in the next.',
	check: ({ data }) => [
		...conflicts(data.dialCodes.entries, 'code', (entry) => textAt(entry.value, ['code']).replace(/[^\d+*#]/g, '')),
		...conflicts(data.officialDomains.entries, 'domain', (entry) => textAt(entry.value, ['domain']).toLowerCase()),
	],
};

function conflicts(entries: readonly Entry[], field: string, keyOf: (entry: Entry) => string): Finding[] {
	const first = new Map<string, Entry>();
	return entries.flatMap((entry) => {
		const key = keyOf(entry);
		const earlier = first.get(key);
		if (key === '' || !earlier) {
			first.set(key, entry);
			return [];
		}
		const [owner, earlierOwner] = [textAt(entry.value, ['owner']), textAt(earlier.value, ['owner'])];
		if (owner === earlierOwner) return [];
		return {
			file: entry.file,
			line: entry.lineOf([field]),
			excerpt: textAt(entry.value, [field]),
			message: `This belongs to ${earlierOwner} in entry "${earlier.id}", and to ${owner} here.`,
			fix: `Look in the sources whose it is, and correct the other: here or in "${earlier.id}" (line ${earlier.lineOf([field])}).`,
		};
	});
}
