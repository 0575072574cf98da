import { fullTextFolder } from '../../lib/search/assetNames.ts';
import { namedByContentFolders } from '../../lib/offline/manifest.ts';
import type { HeaderRule } from '../../lib/responseHeaders.ts';

/** For files with a hash of their content in the name: browsers may cache them for a year. */
const cacheForYear = 'public, max-age=31536000, immutable';

/** Browser features that the site does not use. Denied, in case of an injected script. */
const deniedFeatures = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'midi', 'display-capture'];

/**
 * The response headers by path. The build writes them to `_headers` for Netlify and Cloudflare Pages
 * (integrations/host-files); the nginx configuration (scripts/nginx) and the test servers read that file.
 * integrations/security-policy adds the Content-Security-Policy after the pages are built.
 * Do not set one header in two rules that match the same path: Netlify and Cloudflare join the values with a comma.
 */
export const headerRules: readonly HeaderRule[] = [
	...[...namedByContentFolders.map((folder) => `/${folder}/`), fullTextFolder].map((folder) => ({
		path: `${folder}*`,
		headers: { 'Cache-Control': cacheForYear },
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
