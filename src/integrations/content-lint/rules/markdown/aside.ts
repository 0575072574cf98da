import { didYouMean } from '../../readers/content/closest.ts';
import { linesOf, type Line } from '../../readers/content/lines.ts';
import type { Page } from '../../readers/content/page.ts';
import { truncate, type Finding, type Rule } from '../../rule.ts';

/** The asides of Starlight. */
const names = ['note', 'tip', 'caution', 'danger'];
const opening = /^:::([a-z]+)(?:\[[^[\]]+\])?\s*$/;
const example = ':::note[Your title]';

/** Without its end, a box contains the rest of the page. */
export const aside: Rule = {
	id: 'markdown/aside',
	reads: 'page text',
	refuses: 'A box without a known name or an end.',
	check: ({ pages }) => pages.flatMap(boxesOf),
};

function boxesOf(page: Page): Finding[] {
	const problems: Finding[] = [];
	const report = ({ text, line }: Line, message: string, fix: string): void => {
		problems.push({ file: page.file, line, excerpt: truncate(text, 40), message, fix });
	};
	let open: (Line & { isReported?: true }) | undefined;
	const leaveOpen = (): void => {
		if (open && !open.isReported)
			report(
				open,
				'This box has no end; the rest of the page would stand in it.',
				'Write ::: on a line of its own below its last line.',
			);
		open = undefined;
	};
	for (const line of linesOf(page)) {
		const text = line.text.trimEnd();
		if (text === ':::') {
			if (!open)
				report(
					line,
					'Here a box ends that has not begun.',
					`Write ${example} above its first line, or delete this one.`,
				);
			open = undefined;
		} else if (opening.test(text)) {
			leaveOpen();
			open = line;
			const name = opening.exec(text)?.[1] ?? '';
			if (!names.includes(name)) report(line, `There is no box "${name}".`, didYouMean(name, names));
		} else if (/[:：]{3}/.test(text)) {
			const isEnd = /^[\s:：]*$/.test(text) || /\S\s*[:：]{3,}$/.test(text);
			report(
				line,
				`The marks of a box are not written as they must be, and the reader sees them.`,
				isEnd && open
					? 'Write three ordinary colons on a line of their own, without a space before them: :::'
					: `Write ${example} with three ordinary colons at the start of the line, no space, and the text on the next line.`,
			);
			open = isEnd ? undefined : line;
		} else if (open && /^#{1,6}\s/.test(text)) {
			leaveOpen();
			// Stays open, so that an end further down is not reported as well.
			open = { ...line, isReported: true };
		}
	}
	leaveOpen();
	return problems;
}
