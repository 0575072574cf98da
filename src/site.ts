/**
 * Where the site lives. Both addresses come from the environment, so that a fork needs no edit.
 *
 * SITE_URL: the public address, e.g. https://help.example.pk. Without it every absolute address
 * (canonical, hreflang, sitemap) points at the local preview, which is right on a desk and wrong
 * on the web: set it wherever the site is deployed.
 */
export const siteUrl = process.env['SITE_URL'] || 'http://localhost:4321';

/** The repository's address without a trailing slash, or undefined: then no page shows an edit link. */
export const repoUrl = process.env['REPO_URL']?.replace(/\/+$/, '') || undefined;

/** Where "edit this page" leads: the repository's web editor on the main branch. */
export const editBaseUrl = repoUrl && `${repoUrl}/edit/main/`;
