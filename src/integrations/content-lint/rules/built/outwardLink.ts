import { attribute, type Element } from '../../../../lib/html.ts';
import { repoUrl } from '../../../../config/site.ts';
import { valueAt } from '../../readers/content/yaml.ts';
import { placeOf, type Output } from '../../readers/output/output.ts';
import type { Rule } from '../../rule.ts';

export const outwardLink: Rule<Output> = {
	id: 'built/outward-link',
	reads: 'built pages',
	refuses: 'A link that leads away or dials and is not in the data.',
	check({ pages, redirects, content, site }) {
		const hasEntry = (collection: 'dialCodes' | 'officialDomains' | 'sources', id: string): boolean =>
			content.data[collection].entries.some((entry) => entry.id === id);
		const addresses = new Set(content.data.sources.entries.map(({ value }) => valueAt(value, ['address'])));
		return [...pages, ...redirects].flatMap((page) =>
			page.elements.flatMap((element) => {
				const href = targetOf(element);
				if (href === undefined) return [];
				const { protocol, origin } = new URL(href, `${site}${page.path}`);
				if (origin === new URL(site).origin) return [];
				if (repoUrl && href.startsWith(repoUrl)) return [];
				// A share link to WhatsApp has a text but no number: the reader chooses the recipient.
				if (href.startsWith('https://wa.me/?text=') && attribute(element, 'data-share') !== undefined) return [];
				if (hasEntry('dialCodes', attribute(element, 'data-dial') ?? '')) return [];
				if (
					['https:', 'mailto:'].includes(protocol) &&
					hasEntry('officialDomains', attribute(element, 'data-domain') ?? '')
				)
					return [];
				if (protocol === 'https:' && addresses.has(href)) return [];
				return {
					...placeOf(page, href),
					excerpt: href,
					message: 'This link leads away from the site, or dials, and it is not in the data.',
					fix: 'Use <Site id="…" /> for an official address and <Dial id="…" /> for a number; a source belongs under "sources".',
				};
			}),
		);
	},
};

/** Returns the address that an element leads to: of a link, a form, a redirect, or the <base> of all links. */
function targetOf(element: Element): string | undefined {
	if (['a', 'area', 'base'].includes(element.tagName)) return attribute(element, 'href');
	if (element.tagName === 'form') return attribute(element, 'action');
	const isRedirect = element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh';
	return isRedirect
		? /url=\s*['"]?([^'"]*)/i.exec(attribute(element, 'content') ?? '')?.[1]
		: attribute(element, 'formaction');
}
