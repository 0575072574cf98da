import { FULL_TEXT_FOLDER } from '../lib/search/assetNames.ts';
import { namedByContentFolders } from '../lib/offline/manifest.ts';
import type { HeaderRule } from '../lib/responseHeaders.ts';

/** A name that changes with its content means the same file for good: a browser may keep it for a year without asking. */
const forGood = 'public, max-age=31536000, immutable';

/** What no script here may ask a reader for, in case one from elsewhere ever ran: the site uses none of it. */
const deniedFeatures = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'midi', 'display-capture'];

/**
 * What hosts send along with the files, by path. The build writes it for Netlify and Cloudflare Pages
 * (integrations/host-files) and, from what it wrote, for nginx (scripts/nginx); the hosts of the tests read it too.
 * The Content-Security-Policy is added when the pages are finished (integrations/security-policy).
 * No header may stand in two rules that match one path: Netlify and Cloudflare would join the values with a comma.
 */
export const headerRules: readonly HeaderRule[] = [
	...[...namedByContentFolders.map((folder) => `/${folder}/`), FULL_TEXT_FOLDER].map((folder) => ({
		path: `${folder}*`,
		headers: { 'Cache-Control': forGood },
	})),
	{
		path: '/*',
		headers: {
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'no-referrer',
			'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
			// No other site gets a handle on a window of this one, or shows or reads its files.
			'Cross-Origin-Opener-Policy': 'same-origin',
			'Cross-Origin-Resource-Policy': 'same-origin',
			// Of this host alone: what else its owner runs under the same name may not be ready for it.
			'Strict-Transport-Security': 'max-age=31536000',
		},
	},
];
