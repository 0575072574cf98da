import { fullTextFolder } from '../lib/search/assetNames.ts';
import { namedByContentFolders } from '../lib/offline/manifest.ts';
import type { HeaderRule } from '../lib/responseHeaders.ts';

/** A file whose name contains a hash of its content never changes: browsers may cache it for a year. */
const forGood = 'public, max-age=31536000, immutable';

/** Browser features that the site never uses. Denied in case an injected script ever runs. */
const deniedFeatures = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'midi', 'display-capture'];

/**
 * The response headers by path. The build writes them to `_headers` for Netlify and Cloudflare Pages
 * (integrations/host-files); the nginx configuration (scripts/nginx) and the test servers read that file.
 * The Content-Security-Policy is added once the pages are finished (integrations/security-policy).
 * Do not set one header in two rules that match the same path: Netlify and Cloudflare join the values with a comma.
 */
export const headerRules: readonly HeaderRule[] = [
	...[...namedByContentFolders.map((folder) => `/${folder}/`), fullTextFolder].map((folder) => ({
		path: `${folder}*`,
		headers: { 'Cache-Control': forGood },
	})),
	{
		path: '/*',
		headers: {
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'no-referrer',
			'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
			// Other sites can neither control a window of this site nor embed or read its files.
			'Cross-Origin-Opener-Policy': 'same-origin',
			'Cross-Origin-Resource-Policy': 'same-origin',
			// Without includeSubDomains: the owner's other subdomains may not support HTTPS.
			'Strict-Transport-Security': 'max-age=31536000',
		},
	},
];
