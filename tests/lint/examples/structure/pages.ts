import type { Project } from '../../../support/guide/project.ts';
import { change, edit, type Example, type Table } from '../example.ts';
import { en, home, pathOf } from '../guide.ts';

/** Gives both English pages a label in the menu. */
const labelled = (steps: string, start: string): Example<Project> =>
	change(`the labels ${steps} and ${start}`, (project) => {
		project.edit(pathOf(en), 'prev: false', `sidebar: { label: ${steps} }\nprev: false`);
		project.edit(pathOf(home), 'prev: false', `sidebar: { label: ${start} }\nprev: false`);
	});

export const structurePages: Table = {
	'structure/leads-away': {
		refuses: [
			change('a page outside the content', (project: Project) =>
				project.write(
					'src/pages/index.astro',
					'<meta http-equiv="refresh" content="0; url=https://sim-owner.example.com/">',
				),
			),
			change('a redirect', (project: Project) =>
				project.write(
					'astro.config.mjs',
					"export default { redirects: { '/help': 'https://sim-owner.example.com/' } };",
				),
			),
			change('a page with the telephone number of a stranger', (project: Project) =>
				project.write('src/pages/404.astro', '<p>Ali, 0300 1234567</p>'),
			),
			change('an entry of the menu', (project: Project) =>
				project.write(
					'src/config/sidebar.ts',
					"export const sidebar = ['steps', { link: '//sim-owner.example.com/x' }];",
				),
			),
		],
		passes: [
			change('a redirect inside the site, and a comment', (project: Project) =>
				project.write(
					'astro.config.mjs',
					"// see https://docs.astro.build\nexport default { redirects: { '/help': '/en/' } };",
				),
			),
		],
	},
	'structure/titles': {
		refuses: [
			labelled('Steps', 'Steps'),
			edit(
				en,
				'title: The steps of a replacement',
				'title: Get your number back',
				2,
				'Get your number back',
				'docs/en/index.mdx has the same',
				'and not on the other',
			),
			edit(
				en,
				'Where to go, what to bring and what to say, in the order in which you need it.',
				'Where to go and what to bring.',
				3,
				'Where to go',
				'has 30 characters; it needs at least 50',
				'leaves with',
			),
			edit(en, 'title: The steps of a replacement', 'title: The steps of a replacement!'),
			edit(en, 'title: The steps of a replacement', 'title: ★ The steps of a replacement'),
			edit(en, 'title: The steps of a replacement', 'title: THE STEPS OF A REPLACEMENT'),
			edit(en, 'title: The steps of a replacement', 'title: the steps of a replacement'),
			edit(en, 'Where to go, what', 'The steps of a replacement. Where to go, what'),
		],
		passes: [
			edit(en, 'title: The steps of a replacement', 'title: eSIM replacement by SMS, PTA and SCOM'),
			edit(en, 'title: The steps of a replacement', 'title: Steps to a replacement'),
			labelled('Steps', 'Get it back'),
		],
	},
	'structure/interface-string': {
		refuses: [
			edit('i18n/ur.json', '"aside.tip": "مشورہ",', ''),
			edit('i18n/en.json', '"aside.tip": "Tip"', '"aside.tip": ""'),
			edit('i18n/ur.json', '"aside.tip": "مشورہ",', '"aside.tip": "Tip",'),
		],
		passes: [edit('i18n/ur.json', '"aside.tip": "مشورہ",', '"aside.tip": "ایک مشورہ",')],
	},
};
