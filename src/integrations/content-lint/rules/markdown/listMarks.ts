import { linesOf, type Line } from '../../readers/content/lines.ts';
import { findingsOf, markdownOf } from '../../readers/content/findMatches.ts';
import { truncate, type Finding, type Remedy, type Rule } from '../../rule.ts';

const asPoint: Remedy = {
	message: 'This was meant to be a point of a list, but it is not: the reader sees one long line.',
	fix: 'Begin the line with a -, then one ordinary space, then the words.',
};
const asStep: Remedy = {
	message: 'This was meant to be a step of a numbered list, but it is not: the reader sees one long line.',
	fix: 'Begin the line with the figure, a point and one ordinary space: 1. words',
};
const asList: Remedy = {
	message: 'A point of a list stands in the line of its sentence: the reader sees one long line with a dash in it.',
	fix: 'End the line before the dash, leave an empty line, and begin each point on a line of its own.',
};
const asTable: Remedy = {
	message: 'This looks like a table, but it is not: the reader sees all its words in one line.',
	fix: 'Make a list of it. If it must be a table, put | between the columns, and below the first row a line |---|---| with as many dashes as columns.',
};

/** Line starts that are meant as a point of a list. Stars of bold, `-5`, `1.5` and `+92` must not match. */
const falseStarts: [RegExp, Remedy][] = [
	[/^\s*-(?![-\d\s]|$)/, asPoint],
	[/^\s*\*(?![*\d\s]|$)[^*]*$/, asPoint],
	[/^\s*\+(?=\p{L})/u, asPoint],
	[/^\s*[•●○◦▪▫■‣⁃·–−]/u, asPoint],
	[/^\s*\d{1,2}[.)](?![\d\s]|$)/, asStep],
	[/^\s*\d{1,2}[、．]/, asStep],
	[/(?:[:：۔。]|(?<=\p{L}{2})\.)\s*[-•]\s+(?=\p{L})/u, asList],
];

export const listMarks: Rule = {
	id: 'markdown/list-marks',
	reads: 'page text',
	refuses: 'A list or a table that one wrong character breaks, and a numbered list without one of its numbers.',
	check: ({ pages }) =>
		pages.flatMap((page) => {
			const lines = linesOf(page);
			return findingsOf(
				markdownOf(page),
				lines,
				({ text, line }) =>
					falseStarts.find(([start]) => start.test(text))?.[1] ??
					tableRemedy(lines, line - 1) ??
					numberFault(lines, line - 1),
			);
		}),
};

function tableRemedy(lines: Line[], index: number): Remedy | undefined {
	const at = (step: number): string => lines[index + step]?.text.trim() ?? '';
	// Tabs between words come from a table of Word. Only its first row is reported.
	if (/\S\t+\S/.test(at(0))) return /\S\t+\S/.test(at(-1)) ? undefined : asTable;
	const isRow = (text: string): boolean => text.startsWith('|');
	return isRow(at(0)) && !isRow(at(-1)) && !/^\|?[\s:|-]*-[\s:|-]*$/.test(at(1)) ? asTable : undefined;
}

/** A step of a numbered list: its indentation and its number. */
const stepOf = (text: string): [indent: number, number: number] | undefined => {
	const [, indent = '', number] = /^(\s*)(\d{1,2})[.)]\s/.exec(text) ?? [];
	return number === undefined ? undefined : [indent.length, Number(number)];
};

/** Finds a step whose number does not follow: the step above it has lost its own, or a number is wrong. */
function numberFault(lines: Line[], index: number): (Remedy & Partial<Finding>) | undefined {
	const step = stepOf(lines[index]?.text ?? '');
	if (!step) return undefined;
	const [indent, number] = step;
	const above = lines.slice(0, index);
	const list = above.slice(above.findLastIndex(({ text }) => text.startsWith('#')) + 1);
	const last = list.findLastIndex(({ text }) => stepOf(text)?.[0] === indent);
	// Text between two lists ends the first. A line straight below a step belongs to it, so it ends nothing.
	const others = list.slice(last + 1).filter(({ text }) => text.trim() !== '' && text.search(/\S/) <= indent);
	const expected = (stepOf(list[last]?.text ?? '')?.[1] ?? 0) + 1;
	if (number === expected || (number === 1 && others.length > 0)) return undefined;
	// Only the first wrong number of a list is reported.
	if (last >= 0 && numberFault(lines, (list[last]?.line ?? 1) - 1)) return undefined;
	const [swallowed] = last < 0 ? [] : others;
	const place = swallowed && { line: swallowed.line, excerpt: truncate(swallowed.text) };
	return {
		...place,
		message: `In this numbered list ${expected} should follow, and the next number is ${number}.`,
		fix: 'Give every step its number, from 1 on without a gap, each on a line of its own.',
	};
}
