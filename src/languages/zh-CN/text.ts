import type { LanguageText } from '../text.ts';

/** What the site prints in place of a component. */
const printed = '\uFFFC';
const han = '\\p{Script=Han}';
const fullWidth: Readonly<Record<string, string>> = {
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

/** How Chinese is written: with marks of full width, and without spaces around Latin words, which the style sheet sets. */
export const text: LanguageText = {
	script: 'Han',
	// A Han character says as much as two letters.
	titleLength: 32,
	descriptionLength: [25, 80],
	dialling: { before: '拨打?|致电|打电话给?|打', units: '%|个|分|小时|天|次|周|年|月|人' },
	slips: {
		marks: [
			{
				// A mark of the Latin keyboard beside a Han character, or before one that follows a figure the site prints.
				pattern: new RegExp(
					`(?<=${han})(?:${marks}|\\.(?!\\w))|${marks}(?=${han})|(?<=${printed})[,;:?!.](?=\\s*${han})`,
					'gu',
				),
				message: (mark) => `The mark "${mark}" is half-width, next to a Chinese character.`,
				fix: (mark) => `Write ${fullWidth[mark] ?? ''} in its place.`,
				around: [12, 12],
			},
		],
		spaces: [
			{
				// A space between a Han character or its mark and a letter, a figure or something the site prints.
				pattern: new RegExp(
					`(?<=[${han}，。、；：？！（）]) +(?=[\\p{Script=Latin}\\p{N}${printed}])|(?<=[\\p{Script=Latin}\\p{N}${printed}]) +(?=[${han}，。、；：？！（）])`,
					'gu',
				),
				message: () => 'There is a space between Chinese and a Latin word or figure.',
				fix: () => 'Delete the space; the page sets the gap by itself.',
				around: [12, 12],
			},
		],
		address: [
			{
				pattern: /您们?/g,
				message: () => 'The guide speaks to its reader with “你”.',
				fix: () => 'Write 你 in its place.',
			},
		],
	},
};
