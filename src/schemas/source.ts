import { z } from 'astro/zod';
import { pastDay } from './provenance.ts';

/** A published text that proves statements, and how it was read. */
export const source = z
	.strictObject({
		publisher: z.string().min(1).describe('who published it'),
		title: z.string().min(1).describe('its title, in its own language, or a short description in English'),
		address: z.string().min(1).describe('its address as recorded; a full https:// address becomes a link'),
		published: z
			// The pattern comes before pastDay, so that "2014" stays a year.
			.union([z.literal('undated'), z.string().regex(/^\d{4}(-\d{2})?$/), pastDay])
			.describe('date of the text: YYYY-MM-DD, YYYY-MM, YYYY or undated'),
		read: z
			.enum(['copy', 'live'])
			.describe('copy = a saved copy of the text was read · live = the page itself was opened'),
		asOf: z
			.union([z.literal('unknown'), pastDay])
			.describe('copy: the day of the copy, or unknown where nobody recorded it · live: the day the page was opened'),
		via: z.string().optional().describe('id of the source that quotes this text, where only the quotation was read'),
		kind: z.enum(['official', 'vendor', 'news', 'reprint', 'other']).describe('who is speaking'),
	})
	.refine(({ read, asOf }) => read === 'copy' || asOf instanceof Date, {
		error: 'a page that was read live needs the day on which it was opened',
		path: ['asOf'],
		params: { fix: 'Write the day on which somebody opened the page. If nobody did, write read: copy.' },
	})
	.refine(({ published, asOf }) => !(asOf instanceof Date && asOf.toISOString() < firstDayOf(published)), {
		error: 'nobody can have read this text before it was published',
		path: ['asOf'],
		params: { fix: 'Correct one of the two days. If nobody recorded the day of the copy, write asOf: unknown.' },
	});
/** The first day on which a text can have been read, as ISO text; empty if it is undated. */
const firstDayOf = (published: string | Date): string =>
	published instanceof Date ? published.toISOString() : published === 'undated' ? '' : published;
