import type { Content } from '../../readers/content/content.ts';
import { passages, search, type Passage } from '../../readers/content/passages.ts';
import { printed } from '../../readers/content/prose.ts';
import { error, type Problem } from '../../problem.ts';

const han = '\\p{Script=Han}';
const halfWidth: Record<string, string> = {
	',': '，',
	';': '；',
	':': '：',
	'?': '？',
	'!': '！',
	'(': '（',
	')': '）',
	'.': '。',
	'"': '“ ”',
	'~': '～',
};
const marks = '[,;:?!()"~]';

/** A mark of the Latin keyboard beside a Han character, or before one that follows a figure the site prints. */
const halfWidthMark = new RegExp(
	`(?<=${han})(?:${marks}|\\.(?!\\w))|${marks}(?=${han})|(?<=${printed})[,;:?!.](?=\\s*${han})`,
	'gu',
);

/** A space between a Han character or its mark and a letter, a figure or something the site prints. */
const typedSpace = new RegExp(
	`(?<=[${han}，。、；：？！（）]) +(?=[\\p{Script=Latin}\\p{N}${printed}])|(?<=[\\p{Script=Latin}\\p{N}${printed}]) +(?=[${han}，。、；：？！（）])`,
	'gu',
);

/** Chinese is written with full-width marks, and without spaces around Latin words: the style sheet sets those. */
export function chinese(content: Content): Problem[] {
	return passages(content)
		.filter(({ lang }) => lang === 'zh-CN')
		.flatMap((passage) => [
			...search(passage, halfWidthMark, (match, line) => {
				const [mark] = match;
				return error(
					{ file: passage.file, line },
					{
						text: around(passage, match),
						wrong: `The mark "${mark}" is half-width, next to a Chinese character.`,
						mend: `Write ${halfWidth[mark] ?? ''} in its place.`,
					},
				);
			}),
			...search(passage, typedSpace, (match, line) =>
				error(
					{ file: passage.file, line },
					{
						text: around(passage, match),
						wrong: 'There is a space between Chinese and a Latin word or figure.',
						mend: 'Delete the space; the page sets the gap by itself.',
					},
				),
			),
		]);
}

/** The words on both sides of a match, within its line. */
function around({ prose: { text } }: Passage, { index, 0: found }: RegExpExecArray): string {
	const before =
		text
			.slice(Math.max(0, index - 12), index)
			.split('\n')
			.at(-1) ?? '';
	const after = text.slice(index + found.length, index + found.length + 12).split('\n')[0] ?? '';
	return (before + found + after).replaceAll(printed, '…').trim();
}
