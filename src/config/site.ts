/**
 * Where the site lives. All of it comes from the environment, so that a fork needs no edit (docs/hosting.md).
 *
 * SITE_URL: scheme and host of the public address, e.g. https://help.example.pk. Some hosts tell it by themselves.
 * BASE_PATH: the folder below it, e.g. /esim/; without it the site is at the top of its host.
 */
import { isLocale } from './locales.ts';

const { env } = process;

/** The folder of the site without its last slash: `/esim`, or nothing at the top of a host. */
export const basePath = folderOf(env['BASE_PATH']);

/** The public address of the site without a slash at the end. Put a path behind it for the address of a page. */
export const siteUrl = siteAddress(givenAddress(env)) + basePath;

/** Scheme and host of the site. */
export const siteOrigin = new URL(siteUrl).origin;

/**
 * Finds the address of the site in the environment: what somebody set, or what the host says of itself. Netlify
 * (docs.netlify.com/build/configure-builds/environment-variables) tells the address of a preview apart; Cloudflare Pages
 * (developers.cloudflare.com/pages/configuration/build-configuration) and Vercel
 * (vercel.com/docs/environment-variables/system-environment-variables) tell one.
 */
export function givenAddress(variables: NodeJS.ProcessEnv): string | undefined {
	const { SITE_URL, NETLIFY, CONTEXT, URL, DEPLOY_PRIME_URL, CF_PAGES_URL, VERCEL_PROJECT_PRODUCTION_URL } = variables;
	// Other programs use the name URL too.
	const ofNetlify = NETLIFY && (CONTEXT === 'production' ? URL : DEPLOY_PRIME_URL);
	const ofVercel = VERCEL_PROJECT_PRODUCTION_URL && `https://${VERCEL_PROJECT_PRODUCTION_URL}`;
	return SITE_URL || ofNetlify || CF_PAGES_URL || ofVercel || undefined;
}

/**
 * Stops a build for the web that nobody told its address: it would send search engines and shared links to localhost.
 * A build is for the web where CI says so, as every host's and forge's machines do, or DEPLOY.
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
	// Whoever reads this sets a variable: where in our code it was thrown is noise.
	stop.stack = '';
	throw stop;
}

/**
 * Reads the public address of the site.
 * @param given as somebody set it; nothing means the local preview
 * @returns scheme and host, without a slash at the end
 * @throws Error for anything else than http(s) and a host
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
 * @param given as somebody set it, with slashes around it or without
 * @returns with a slash in front and none at the end; an empty string for the top of the host
 * @throws Error for what is no folder, and for the name of a language: links to its pages would look like links that
 *   name the folder already
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
