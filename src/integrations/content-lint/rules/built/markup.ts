import { visibleText } from '../../../../lib/visibleText.ts';
import { placeOf, type Output } from '../../readers/output/output.ts';
import { truncate, type Rule } from '../../rule.ts';

/** Markup that readers would see: stars, heading ids, colons of an aside, brackets of a link, placeholders. */
const leftover = /\*\*|\{#|^\s*:::|\]\(\/|\{\{|\}\}|\[[A-Z]+_TERM\]/m;

export const markup: Rule<Output> = {
	id: 'built/markup',
	reads: 'built pages',
	refuses: 'A mark of Markdown that a reader would see.',
	check: ({ pages }) =>
		pages.flatMap((page) =>
			visibleText(page.root)
				.split('\n')
				.filter((line) => leftover.test(line))
				.map((line) => {
					const mark = leftover.exec(line)?.[0].trim() ?? '';
					const near = line.slice(Math.max(0, line.indexOf(mark) - 30), line.indexOf(mark) + 30);
					return {
						...placeOf(page, line.trim().slice(0, 20)),
						excerpt: truncate(near),
						message: `The page ${page.path} shows the reader the mark ${mark}`,
						fix:
							mark === '**'
								? 'Put punctuation outside the stars: **word**: and not **word:** before a letter.'
								: 'Look at how this is written on another page: a space or a bracket is missing or is one too many.',
					};
				}),
		),
};
