import { langList } from '../../../../src/config/locales.ts';
import { change, type Table } from '../example.ts';
import { en, ur, zh, pathOf } from '../guide.ts';

export const filesPages: Table = {
	'files/language-missing': {
		refuses: [
			change('a page of one language is deleted', (project) => project.remove(pathOf(ur)), {
				file: pathOf(ur),
				excerpt: 'steps',
				message: 'exists in 简体中文, English but not in اردو',
				fix: `Write it as ${pathOf(ur)}`,
			}),
			change('an unfinished copy of a page', (project) =>
				project.write(pathOf('docs/ur/steps - Copy.mdx'), '---\ntitle: قدم\n---\n\nپرانا متن۔\n'),
			),
			change(
				'a new page in one language',
				(project) => {
					project.write(pathOf('docs/zh-cn/abroad.mdx'), project.read(pathOf(zh)));
					project.write('src/config/sidebar.ts', "export const sidebar = ['steps'] satisfies A['sidebar'];\n");
				},
				{
					file: pathOf('docs/zh-cn/abroad.mdx'),
					excerpt: 'abroad',
					message: 'only in 简体中文',
					fix: `${pathOf('docs/en/abroad.mdx')}, ${pathOf('docs/ur/abroad.mdx')}`,
				},
			),
			change('a copy of a page', (project) =>
				project.write(pathOf('docs/zh-cn/steps copy.mdx'), project.read(pathOf(zh))),
			),
		],
		passes: [
			change('a page of all languages is deleted', (project) => {
				for (const file of [en, ur, zh]) {
					project.remove(pathOf(file));
					const index = file.replace('steps', 'index');
					project.write(pathOf(index), project.read(pathOf(index)).replace(/\[([^\]]*)\]\([^)]*\)/, '$1'));
				}
				for (const lang of langList)
					project.write(pathOf(`aliases/${lang}.yaml`), 'stopWords: []\nsynonyms: {}\npages: {}\n');
				project.edit(pathOf('docs/en/index.mdx'), '<Fact', 'with <Dial id="sim-check" /> and <Site id="pta" /> <Fact');
			}),
		],
	},
	'files/menu': {
		refuses: [
			change('the menu lists a page that is gone', (project) =>
				project.write('src/config/sidebar.ts', "export const sidebar = ['stps'] satisfies A['sidebar'];\n"),
			),
			change('a page is said to have moved', (project) =>
				project.write('src/config/moved.ts', "export const movedPages = { steps: 'index' };\n"),
			),
			change('the menu has lost a page', (project) =>
				project.write('src/config/sidebar.ts', "export const sidebar = ['index'] satisfies A['sidebar'];\n"),
			),
		],
		passes: [
			change('the menu lists a page that is there', (project) =>
				project.write('src/config/sidebar.ts', "export const sidebar = ['steps'] satisfies A['sidebar'];\n"),
			),
		],
	},
};
