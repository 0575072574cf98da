import type { Project } from '../../../support/guide/project.ts';
import { edit, type Example, type Table } from '../example.ts';
import { en, ur, zh, lastWords, pathOf, addSection } from '../guide.ts';

/** Folds the whole of the new section in every language. @param title of the fold on the English page */
const foldAll = (title: string): Example<Project> =>
	addSection(`a section folded away under “${title}”`, (project) => {
		for (const [page] of lastWords) {
			const [word, name] =
				{ [en]: ['Later', title], [ur]: ['بعد میں', 'یہ بعد میں ہو گا'], [zh]: ['以后', '以后再说的'] }[page] ?? [];
			project.edit(pathOf(page), "facts';", "facts';\nimport { Fold } from '~/components/phrases';");
			project.edit(pathOf(page), `:::caution[${word}]\n${word}\n:::`, `<Fold title="${name}">\n\n${word}\n\n</Fold>`);
		}
	});

export const structureSections: Table = {
	'structure/headings': {
		refuses: [
			edit(en, ' {#person}', '', 14, '## Go yourself', 'has no id', '{#id-in-english}'),
			edit('docs/zh-cn/index.mdx', '## 什么', '# 什么', 13, '# 什么', 'one main heading', 'Put ## in place'),
			edit('docs/ur/index.mdx', '{#what}', '{#کیا}', 14, '{#کیا}', 'small letters', 'English id'),
			edit(ur, '## خود جائیں {#person}', '## خود جائیں {#khud}'),
			addSection('a section one level deeper in English', (project) =>
				project.edit(pathOf(en), '## Later', '### Later'),
			),
			addSection('sections that have changed places in Urdu', (project) => {
				project.edit(pathOf(ur), '{#person}', '{#x}');
				project.edit(pathOf(ur), '{#later}', '{#person}');
				project.edit(pathOf(ur), '{#x}', '{#later}');
			}),
			edit(ur, '{#person}', '{#myself}', 14, '{#myself}', '## 本人去 {#person}', 'the same ids in every language'),
		],
		passes: [edit(en, '## Go yourself', '## Go in person')],
	},
	'structure/fold': {
		refuses: [foldAll('Notes'), foldAll('What else there is')],
		passes: [foldAll('What comes later')],
	},
};
