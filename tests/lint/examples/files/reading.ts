import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '../../../support/guide/project.ts';
import { add, change, edit, type Table } from '../example.ts';
import { en, ur, factsFile, codes, aliases, pathOf } from '../guide.ts';

export const filesReading: Table = {
	'files/conflict': {
		refuses: [edit(en, '## Go yourself', '<<<<<<< HEAD\n## Go yourself')],
		passes: [add('en', 'The marks >> and === inside a line are ordinary.')],
	},
	'files/encoding': {
		refuses: [
			edit(en, '---\ntitle', '\uFEFF---\ntitle', 1, 'invisible mark', 'BOM', 'UTF-8'),
			edit(factsFile, 'new-sim-wait:', '\uFEFFnew-sim-wait:', 1, 'invisible mark', 'BOM', 'UTF-8'),
			edit('i18n/en.json', '{', '\uFEFF{', 1, 'invisible mark', 'BOM', 'UTF-8'),
			edit(factsFile, 'en: 7 days', 'en: 7 days\uFFFD'),
			change(
				'a page in another encoding',
				({ root }: Project) => writeFileSync(join(root, pathOf(en)), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a])),
				{ file: pathOf(en), line: 1, excerpt: 'caf', message: 'not saved as UTF-8', fix: 'UTF-8' },
			),
		],
		passes: [add('en', 'The word café is saved as UTF-8.')],
	},
	'files/stray-page': {
		refuses: [
			change('a copy of the file of an operator, as browsers name it', (project: Project) =>
				project.write(pathOf('operators/far (1).yaml'), project.read(pathOf('operators/far.yaml'))),
			),
			change('a file of questions that no language reads', (project: Project) =>
				project.write(pathOf('questions/sd.yaml'), 'index: [ڪٿي]\n'),
			),
			change('a picture that no page shows', (project: Project) => project.write('public/map.svg', '<svg></svg>')),
			...['docs/new.mdx', 'docs/zh/new.mdx', 'docs/en/new.md'].map((file) =>
				change(file, (project: Project) => project.write(pathOf(file), 'text'), {
					file: pathOf(file),
					excerpt: 'new.md',
					message: 'not a page of a language',
					fix: 'zh-cn, en, ur',
				}),
			),
			change('a copy beside the data', (project: Project) => project.write(pathOf('facts.yaml.bak'), 'x')),
			change('a page outside the content', (project: Project) =>
				project.write('src/pages/help/agents.md', 'Ask Ali, 0300 1234567.'),
			),
			change('a ready-made page', (project: Project) => project.write('public/ur/help.html', '<p>Ask Ali.</p>')),
			change('a domain for the whole site', (project: Project) => project.write('public/CNAME', 'simfix.example')),
		],
		passes: [
			change('a file that the site itself makes', (project: Project) => {
				project.write('src/pages/[locale]/search-dialog.astro', '<p></p>');
				project.write('public/robots.txt', '');
			}),
			change('a file without an extension', (project: Project) => project.write(pathOf('docs/en/notes'), '')),
		],
	},
	'files/unreadable': {
		refuses: [
			edit(factsFile, '  confidence: B', ' confidence: B'),
			edit(en, 'title: The', 'title: The: '),
			edit('i18n/en.json', '"Tip",', '“Tip”,'),
			edit('i18n/en.json', '{\n', '{\n"a": 3,\n', 2, '"a": 3', 'not a text', 'between straight quotes'),
			edit('i18n/en.json', '{\n', '{\n"b": "x",\n"b": "y",\n', 3, '"b"', 'twice', 'Keep one of the two'),
			edit(aliases, 'synonyms:', ' synonyms:'),
			edit(aliases, '[network]', '["network]', 3, '["network]', 'quote that opens', 'same quote'),
			edit(aliases, '[start]', '\n   - start\n    - begin', 6, '- start', 'became part', 'as many spaces'),
			edit(aliases, 'index: [start]', 'steps#person: [start]', 6, 'steps#person', 'stands here', 'Keep one of the'),
			edit(codes, '  owner: PTA', ' owner: PTA', 4, 'owner', 'spaces at the start', 'Begin the line with 2'),
			edit(codes, '  owner: PTA', '\towner: PTA', 4, 'owner', 'begins with a tab', 'Delete the tab'),
			edit(codes, "code: '668'", "code: '668", 2, '668', 'quote that opens', 'same quote'),
			edit(codes, 'far-helpline:', 'sim-check:', 10, 'sim-check', 'stands here twice', 'Keep one of the two'),
			edit(codes, "code: '668'", 'code: *06', 2, '*06', 'a meaning of its own', "'*06#'"),
			edit(en, '\n---\nimport', '\nimport', 9, 'import', 'does not end', 'above this one'),
			edit(ur, '\n---\nimport', '\n----\nimport', 9, '----', 'does not end', 'in place of this line'),
			edit(
				en,
				'what to say, in the order',
				'what to say: in the order',
				3,
				'what to say: in the order',
				'another colon',
				'between quotes',
			),
			edit(ur, 'title: نمبر', 'title: "نمبر', 2, '"نمبر', 'is not closed', 'quote'),
			edit(en, '---\ntitle', 'title', 1, 'title:', 'front matter', 'copy the lines'),
			edit(codes, 'owner: PTA', 'owner: The #1 authority', 4, '#1', '“#1 authority” is not shown', 'between quotes'),
			edit(codes, 'owner: PTA', 'owner: PTA # and the operators', 4, '#', '“# and the operators”', 'line of its own'),
			edit(codes, 'owner: PTA', 'owner: #1 of all', 4, '#1', '“#1 of all” is not shown', 'between quotes'),
			edit(codes, 'owner: PTA', 'owner: &franchise centres', 4, '&', 'begins with & is not shown', 'between quotes'),
			edit(codes, 'owner: PTA', 'owner: !important PTA', 4, '!', 'begins with ! is not shown', 'between quotes'),
			edit(en, 'title: The steps of', 'title: The #1 steps of', 2, '#1', '“#1 steps of a', 'between quotes'),
			edit(
				en,
				'title: The steps of a replacement',
				"title: 'The clerk's counter: the steps'",
				2,
				"'The clerk's",
				'apostrophe',
				"apostrophe twice ('')",
			),
		],
		passes: [edit(factsFile, 'en: 7 days', "en: '7 days'")],
	},
};
