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

/** What decides whether a reader sees a statement. */
export interface Weight {
	confidence: Confidence;
	/** Set on an operator's own short code that helps in an emergency. */
	emergency?: true | undefined;
}

/**
 * Tells whether a reader sees a statement: A and B, and at B- an operator's own short code that helps in an emergency
 * and harms nobody if it is wrong. Everything else is withheld.
 */
export function isPrintable({ confidence, emergency }: Weight): boolean {
	return confidence === 'A' || confidence === 'B' || isDoubtful({ confidence, emergency });
}

/** Tells whether a statement is printed with its doubt beside it. */
export function isDoubtful({ confidence, emergency }: Weight): boolean {
	return confidence === 'B-' && emergency === true;
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
const localized = z.strictObject({
	'zh-CN': z.string().trim().min(1).describe('Simplified Chinese'),
	en: z.string().trim().min(1).describe('English'),
	ur: z.string().trim().min(1).describe('Urdu'),
});
export type Localized = z.infer<typeof localized>;

/** The first year of which a reader is not told: what is older is printed with its year. */
export const firstRecentYear = 2024;

/** Where a statement comes from, how sure it is and when it was last compared with its sources. */
export const provenance = {
	confidence,
	sources: z.array(z.string()).describe('ids from sources.yaml that say so'),
	disputedBy: z.array(z.string()).optional().describe('ids from sources.yaml that say something else'),
	year: z
		.int()
		.min(2000)
		.max(firstRecentYear - 1)
		.optional()
		.describe(`the year of the newest source, where it is before ${firstRecentYear}; readers see it in brackets`),
	compared: pastDay.describe('the day somebody last compared this with its sources'),
};

/** What is asked of every statement with a provenance: what a reader sees needs a source to stand on. */
function needsSource(entry: Weight & { sources: string[] }): boolean {
	return !isPrintable(entry) || entry.sources.length > 0;
}
const sourceRule = {
	error: 'what readers see needs at least one source id',
	path: ['sources'],
	params: { mend: 'Correct it: name a source here (sources: [its id in sources.yaml]), or lower the confidence to C.' },
};

/** One statement: its text in three languages, its provenance, and whom to ask when it is not printable. */
export const claim = z
	.strictObject({
		text: localized.describe('the statement or value as the reader sees it'),
		topic: localized
			.optional()
			.describe('what this is about; stands on the about page while it is not confirmed'),
		ask: localized.optional().describe('whom or what to ask while this is not confirmed'),
		note: z.string().optional().describe('for editors only; never shown'),
		...provenance,
	})
	.refine(needsSource, sourceRule);
export type Claim = z.infer<typeof claim>;

/** A published text that statements rest on, and how it was read. */
export const source = z
	.strictObject({
		publisher: z.string().min(1).describe('who published it'),
		title: z.string().min(1).describe('its title, in its own language, or a short description in English'),
		address: z.string().min(1).describe('its address as recorded; a full https:// address becomes a link'),
		published: z
			// The year alone comes before the day: a day would read "2014" as 1 January.
			.union([z.literal('undated'), z.string().regex(/^\d{4}(-\d{2})?$/), pastDay])
			.describe('date of the text: YYYY-MM-DD, YYYY-MM, YYYY or undated'),
		read: z.enum(['copy', 'live']).describe('copy = a saved copy of the text was read · live = the page itself was opened'),
		asOf: z
			.union([z.literal('unknown'), pastDay])
			.describe('copy: the day of the copy, or unknown where nobody recorded it · live: the day the page was opened'),
		via: z.string().optional().describe('id of the source that quotes this text, where only the quotation was read'),
		kind: z.enum(['official', 'vendor', 'news', 'reprint', 'other']).describe('who is speaking'),
	})
	.refine(({ read, asOf }) => read === 'copy' || asOf instanceof Date, {
		error: 'a page that was read live needs the day on which it was opened',
		path: ['asOf'],
		params: { mend: 'Write the day on which somebody opened the page. If nobody did, write read: copy.' },
	});
export type Source = z.infer<typeof source>;

/** From which phones a number can be reached. */
export const reach = z.enum(['own-network', 'any-network', 'abroad']);
export type Reach = z.infer<typeof reach>;

/** Uses of a number that go over a telephone network; the others do not depend on whose SIM is in the phone. */
const overNetwork = new Set(['call', 'sms', 'ussd']);

/** A number or code to dial or text. */
export const dialCode = z
	.strictObject({
		code: z.string().regex(/^[+*#\d-]+$/).describe('exactly as it is dialled, ASCII only'),
		kind: z.enum(['call', 'ussd', 'sms', 'whatsapp', 'device']).describe('how it is used; device = typed into the phone itself'),
		from: z
			.array(reach)
			.min(1)
			.optional()
			.describe('from which phones it can be reached: own-network, any-network (in Pakistan), abroad; for call, sms and ussd'),
		network: z.string().min(1).optional().describe('with own-network: the brand whose SIM the phone needs, in Latin letters'),
		emergency: z
			.literal(true)
			.optional()
			.describe('only at B-: an operator’s own short code that helps in an emergency and harms nobody if it is wrong; shown with its doubt'),
		owner: z.string().min(1).describe('the company or authority that answers'),
		purpose: localized.describe('what it is for, in a few words, without saying from where'),
		...provenance,
	})
	.refine(needsSource, sourceRule)
	.refine(({ kind, from }) => overNetwork.has(kind) === (from !== undefined), {
		error: 'a number to call, text or dial says from which phones it can be reached, and no other does',
		path: ['from'],
		params: { mend: 'Write from: [own-network], [any-network], [abroad] or several of them for call, sms and ussd; delete it for the rest.' },
	})
	.refine(({ from, network }) => (from?.includes('own-network') ?? false) === (network !== undefined), {
		error: 'a number for phones of one network names that network, and no other does',
		path: ['network'],
		params: { mend: 'Write the brand whose SIM the phone needs, such as network: Jazz, or delete it where own-network is not in "from".' },
	})
	.refine(({ emergency, kind, code, network }) => !emergency || (kind === 'call' && network !== undefined && /^\d{2,4}$/.test(code)), {
		error: 'only a short code of an operator, called from its own network, can be an emergency code',
		path: ['emergency'],
		params: { mend: 'Delete it: long numbers below B are not shown.' },
	});
export type DialCode = z.infer<typeof dialCode>;

/** An official web address. */
export const officialDomain = z
	.strictObject({
		domain: z.string().regex(/^[a-z0-9.-]+\.[a-z]{2,}$/).describe('host name without https:// and path'),
		path: z.string().startsWith('/').optional().describe('path on that host, where one page is meant'),
		mailbox: z.string().regex(/^[a-z.]+$/).optional().describe('for an e-mail address: what stands before the @'),
		owner: z.string().min(1).describe('the company or authority it belongs to'),
		purpose: localized.describe('what a reader does there, in a few words'),
		...provenance,
	})
	.refine(needsSource, sourceRule)
	.refine(({ path, mailbox }) => path === undefined || mailbox === undefined, {
		error: 'an e-mail address has no path',
		path: ['mailbox'],
		params: { mend: 'Delete the path, or make two entries.' },
	});

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
			time: claim.describe('how long it takes'),
		})
		.describe('what a reader asks of one operator; the fee is PTA’s limit and stands in facts.yaml'),
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
