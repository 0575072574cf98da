/**
 * Where the site lives. Both addresses come from the environment, so that a fork needs no edit.
 *
 * SITE_URL: the public address, e.g. https://help.example.pk. Without it every absolute address
 * (canonical, hreflang, sitemap) points at the local preview, which is right on a desk and wrong
 * on the web: set it wherever the site is deployed.
 */
export const siteUrl = siteAddress(process.env['SITE_URL']);

/**
 * Reads the public address of the site.
 * @param given as somebody set it; nothing means the local preview
 * @returns scheme and host, without a slash at the end
 * @throws Error for anything else than http(s) and a host: links start at the top of the host, so a folder under it
 *   would build and then break in the reader's hands
 */
export function siteAddress(given: string | undefined): string {
	if (!given) return 'http://localhost:4321';
	const url = URL.parse(given);
	if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
	throw new Error(`SITE_URL is "${given}"; write it like https://help.example.pk, without a folder behind the host.`);
}

/** The repository's address without a trailing slash, or undefined: then no page shows an edit link. */
export const repoUrl = process.env['REPO_URL']?.replace(/\/+$/, '') || undefined;

/** Where "edit this page" leads: the repository's web editor on the main branch. */
export const editBaseUrl = repoUrl && `${repoUrl}/edit/main/`;
