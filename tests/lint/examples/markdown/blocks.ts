import type { Project } from '../../../support/guide/project.ts';
import { add, change, edit, type Example, type Table } from '../example.ts';
import { en, lastWords, pathOf } from '../guide.ts';

/** Adds a box to the page of each language, around words of that language. */
const boxEverywhere = (what: string, box: (words: string) => string): Example<Project> =>
	change(what, (project) => {
		for (const [file, end] of lastWords) project.edit(pathOf(file), end, `${end}\n\n${box(end.slice(0, -1))}`);
	});

export const markdownBlocks: Table = {
	'markdown/heading-marks': {
		refuses: [
			edit(en, '## Go yourself', '##Go yourself'),
			add('en', '##Words {#words}', '##Words', 'no space', '## Your words'),
			add('en', '##{#words}', '##{#words}', 'no space', '## Your words'),
			add('en', ' ## Words {#words}', '## Words', 'space before', 'Delete the spaces'),
			add('en', '- ## Words {#words}', '## Words', 'in a list', 'line of its own'),
			add('en', '##', '##', 'no words', '## Your words'),
			add('en', '## {#wait}\n\nText', '## {#wait}', 'no words', '## Your words'),
			add('en', '#### Deep {#deep}\n\nText', '#### Deep', 'more than one step', 'Begin it with ###'),
			add('en', '## Wait {#wait}', '## Wait', 'nothing below', 'Write its text'),
			add('en', 'More to know\n------\n\nText', 'More to know', 'without an id', '## More to know {#'),
		],
		passes: [
			add('en', 'The mark # inside a line is ordinary.'),
			change('a heading right below another one', (project: Project) => {
				for (const [file, end] of lastWords)
					project.edit(pathOf(file), end, `${end}\n\n## ${end} {#wait}\n\n### ${end} {#long}\n\n${end}`);
			}),
		],
	},
	'markdown/list-marks': {
		refuses: [
			add('en', 'Signs of a fraud: - your signal goes'),
			add('zh-CN', '骗局的信号：- 手机没了信号'),
			add('ur', 'دھوکے کی نشانیاں: - سگنل چلا جائے'),
			add('en', '-Bring it', '-Bring it', 'a point of a list', 'one ordinary space'),
			add('en', '*Bring it', '*Bring it', 'a point of a list', 'Begin the line with a -'),
			add('en', '• Bring it', '• Bring it', 'a point of a list', 'Begin the line with a -'),
			add('en', '– Bring it', '– Bring it', 'a point of a list', 'Begin the line with a -'),
			add('en', '1.Bring it', '1.Bring it', 'a step of a numbered list', '1. words'),
			add('zh-CN', '1、带上', '1、带上', 'a step of a numbered list', '1. words'),
			add('zh-CN', '1．带上', '1．带上', 'a step of a numbered list', '1. words'),
			add('en', '2. Go', '2. Go', '1 should follow, and the next number is 2', 'without a gap'),
			add('en', '1. Call\n2. Wait\n4. Go'),
			add('en', '1. Call\n\nWait\n\n3. Go'),
			add('zh-CN', '1. 先打\n1. 再等'),
			add('en', '| a | b |\n| c | d |', '| a | b |', 'looks like a table', 'Make a list'),
			add('en', 'a\tb\nc\td', 'a b', 'looks like a table', 'Make a list'),
		],
		passes: [
			add(
				'en',
				'**Bold** at the start, *soft* too.\n\n*Soft* and *soft*.\n\n1) One\n2) Two\n\n-5 degrees, 1.5 metres, +92.',
			),
			add('en', '| a | b |\n| --- | --- |\n| c | d |\n\nText\n\n---\n\n- a\n  - b'),
			add('en', '1. Call\n   - Ask\n2. Wait\n\nThen:\n\n3. Go\n\nOr:\n\n1. Rest\n   1. Sit\n2. Go\n   1. Walk'),
			add('ur', '1. کال کریں\n\n   انتظار کریں\n\n2. جائیں'),
			add('en', '- Ask: who is there - and when?'),
		],
	},
	'markdown/aside': {
		refuses: [
			add('en', ':::note[Title]\nText', ':::note[Title]', 'has no end', 'Write :::'),
			add('en', ':::note\nText\n\n:::tip\nText\n:::', ':::note', 'has no end', 'Write :::'),
			edit(en, 'bring the original.', '\n\n:::note\nText:::', 19, 'Text:::', 'not written', 'on a line of their own'),
			add('en', ':::warning[Title]\nText\n:::', ':::warning', 'no box "warning"', 'caution'),
			add('en', '::: note\nText\n:::', '::: note', 'not written as they must be', ':::note[Your title]'),
			add('zh-CN', '：：：note\n字\n:::', '：：：note', 'not written as they must be', 'ordinary colons'),
		],
		passes: [
			boxEverywhere(
				'boxes with a title, bold words and a list',
				(words) => `:::note[${words}]\n- **${words}**\n:::\n\n:::tip\n${words}\n:::`,
			),
		],
	},
};
