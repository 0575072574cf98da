import { FULL_TEXT_FOLDER } from '../lib/search/assetNames.ts';
import { namedByContentFolders } from '../lib/offline/manifest.ts';
import type { HeaderRule } from '../lib/responseHeaders.ts';

/** A name that changes with its content means the same file for good: a browser may keep it for a year without asking. */
const forGood = 'public, max-age=31536000, immutable';

/**
 * What hosts send along with the files, by path. The build writes it for Netlify and Cloudflare Pages
 * (integrations/host-files) and, from what it wrote, for nginx (scripts/nginx); the hosts of the tests read it too.
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
			'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
		},
	},
];
