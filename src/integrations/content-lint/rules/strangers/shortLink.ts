import { shortLinks as shortLinksIn } from '../../detectors/contacts/hiddenAddresses.ts';
import { valueAt } from '../../readers/content/yaml.ts';
import type { Rule } from '../../rule.ts';

export const shortLink: Rule = {
	id: 'strangers/short-link',
	reads: 'addresses of the data',
	refuses: 'A short link, which hides where it leads.',
	check: ({ data }) =>
		[...data.sources.entries, ...data.officialDomains.entries].flatMap(({ file, value, lineOf }) =>
			['address', 'domain'].flatMap((field) => {
				const text = valueAt(value, [field]);
				if (typeof text !== 'string') return [];
				return shortLinksIn(text).map(({ from, to }) => ({
					file,
					line: lineOf([field]),
					excerpt: text.slice(from, to),
					message: 'This address hides where it leads; whoever made it can change that at any time.',
					fix: 'Open it, and write the address of the page it leads to.',
				}));
			}),
		),
};
