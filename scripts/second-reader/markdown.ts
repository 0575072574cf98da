/** GitHub takes a comment of 65,536 characters (REST API, "Create an issue comment"); this leaves room for the end. */
const MAX_LENGTH = 60_000;

/** Titles of the kinds that a second person must read. */
const delicate = {
	number: 'Numbers',
	address: 'Addresses',
	name: 'Names, and sentences with one that the guide has never used',
	source: 'Sources',
	confidence: 'How sure we are',
	fact: 'Facts, and what is read out',
	sentence: 'Sentences',
	moved: 'What stands in another place now, or in or out of a list',
	setting: 'Settings of pages, entries and the search',
	code: 'Files from which the pages are made',
	unreadable: 'Files that cannot be read',
};
/** Titles of the other kinds, which are listed below. */
const others = {
	wording: 'Sentences',
	order: 'Sentences in another place',
	search: 'What readers type into the search',
	day: 'Days of comparing',
};

export type Kind = keyof typeof delicate | keyof typeof others;

/** A change that readers see. */
export interface Change {
	file: string;
	/** Where in the file: the keys of an entry, or nothing in the text of a page. */
	where: string;
	what: Kind;
	before: string;
	after: string;
}

/** Marks the comment, so that the next run finds it. */
const marker = '<!-- second-reader -->';

const asked =
	'## Needs a second reader\n\nNo machine can tell whether these are right. Somebody who did not write them compares each with its source, as the reader it is for, and says so in a review.';
const nothing =
	'Nothing here needs a second reader: no number, address, source, name, setting, file of the site or delicate sentence changed.';

/**
 * Writes the changes as a comment on a pull request, old and new side by side. Changes that need no second reader are folded.
 * A line that begins with `## ` means that something needs one.
 */
export function commentOn(changes: readonly Change[]): string {
	const [needed, folded] = [tablesOf(delicate, changes), tablesOf(others, changes)];
	const fold = ['', '<details>', '<summary>Other words that changed</summary>', ...folded, '', '</details>'];
	return truncate([
		marker,
		...(needed.length > 0 ? [asked, ...needed] : [nothing]),
		...(folded.length > 0 ? fold : []),
	]);
}

function tablesOf(titles: Readonly<Record<string, string>>, changes: readonly Change[]): string[] {
	return Object.entries(titles).flatMap(([kind, title]) => {
		const rows = changes
			.filter(({ what }) => what === kind)
			.map(({ file, where, before, after }) => {
				const place = `${file.replace('src/content/', '')}${where && `: ${where}`}`;
				return `| ${[place, before, after].map(escapeCell).join(' | ')} |`;
			});
		const head = ['', `### ${title} (${rows.length})`, '', '| where | old | new |', '| --- | --- | --- |'];
		return rows.length > 0 ? [...head, ...rows] : [];
	});
}

function truncate(lines: readonly string[]): string {
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
