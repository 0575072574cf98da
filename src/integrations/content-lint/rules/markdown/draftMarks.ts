import type { Content } from '../../readers/content/content.ts';
import { linesOf } from '../../readers/content/lines.ts';
import { passages, search } from '../../readers/content/passages.ts';
import { error, short, type Problem } from '../../problem.ts';

/** What an editor writes to find the place again. */
const note = /\b(?:TODO|TBD|TBC|FIXME|XXX+)\b|\blorem ipsum\b/giu;
/** A fence around a piece of program; no page shows one, and one without its partner swallows the rest of the page. */
const fence = /^\s*(?:`{3,}|~{3,})/;

/** Nothing that was meant for the editor alone, and no polite form, where the guide says “你”. */
export function leftovers(content: Content): Problem[] {
	const written = passages(content).filter(({ kind }) => kind === 'page');
	return [
		...written.flatMap((passage) =>
			search(passage, note, ([text], line) =>
				error(
					{ file: passage.file, line },
					{
						text,
						wrong: 'This is a remark for editors, and a reader would see it.',
						mend: 'Finish the sentence, or take it out.',
					},
				),
			),
		),
		...written
			.filter(({ lang }) => lang === 'zh-CN')
			.flatMap((passage) =>
				search(passage, /您们?/g, ([text], line) =>
					error(
						{ file: passage.file, line },
						{ text, wrong: 'The guide speaks to its reader with “你”.', mend: 'Write 你 in its place.' },
					),
				),
			),
		...content.pages.flatMap((page) => {
			const first = linesOf(page).find(({ text }) => fence.test(text));
			if (!first) return [];
			return error(
				{ file: page.file, line: first.line },
				{
					text: short(first.text),
					wrong: 'From here on the text would be shown as a piece of program, with all its marks.',
					mend: 'Delete this line and the one like it further down, if there is one.',
				},
			);
		}),
	];
}
