import { z } from 'astro/zod';

/**
 * How sure we are of a statement:
 * A official text read · B secondary source (news, reprint) · B- weak secondary ·
 * C general knowledge without a source · X looked for and not confirmed.
 */
export const confidence = z
	.enum(['A', 'B', 'B-', 'C', 'X'])
	.describe('A official text · B news or reprint · B- weak · C no source · X not confirmed');
export type Confidence = z.infer<typeof confidence>;

/**
 * Tells whether a statement of this confidence may be printed as a fact.
 * Only A and B may; everything else reaches the reader as "not confirmed, ask …".
 */
export function isPrintable(level: Confidence): boolean {
	return level === 'A' || level === 'B';
}

/** Reads YYYY-MM-DD and nothing looser: JavaScript takes "around 2015" for a date and 30 February for 2 March. */
function readDay(value: unknown): unknown {
	if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
	const day = new Date(value);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? day : value;
}

/** The furthest any clock on Earth is ahead of UTC (UTC+14): in Lahore it is already tomorrow when a build in UTC runs. */
const aheadInMs = 14 * 60 * 60 * 1000;

/** A calendar day that is not in the future anywhere. YAML gives a Date; a quoted day is accepted too. */
export const pastDay = z
	.preprocess(readDay, z.date({ error: 'write a date as YYYY-MM-DD' }))
	.refine((day) => day.getTime() <= Date.now() + aheadInMs, { error: 'this date lies in the future' });

/** The same text in the three languages of the site; none may be missing or empty. */
export const localized = z.strictObject({
	'zh-CN': z.string().trim().min(1).describe('Simplified Chinese'),
	en: z.string().trim().min(1).describe('English'),
	ur: z.string().trim().min(1).describe('Urdu'),
});
export type Localized = z.infer<typeof localized>;

/** Where a statement comes from, how sure it is and when it was last looked up. */
export const provenance = {
	confidence,
	sources: z.array(z.string()).describe('ids from sources.yaml that say so'),
	checked: pastDay.describe('the day somebody last compared this with its sources'),
};

/** What is asked of every statement with a provenance: A and B need a source to stand on. */
function needsSource(entry: { confidence: Confidence; sources: string[] }): boolean {
	return !isPrintable(entry.confidence) || entry.sources.length > 0;
}
const sourceRule = { error: 'confidence A or B needs at least one source id', path: ['sources'] };

/** One statement: its text in three languages, its provenance, and whom to ask when it is not printable. */
export const claim = z
	.strictObject({
		text: localized.describe('the statement or value as the reader sees it'),
		topic: localized.optional().describe('what this is about; stands on the about page while it is not confirmed'),
		ask: localized.optional().describe('whom or what to ask while this is not confirmed'),
		note: z.string().optional().describe('for editors only; never shown'),
		...provenance,
	})
	.refine(needsSource, sourceRule);
export type Claim = z.infer<typeof claim>;

/** A published text that statements rest on. */
export const source = z.strictObject({
	publisher: z.string().min(1).describe('who published it'),
	title: z.string().min(1).describe('its title, in its own language, or a short description in English'),
	address: z.string().min(1).describe('its address as recorded; a full https:// address becomes a link'),
	published: z
		// The year alone comes before the day: a day would read "2014" as 1 January.
		.union([z.literal('undated'), z.string().regex(/^\d{4}(-\d{2})?$/), pastDay])
		.describe('date of the text: YYYY-MM-DD, YYYY-MM, YYYY or undated'),
	read: pastDay.describe('the day somebody read it'),
	kind: z.enum(['official', 'vendor', 'news', 'reprint', 'other']).describe('who is speaking'),
});
export type Source = z.infer<typeof source>;

/** A number or code to dial or text. */
export const dialCode = z
	.strictObject({
		code: z
			.string()
			.regex(/^[+*#\d-]+$/)
			.describe('exactly as it is dialled, ASCII only'),
		kind: z
			.enum(['call', 'ussd', 'sms', 'whatsapp', 'device'])
			.describe('how it is used; device = typed into the phone itself'),
		owner: z.string().min(1).describe('the company or authority that answers'),
		purpose: localized.describe('what it is for, in a few words'),
		...provenance,
	})
	.refine(needsSource, sourceRule);
export type DialCode = z.infer<typeof dialCode>;

/** An official web address. */
export const officialDomain = z
	.strictObject({
		domain: z
			.string()
			.regex(/^[a-z0-9.-]+\.[a-z]{2,}$/)
			.describe('host name without https:// and path'),
		path: z.string().startsWith('/').optional().describe('path on that host, where one page is meant'),
		owner: z.string().min(1).describe('the company or authority it belongs to'),
		purpose: localized.describe('what a reader does there, in a few words'),
		...provenance,
	})
	.refine(needsSource, sourceRule);

/** A mobile operator or brand a reader may be a customer of. */
export const operator = z.strictObject({
	order: z.int().positive().describe('place in lists'),
	names: localized.describe('the brand as each language writes it'),
	owner: claim.describe('the company behind the brand'),
	serves: claim.describe('where it has a network'),
	status: claim.optional().describe('what a customer must know of its present state'),
	esim: z
		.strictObject({
			where: claim.describe('where an eSIM is issued'),
			requirements: claim.describe('who must come and what to bring'),
			charges: claim.describe('what it costs'),
			time: claim.describe('how long it takes'),
		})
		.describe('the four questions a reader asks'),
	helplines: z.array(z.string()).describe('ids from dial-codes.yaml, the best first'),
	domains: z.array(z.string()).describe('ids from official-domains.yaml'),
	apps: z.array(claim).describe('its apps, by name'),
});
export type Operator = z.infer<typeof operator>;

const forms = z.array(z.string().trim().min(1));

/** A term, its meaning, and the forms that must not be used for it. */
export const glossaryTerm = z.strictObject({
	term: localized.describe('the one form used on every page of a language'),
	meaning: localized.describe('one or two plain sentences'),
	latin: z.string().optional().describe('the form in Latin letters seen on phones and forms'),
	forbidden: z
		.strictObject({ 'zh-CN': forms, en: forms, ur: forms })
		.partial()
		.optional()
		.describe('forms that mean the same and must not appear, by language'),
});
