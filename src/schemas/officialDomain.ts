import { z } from 'astro/zod';
import { localized, hasSourceIfShown, provenance, sourceRule } from './provenance.ts';

/** Services with mailboxes for anybody: the source of a pattern. */
export const openMailServices =
	'gmail|googlemail|yahoo|ymail|hotmail|outlook|live|icloud|proton(?:mail)?|qq|163|126|foxmail';
const openMail = new RegExp(`^(?:${openMailServices})\\.`);
/** Hosts on which, or below which, anybody can open a page or a form. */
const openHosts = [
	'docs.google.com',
	'drive.google.com',
	'forms.google.com',
	'sites.google.com',
	'forms.gle',
	'facebook.com',
	'instagram.com',
	'blogspot.com',
	'wordpress.com',
	'wixsite.com',
	'weebly.com',
	'jotform.com',
	'typeform.com',
	'github.io',
	'netlify.app',
	'vercel.app',
	'pages.dev',
	'web.app',
];
const isOpenHost = (domain: string): boolean => openHosts.some((host) => `.${domain}`.endsWith(`.${host}`));

/** An official web address. */
export const officialDomain = z
	.strictObject({
		domain: z
			.string()
			.regex(/^[a-z0-9.-]+\.[a-z]{2,}$/)
			.describe('host name without https:// and path'),
		path: z.string().startsWith('/').optional().describe('path on that host, where one page is meant'),
		mailbox: z
			.string()
			.regex(/^[a-z.]+$/)
			.optional()
			.describe('for an e-mail address: what stands before the @'),
		owner: z.string().min(1).describe('the company or authority it belongs to'),
		purpose: localized.describe('what a reader does there, in a few words'),
		distinctFrom: z
			.array(z.string())
			.min(1)
			.optional()
			.describe('ids of this file: addresses of other companies with a similar name, which this one does not imitate'),
		...provenance,
	})
	.refine(hasSourceIfShown, sourceRule)
	.refine(({ path, mailbox }) => path === undefined || mailbox === undefined, {
		error: 'an e-mail address has no path',
		path: ['mailbox'],
		params: { fix: 'Delete the path, or make two entries.' },
	})
	.refine(({ domain, mailbox }) => !isOpenHost(domain) && !(mailbox !== undefined && openMail.test(domain)), {
		error: 'anybody can open a page, a form or a mailbox here, also under the name of an operator',
		path: ['domain'],
		params: { fix: 'Write one on the owner’s own host, or take the entry out.' },
	});
export type OfficialDomain = z.infer<typeof officialDomain>;
