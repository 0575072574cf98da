/**
 * The address of the site. It comes from the environment, so that a fork does not edit code (docs/hosting.md).
 *
 * SITE_URL: scheme and host of the public address, e.g. https://help.example.pk. Some hosts set a variable for it.
 * BASE_PATH: the folder on that host, e.g. /esim/; by default the root of the host.
 */
import { isLocale } from './locales.ts';

const { env } = process;

/** The folder of the site without a slash at the end: `/esim`, or an empty string for the root of the host. */
export const basePath = parseFolder(env['BASE_PATH']);

/** The public address of the site without a slash at the end. Append a path for the address of a page. */
export const siteUrl = parseAddress(findAddress(env)) + basePath;

/** Scheme and host of the site. */
export const siteOrigin = new URL(siteUrl).origin;

/**
 * Finds the address of the site in the environment: SITE_URL, or the variable of the host. Netlify
 * (docs.netlify.com/build/configure-builds/environment-variables) has a separate address for previews; Cloudflare Pages
 * (developers.cloudflare.com/pages/configuration/build-configuration) and Vercel
 * (vercel.com/docs/environment-variables/system-environment-variables) have one address.
 */
export function findAddress(variables: NodeJS.ProcessEnv): string | undefined {
	const { SITE_URL, NETLIFY, CONTEXT, URL, DEPLOY_PRIME_URL, CF_PAGES_URL, VERCEL_PROJECT_PRODUCTION_URL } = variables;
	// Only on Netlify: other programs use a variable named URL too.
	const netlifyUrl = NETLIFY && (CONTEXT === 'production' ? URL : DEPLOY_PRIME_URL);
	const vercelUrl = VERCEL_PROJECT_PRODUCTION_URL && `https://${VERCEL_PROJECT_PRODUCTION_URL}`;
	return SITE_URL || netlifyUrl || CF_PAGES_URL || vercelUrl || undefined;
}

/**
 * Stops a build for the web without an address: its canonical and shared links would point to localhost. A build is for
 * the web if CI (which hosts set) or DEPLOY is set.
 * @throws Error that names the variable to set
 */
export function requireAddress(variables: NodeJS.ProcessEnv): void {
	const isForTheWeb = [variables['CI'], variables['DEPLOY']].some(
		(value) => value && value !== 'false' && value !== '0',
	);
	if (!isForTheWeb || findAddress(variables) !== undefined) return;
	const error = new Error(
		'SITE_URL is not set. Set it to the public address of the site, e.g. SITE_URL=https://help.example.pk. Where nothing is published, run `npm run build:local`.',
	);
	// A stack trace does not help to set a variable.
	error.stack = '';
	throw error;
}

/**
 * Parses the public address of the site.
 * @param given the value of SITE_URL; without it, the address of the local preview
 * @returns scheme and host, without a slash at the end
 * @throws Error unless it is http(s) and a host
 */
export function parseAddress(given: string | undefined): string {
	if (!given) return 'http://localhost:4321';
	const url = URL.parse(given);
	if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
	throw new Error(
		`SITE_URL is "${given}"; write it like https://help.example.pk, and a folder behind the host in BASE_PATH.`,
	);
}

/**
 * Parses the folder of the site.
 * @param given the value of BASE_PATH, with or without slashes around it
 * @returns with a slash at the start and none at the end; an empty string for the root of the host
 * @throws Error if it is not a folder name, or if it is a locale: a link to a page of that language would seem to
 *   contain the folder already
 */
export function parseFolder(given = ''): string {
	const names = given.replace(/^\/+|\/+$/g, '');
	if (names === '') return '';
	if (/^[\w.~-]+(?:\/[\w.~-]+)*$/.test(names) && !isLocale(names.split('/')[0])) return `/${names}`;
	throw new Error(`BASE_PATH is "${given}"; write it like /esim/, not with the name of a language.`);
}

/** The address of the repository without a slash at the end. If it is undefined, no page shows an edit link. */
export const repoUrl = env['REPO_URL']?.replace(/\/+$/, '') || undefined;

/** The address of the repository's web editor, to which the path of a file is appended. */
export const editBaseUrl = repoUrl && `${repoUrl}/edit/main/`;
