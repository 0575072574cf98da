import type { OfficialDomain } from '../../schemas/data.ts';

/**
 * Returns an official address as readers see it and as a link.
 * @param site an entry of official-domains.yaml
 */
export function siteAddress({ domain, path = '/', mailbox }: Pick<OfficialDomain, 'domain' | 'path' | 'mailbox'>): {
	shown: string;
	href: string;
} {
	if (mailbox) return { shown: `${mailbox}@${domain}`, href: `mailto:${mailbox}@${domain}` };
	return { shown: domain + (path === '/' ? '' : path), href: `https://${domain}${path}` };
}
