/**
 * The address of the site. It comes from the environment, so that a fork does not have to edit code (docs/hosting.md).
 *
 * SITE_URL: scheme and host of the public address, e.g. https://help.example.pk. Some hosts provide it.
 * BASE_PATH: the folder below it, e.g. /esim/; without it the site is at the top of its host.
 */
import { isLocale } from './locales.ts';

const { env } = process;

/** The folder of the site without its last slash: `/esim`, or an empty string at the top of a host. */
export const basePath = folderOf(env['BASE_PATH']);

/** The public address of the site without a slash at the end. Append a path for the address of a page. */
export const siteUrl = siteAddress(givenAddress(env)) + basePath;

/** Scheme and host of the site. */
export const siteOrigin = new URL(siteUrl).origin;

/**
 * Finds the address of the site in the environment: SITE_URL, or the variable of the host. Netlify
 * (docs.netlify.com/build/configure-builds/environment-variables) has a separate address for previews; Cloudflare Pages
 * (developers.cloudflare.com/pages/configuration/build-configuration) and Vercel
 * (vercel.com/docs/environment-variables/system-environment-variables) have one address.
 */
export function givenAddress(variables: NodeJS.ProcessEnv): string | undefined {
	const { SITE_URL, NETLIFY, CONTEXT, URL, DEPLOY_PRIME_URL, CF_PAGES_URL, VERCEL_PROJECT_PRODUCTION_URL } = variables;
	// Only on Netlify: other programs use a variable named URL too.
	const ofNetlify = NETLIFY && (CONTEXT === 'production' ? URL : DEPLOY_PRIME_URL);
	const ofVercel = VERCEL_PROJECT_PRODUCTION_URL && `https://${VERCEL_PROJECT_PRODUCTION_URL}`;
	return SITE_URL || ofNetlify || CF_PAGES_URL || ofVercel || undefined;
}

/**
 * Stops a build for the web that has no address: its canonical and shared links would point to localhost.
 * A build is for the web if CI is set, as hosts and forges do, or DEPLOY.
 * @throws Error that says what to set
 */
export function requireAddress(variables: NodeJS.ProcessEnv): void {
	const isForTheWeb = [variables['CI'], variables['DEPLOY']].some(
		(value) => value && value !== 'false' && value !== '0',
	);
	if (!isForTheWeb || givenAddress(variables) !== undefined) return;
	const stop = new Error(
		'SITE_URL is not set. Set it to the public address of the site, e.g. SITE_URL=https://help.example.pk. Where nothing is published, run `npm run build:local`.',
	);
	// The fix is to set a variable, so a stack trace would only distract.
	stop.stack = '';
	throw stop;
}

/**
 * Reads the public address of the site.
 * @param given the value of SITE_URL; without it, the address of the local preview
 * @returns scheme and host, without a slash at the end
 * @throws Error unless it is http(s) and a host
 */
export function siteAddress(given: string | undefined): string {
	if (!given) return 'http://localhost:4321';
	const url = URL.parse(given);
	if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
	throw new Error(
		`SITE_URL is "${given}"; write it like https://help.example.pk, and a folder behind the host in BASE_PATH.`,
	);
}

/**
 * Reads the folder of the site.
 * @param given the value of BASE_PATH, with or without slashes around it
 * @returns with a slash in front and none at the end; an empty string for the top of the host
 * @throws Error if it is not a folder name, or if it is the name of a language: links to that language's pages would
 *   look as if they already contained the folder
 */
export function folderOf(given = ''): string {
	const names = given.replace(/^\/+|\/+$/g, '');
	if (names === '') return '';
	if (/^[\w.~-]+(?:\/[\w.~-]+)*$/.test(names) && !isLocale(names.split('/')[0])) return `/${names}`;
	throw new Error(`BASE_PATH is "${given}"; write it like /esim/, not with the name of a language.`);
}

/** The repository's address without a trailing slash, or undefined: then no page shows an edit link. */
export const repoUrl = env['REPO_URL']?.replace(/\/+$/, '') || undefined;

/** Where "edit this page" leads: the repository's web editor on the main branch. */
export const editBaseUrl = repoUrl && `${repoUrl}/edit/main/`;
