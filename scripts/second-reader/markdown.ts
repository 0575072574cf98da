import type { Change } from './compare.ts';

/** GitHub takes a comment of 65,536 characters (REST API, "Create an issue comment"); this leaves room for the end. */
const MAX_LENGTH = 60_000;

const titles: Record<Change['what'], string> = {
	number: 'Numbers',
	address: 'Addresses',
	name: 'Names, and sentences with one that the guide has never used',
	source: 'Sources',
	confidence: 'How sure we are',
	fact: 'Facts, and what is read out',
	sentence: 'Sentences',
	moved: 'What stands in another place now',
	setting: 'Settings of pages, entries and the search',
	code: 'Files from which the pages are made',
	unreadable: 'Files that cannot be read',
};

/** Marks the comment, so that the next run finds it. */
export const marker = '<!-- second-reader -->';

/**
 * Writes the changes as a comment for whoever reads a proposal: old and new side by side.
 * @returns nothing to read gives a text that says so
 */
export function commentOn(changes: readonly Change[]): string {
	if (changes.length === 0)
		return `${marker}\nNothing here needs a second reader: no number, address, source, name, setting, file of the site or meaning of a sentence changed.\n`;
	const sections = Object.entries(titles).flatMap(([what, title]) => {
		const rows = changes.filter((change) => change.what === what);
		if (rows.length === 0) return [];
		return [
			'',
			`### ${title} (${rows.length})`,
			'',
			'| where | old | new |',
			'| --- | --- | --- |',
			...rows.map(({ file, where, before, after }) =>
				row([`${file.replace('src/content/', '')}${where && `: ${where}`}`, before, after]),
			),
		];
	});
	const head = [
		marker,
		'## Needs a second reader',
		'',
		'No machine can tell whether these are right. Somebody who did not write them compares each with its source, as the reader it is for, and says so in a review.',
	];
	return cut([...head, ...sections]);
}

function cut(lines: readonly string[]): string {
	let length = 0;
	const fit = lines.findIndex((line) => (length += line.length + 1) > MAX_LENGTH);
	if (fit < 0) return `${lines.join('\n')}\n`;
	return `${lines.slice(0, fit).join('\n')}\n\nAnd ${lines.length - fit} lines more: this change is too large to be read in one go. Divide it, or run \`npm run second-reader\`.\n`;
}

const row = (cells: readonly string[]): string => `| ${cells.map(literal).join(' | ')} |`;

/** A text as it stands: what a stranger wrote must not become a link, a picture, a name that is called or web code. */
function literal(text: string): string {
	if (text === '') return '–';
	const escaped = text
		.replace(/\s+/g, ' ')
		.replace(/[^\p{L}\p{M}\p{N} ]/gu, (mark) =>
			/[-,›()،۔؟؛，。、；：？！“”（）《》]/u.test(mark) ? mark : `&#${mark.codePointAt(0)};`,
		);
	return `<code>${escaped}</code>`;
}
