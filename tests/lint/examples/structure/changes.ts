import type { Project } from '../../../support/guide/project.ts';
import { change, edit, type Example, type Table } from '../example.ts';
import { en, ur, zh, lastWords, pathOf, addSection } from '../guide.ts';

/** Publishes the new section, and takes it out of every page. */
function removeSection(project: Project): void {
	project.publish();
	for (const [page, end] of lastWords) {
		const text = project.read(pathOf(page));
		project.write(pathOf(page), text.slice(0, text.indexOf(end) + end.length));
	}
}

/** Adds a line to every page, publishes it, and folds it away on the Chinese page. */
const foldOpen = (line: string, inChinese: string): Example<Project> =>
	change(`“${line}” folded away in Chinese`, (project) => {
		const lines = { [en]: line, [ur]: line.includes('Dial') ? 'کہیں <Dial id="sim-check" />۔' : 'پہلے پیسے نہ دیں۔' };
		for (const [page, end] of lastWords) {
			project.edit(pathOf(page), "facts';", "facts';\nimport { Fold } from '~/components/phrases';");
			project.edit(pathOf(page), end, `${end}\n\n${lines[page] ?? inChinese}`);
		}
		project.publish();
		project.edit(pathOf(zh), inChinese, `<Fold title="以后再说的事">\n\n${inChinese}\n\n</Fold>`);
	});

export const structureChanges: Table = {
	'structure/lost-section': {
		refuses: [addSection('a published section is gone', removeSection)],
		passes: [addSection('a published section stays', (project) => project.publish())],
	},
	'structure/folded': {
		refuses: [
			foldOpen('Never pay before.', '先别付钱。'),
			foldOpen('Say <Dial id="sim-check" />.', '说<Dial id="sim-check" />。'),
		],
		passes: [foldOpen('Some centres close early.', '有的营业厅关得早。')],
	},
	'structure/retargeted': {
		refuses: [
			edit(
				'docs/zh-cn/index.mdx',
				'/zh-cn/steps/#person',
				'/zh-cn/',
				11,
				'/zh-cn/',
				'led to /zh-cn/steps/',
				'in its words',
			),
		],
		passes: [
			edit('docs/zh-cn/index.mdx', '[六个步骤](/zh-cn/steps/#person)', '[首页](/zh-cn/)'),
			edit('docs/zh-cn/index.mdx', '/zh-cn/steps/#person', '/zh-cn/steps/'),
		],
	},
};
