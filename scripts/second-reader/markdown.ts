/** GitHub takes a comment of 65,536 characters (REST API, "Create an issue comment"); this leaves room for the end. */
const MAX_LENGTH = 60_000;

/** Titles of the kinds that a second person must read, in the order of the harm that a mistake does. */
const mustRead = {
	number: 'Numbers',
	address: 'Addresses',
	name: 'Names, and sentences with one that the guide has never used',
	source: 'Sources',
	confidence: 'How sure we are',
	fact: 'Facts, and what is read out',
	sentence: 'Sentences that warn, and sentences with another fact or link',
	moved: 'What stands in another place now',
	setting: 'Settings of pages, entries and the search',
	code: 'Files from which the pages are made',
	unreadable: 'Files that cannot be read, and texts too long to compare',
	wording: 'Other sentences',
};
/** Titles of the other kinds, which are listed below. */
const others = {
	search: 'What readers type into the search',
	day: 'Days of comparing',
};

export type Kind = keyof typeof mustRead | keyof typeof others;

/** Whether changes of a kind need no second reader. */
export const isFolded = (kind: Kind): boolean => kind in others;

/** A change that readers see. */
export interface Change {
	file: string;
	/** Where in the file: the keys of an entry, or the section of a page. */
	where: string;
	/** The line above the list of a point. */
	opening?: string;
	/** Whether the translations did not change at this place. */
	isAlone?: boolean;
	what: Kind;
	before: string;
	after: string;
}

/** Marks the comment, so that the next run finds it. */
const marker = '<!-- second-reader -->';

const asked =
	'## Needs a second reader\n\nNo machine can tell whether these are right. Somebody who did not write them compares each with its source, as the reader it is for, and says so in a review.';
const nothing = 'Nothing here needs a second reader: only what is listed below changed, and no sentence.';

/**
 * Writes the changes as a comment on a pull request, old and new side by side. Changes that need no second reader are
 * folded. A line that begins with `## ` means that something needs one.
 */
export function commentOn(changes: readonly Change[]): string {
	const [needed, folded] = [tablesOf(mustRead, changes), tablesOf(others, changes)];
	const fold = ['', '<details>', '<summary>Changed, without a second reader</summary>', ...folded, '', '</details>'];
	return cutToLength([
		marker,
		...(needed.length > 0 ? [asked, ...needed] : [nothing]),
		...(folded.length > 0 ? fold : []),
	]);
}

function tablesOf(titles: Readonly<Record<string, string>>, changes: readonly Change[]): string[] {
	return Object.entries(titles).flatMap(([kind, title]) => {
		const rows = changes
			.filter(({ what }) => what === kind)
			.map(({ file, where, opening, isAlone, before, after }) => {
				const place = [file.replace('src/content/', ''), where, opening].filter(Boolean).join(': ');
				const alone = isAlone ? ' **in one language only**' : '';
				return `| ${escapeCell(place)}${alone} | ${escapeCell(before)} | ${escapeCell(after)} |`;
			});
		const head = ['', `### ${title} (${rows.length})`, '', '| where | old | new |', '| --- | --- | --- |'];
		return rows.length > 0 ? [...head, ...rows] : [];
	});
}

function cutToLength(lines: readonly string[]): string {
	let length = 0;
	const fit = lines.findIndex((line) => (length += line.length + 1) > MAX_LENGTH);
	if (fit < 0) return `${lines.join('\n')}\n`;
	const kept = lines.slice(0, fit);
	const end = kept.includes('<details>') ? ['', '</details>'] : [];
	return `${[...kept, ...end].join('\n')}\n\nAnd ${lines.length - fit} lines more: this change is too large to be read in one go. Divide it, or run \`npm run second-reader\`.\n`;
}

/** Escapes text for a table cell: text from a pull request must not become a link, an image, a mention or HTML. */
function escapeCell(text: string): string {
	if (text === '') return '–';
	const escaped = text
		.replace(/\s+/g, ' ')
		.replace(/[^\p{L}\p{M}\p{N} ]/gu, (mark) =>
			/[-,›()،۔؟؛，。、；：？！“”（）《》]/u.test(mark) ? mark : `&#${mark.codePointAt(0)};`,
		);
	return `<code>${escaped}</code>`;
}
