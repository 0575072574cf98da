import { headingsOf, type Heading } from '../../readers/content/headings.ts';
import { linesOf } from '../../readers/content/lines.ts';
import type { Page } from '../../readers/content/page.ts';
import { truncate, type Finding, type Remedy, type Rule } from '../../rule.ts';

const example = '## Your words {#id-in-english}';

const noWords: Remedy = { message: 'This heading has no words.', fix: `Write ${example}, or delete the line.` };

/** Line starts that are meant as a heading but make none. */
const starts: [RegExp, Remedy][] = [
	[
		/^\s*(?:#{2,6}(?![#\s])|#(?=\p{L})).+/u,
		{
			message: 'There is no space after the #, so this is not a heading and the reader sees the #.',
			fix: `Write ${example}`,
		},
	],
	[/^#{1,6}$/, noWords],
	[/^\s+#{1,6}\s/, { message: 'There is a space before the #.', fix: 'Delete the spaces before the first #.' }],
	[
		/^\s*(?:[-*+>]|\d+[.)])\s+#{1,6}\s/,
		{
			message: 'A heading cannot stand in a list or a quotation.',
			fix: 'Put it on a line of its own that begins with ##, or delete the #.',
		},
	],
];

/** A line that only looks like a heading has no id and is missing in the list of sections. */
export const headingMarks: Rule = {
	id: 'markdown/heading-marks',
	reads: 'page text',
	refuses: 'A heading that one wrong character breaks, that is empty or that is too deep.',
	check: ({ pages }) =>
		pages.flatMap((page) => {
			const found = malformedHeadings(page);
			return [...found, ...faultyHeadings(page).filter(({ line }) => !found.some((earlier) => earlier.line === line))];
		}),
};

/** Finds lines that are meant as a heading but make none, or that make one by mistake. */
function malformedHeadings(page: Page): Finding[] {
	const lines = linesOf(page);
	return lines.flatMap(({ text, line }, index) => {
		const before = lines[index - 1]?.text.trim() ?? '';
		const place = { file: page.file, line };
		if (/^ {0,3}(?:=+|-+)\s*$/.test(text) && before !== '' && !before.startsWith('|'))
			return {
				file: page.file,
				line: line - 1,
				excerpt: truncate(before),
				message: 'The line of dashes below turns this line into a heading without an id.',
				fix: `If it is a heading, write it on one line: ## ${truncate(before, 30)} {#id-in-english}. If not, put an empty line above the dashes or delete them.`,
			};
		const remedy = starts.find(([start]) => start.test(text))?.[1];
		return remedy ? { ...place, excerpt: truncate(text), ...remedy } : [];
	});
}

/** Finds headings without words, without text below, or too deep for the heading above. */
function faultyHeadings({ file, body }: Page): Finding[] {
	const found = headingsOf(body);
	const lines = linesOf({ body });
	const isEmpty = (from: number, to: number): boolean => lines.slice(from, to).every(({ text }) => text.trim() === '');
	const problems = found.flatMap(({ level, text, id, line, source }, index) => {
		const problem = (message: string, fix: string): Finding => ({ file, line, excerpt: source, message, fix });
		// `malformedHeadings` reports marks without words and id.
		if (text === '') return id === undefined ? [] : { file, line, excerpt: source, ...noWords };
		const above = found[index - 1]?.level ?? 1;
		if (level > above + 1) {
			const marks = '#'.repeat(above + 1);
			return problem(
				'This heading is more than one step below the one above it; a reader who listens to the page believes that something is missing.',
				`Begin it with ${marks}, in every language.`,
			);
		}
		const next: Heading | undefined = found[index + 1];
		const isLastOfBranch = next === undefined || next.level <= level;
		if (isLastOfBranch && isEmpty(line, next ? next.line - 1 : lines.length))
			return problem(
				'There is nothing below this heading.',
				'Write its text, or delete the heading in every language.',
			);
		return [];
	});
	if (!isEmpty(0, lines.length)) return problems;
	const fix = 'Put the text back, or delete the page in every language.';
	return [...problems, { file, line: 1, excerpt: '(no text)', message: 'The page has no text.', fix }];
}
