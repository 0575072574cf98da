import { z } from 'astro/zod';
import { localeList, locales, type Lang } from '../config/locales.ts';

/**
 * How sure we are of a statement:
 * A official text read · B secondary source (news, reprint) · B- weak secondary ·
 * C general knowledge without a source · X looked for and not confirmed.
 */
const confidenceGrade = z
	.enum(['A', 'B', 'B-', 'C', 'X'])
	.describe('A official text · B news or reprint · B- weak · C no source · X not confirmed');
export type Confidence = z.infer<typeof confidenceGrade>;

/** The fields that decide whether readers see a statement. */
export interface Visibility {
	confidence: Confidence;
	/** Set on an operator's own short code that helps in an emergency. */
	emergency?: true | undefined;
}

/**
 * Whether readers see a statement: with A, with B, and with B- if it is an operator's own short code for an emergency,
 * which does no harm if it is wrong.
 */
export function isShown({ confidence, emergency }: Visibility): boolean {
	return confidence === 'A' || confidence === 'B' || isDoubtful({ confidence, emergency });
}

/** Whether a statement is shown with a note that it is not confirmed. */
export function isDoubtful({ confidence, emergency }: Visibility): boolean {
	return confidence === 'B-' && emergency === true;
}

/** Converts only YYYY-MM-DD to a Date: JavaScript also parses "around 2015", and reads 30 February as 2 March. */
function parseDay(value: unknown): unknown {
	if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
	const day = new Date(value);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? day : value;
}

/** The largest offset from UTC (UTC+14). A build in UTC accepts a day that has already begun in Lahore. */
const MAX_OFFSET_MS = 14 * 60 * 60 * 1000;

/** A day that has begun somewhere on earth. YAML gives a Date; a quoted day is accepted too. */
export const pastDay = z
	.preprocess(parseDay, z.date({ error: 'write a date as YYYY-MM-DD' }))
	.refine((day) => day.getTime() <= Date.now() + MAX_OFFSET_MS, {
		error: 'this date lies in the future',
		params: { fix: 'Correct it: write the day on which somebody really looked.' },
	});

/** Makes an object with a value for each language tag. @param valueOf receives the English name of the language */
export function forEachLanguage<Value>(valueOf: (name: string) => Value): Record<Lang, Value> {
	const languages = localeList.map((locale) => locales[locale]);
	return Object.fromEntries(languages.map(({ lang, englishName }) => [lang, valueOf(englishName)])) as Record<
		Lang,
		Value
	>;
}

/** A text in every language of the site, none of them empty. */
export const localized = z.strictObject(forEachLanguage((name) => z.string().trim().min(1).describe(name)));
export type Localized = z.infer<typeof localized>;

/** A statement is shown with the year of its newest source if that year is before this one. */
export const FIRST_RECENT_YEAR = 2024;

/** Ids from sources.yaml. A second copy of one looks like another source. */
export const ids = z.array(z.string()).refine((list) => new Set(list).size === list.length, {
	error: 'one id stands here twice',
	params: { fix: 'Delete one of the two.' },
});

/** The sources of a statement, its confidence, and the day of its last comparison with the sources. */
export const provenance = {
	confidence: confidenceGrade,
	sources: ids.describe('ids from sources.yaml that say so'),
	disputedBy: ids.optional().describe('ids from sources.yaml that say something else'),
	year: z
		.int()
		.min(2000)
		.max(FIRST_RECENT_YEAR - 1)
		.optional()
		.describe(`the year of the newest source, where it is before ${FIRST_RECENT_YEAR}; readers see it in brackets`),
	compared: pastDay.describe('the day somebody last compared this with its sources'),
};

/** Whether a statement has a source or is hidden. */
export function hasSourceIfShown(entry: Visibility & { sources: string[] }): boolean {
	return !isShown(entry) || entry.sources.length > 0;
}

/** The message and the fix when `hasSourceIfShown` fails. */
export const sourceRule = {
	error: 'what readers see needs at least one source id',
	path: ['sources'],
	params: { fix: 'Correct it: name a source here (sources: [its id in sources.yaml]), or lower the confidence to C.' },
};

/** The groups under which the about page lists what is not confirmed. Their labels are `unknown.<group>`. */
export const unknownGroups = ['calls', 'papers', 'foreigner', 'abroad', 'phone', 'money'] as const;

/** One statement: its text in each language, its provenance, and whom to ask if it is not confirmed. */
export const statement = z
	.strictObject({
		text: localized.describe('the statement or value as the reader sees it'),
		group: z
			.enum(unknownGroups)
			.optional()
			.describe('with a topic: under which heading the about page lists it while it is not confirmed'),
		topic: localized.optional().describe('what this is about; stands on the about page while it is not confirmed'),
		ask: localized.optional().describe('whom or what to ask while this is not confirmed'),
		note: z.string().optional().describe('for editors only; never shown'),
		...provenance,
	})
	.refine(hasSourceIfShown, sourceRule)
	.refine(({ group, topic }) => (group === undefined) === (topic === undefined), {
		error: 'a topic and its group belong together',
		path: ['group'],
		params: { fix: `Write group: and one of ${unknownGroups.join(', ')} beside the topic, or delete the topic.` },
	});
export type Statement = z.infer<typeof statement>;
