import { hostEnd } from '../../detectors/contacts/internet.ts';
import { canonical, originalSpan } from '../../detectors/canonical.ts';
import { partsOf } from '../../detectors/parts.ts';
import { textAt } from '../../readers/content/yaml.ts';
import type { Rule } from '../../rule.ts';

/** Services that hide where a link leads. */
const shorteners =
	'bit\\.ly|tinyurl\\.com|goo\\.gl|t\\.co|t\\.cn|t\\.me|wa\\.me|wa\\.link|chat\\.whatsapp\\.com|is\\.gd|v\\.gd|ow\\.ly|cutt\\.ly|rb\\.gy|s\\.id|t\\.ly|shorturl\\.at|short\\.gy|dwz\\.cn|url\\.cn|suo\\.im|buff\\.ly|rebrand\\.ly|linktr\\.ee|bl\\.ink|lnkd\\.in|tiny\\.cc|qr\\.ae|surl\\.li';
const shortHost = new RegExp(`(?<![a-z0-9-])(?:${shorteners})${hostEnd}`, 'gu');

export const shortLink: Rule = {
	id: 'strangers/short-link',
	reads: 'addresses of the data',
	refuses: 'A short link, which hides where it leads.',
	check: ({ data }) =>
		[...data.sources.entries, ...data.officialDomains.entries].flatMap(({ file, value, lineOf }) =>
			['address', 'domain'].flatMap((field) => {
				const text = textAt(value, [field]);
				const canonicalText = canonical(text);
				return partsOf(canonicalText.text, shortHost).map((part) => {
					const { from, to } = originalSpan(canonicalText, part.from, part.to);
					return {
						file,
						line: lineOf([field]),
						excerpt: text.slice(from, to),
						message: 'This address hides where it leads; whoever made it can change that at any time.',
						fix: 'Open it, and write the address of the page it leads to.',
					};
				});
			}),
		),
};
