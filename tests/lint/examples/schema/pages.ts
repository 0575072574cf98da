import type { Project } from '../../../support/guide/project.ts';
import { change, edit, type Example, type Table } from '../example.ts';
import { en, home, aliases, lastWords, pathOf } from '../guide.ts';

/** Adds a line to the front matter of a page in some languages. */
const withLine =
	(line: string) =>
	(...folders: string[]): Example<Project> =>
		change(`${line} in ${folders.join(', ')}`, (project) =>
			folders.forEach((folder) =>
				project.edit(`src/content/docs/${folder}/steps.mdx`, 'prev: false', `${line}\nprev: false`),
			),
		);

const marked = withLine('emergency: true');

const labelled = withLine('sidebar: { label: eSIM }');

/** Writes an exception for the English steps. */
const excepted = (fields: Readonly<Record<'rule' | 'words' | 'reason', string>>): Example<Project> =>
	change(`the exception ${JSON.stringify(fields)}`, (project) => {
		const text = JSON.stringify([{ file: pathOf(en), ...fields }]);
		project.write('src/content/lint-exceptions.yaml', text);
	});

/** Writes a question for these pages. */
const asked =
	(pages: string) =>
	(project: Project): void =>
		project.write(pathOf('questions/en.yaml'), `${pages}:\n  - where do i begin\n`);

export const schemaPages: Table = {
	'schema/front-matter': {
		refuses: [
			marked('zh-cn', 'ur'),
			marked('en'),
			change('the emergency page is none any more', (project: Project) => {
				marked('zh-cn', 'en', 'ur')[1](project);
				project.publish();
				for (const [file] of lastWords) project.edit(pathOf(file), 'emergency: true\n', '');
			}),
			labelled('zh-cn', 'en'),
			withLine('tableOfContents: false')('zh-cn'),
			edit(en, '---\ntitle', '---\npagefind: false\ntitle', 2, 'pagefind', 'There is no field', 'delete it'),
			edit(home, 'compared:', 'comparde:', 4, 'comparde:', 'no field "comparde"', 'mean "compared"?'),
			edit(
				home,
				'prev: false',
				'sidebar: { label: Deleted, or lost }\nprev: false',
				6,
				'or lost',
				'no field "or lost"',
				'between quotes',
			),
			edit(en, 'compared: 2026-11-01', 'compared: 2026-02-30', 4, '2026-02-30', 'is not a day of the', 'for example'),
			edit(en, 'compared: 2026-11-01', 'compared: 2999-01-01', 4, '2999-01-01', 'future', 'the day on which somebody'),
		],
		passes: [
			edit(en, 'prev: false', 'sidebar: { label: Steps }\nprev: false'),
			marked('zh-cn'),
			labelled('zh-cn', 'en', 'ur'),
			withLine('tableOfContents: false')('zh-cn', 'en', 'ur'),
			marked('zh-cn', 'en', 'ur'),
		],
	},
	'schema/alias': {
		refuses: [
			edit(aliases, 'index: [start]', 'indx: [start]', 5, 'indx:', 'There is no page "indx"', 'mean "index"?'),
			edit(aliases, 'operator: [network]', 'operator: network', 3, 'network', '"synonyms →', 'Put the list between'),
			edit(aliases, 'weights:', 'weihgts:', 7, 'weihgts:', 'no field "weihgts" in the aliases', 'mean "weights"?'),
			edit(aliases, 'index: 0.8', 'index: less', 8, 'less', 'field "weights → index"', 'Write a number, such as 0.8.'),
			edit(aliases, 'index: 0.8', 'index: 0', 8, '0', 'this is below 0.7', 'larger number'),
			edit(aliases, '[network]', "[network, '']", 3, '""', 'field "synonyms → operator → 1": this is', 'in full'),
			edit(aliases, '[the,', '[the, operator,', 1, 'operator', 'leaves out stop words', 'Take it out'),
			edit(aliases, '[the,', '[the, start,', 1, 'start', 'all that a reader types', 'Take it out'),
			edit(aliases, 'steps#person:', 'steps#persons:', 6, 'steps#persons:', 'has no section', 'mean "person"?'),
			change('a question for a page that does not exist', asked('steps indx'), {
				file: pathOf('questions/en.yaml'),
				line: 1,
				excerpt: 'steps indx:',
				message: 'There is no page "indx"',
				fix: 'mean "index"?',
			}),
		],
		passes: [
			change('a question that two pages answer', asked('steps#person index')),
			edit(aliases, 'index: [start]', 'steps: [start]'),
			edit(aliases, '[the,', '[the, network,'),
			edit(aliases, 'index: 0.8', 'index: 0.7'),
		],
	},
	'schema/exception': {
		refuses: [
			excepted({ rule: 'facts/typed-number', words: '0321 4567890', reason: 'It is the number of our own office.' }),
			excepted({ rule: 'language/spelling', words: 'replacment', reason: 'right' }),
			excepted({ rule: 'language/spelling', words: '', reason: 'The searches of our readers are quoted here.' }),
		],
		passes: [
			change('a word that a check takes for a mistake', (project: Project) => {
				project.edit(pathOf(en), 'bring the original.', 'bring the original, not a replacment.');
				const file = `file: ${pathOf(en)}`;
				project.write(
					'src/content/lint-exceptions.yaml',
					`- { rule: language/spelling, ${file}, words: replacment, reason: The word is quoted as a reader typed it. }\n`,
				);
			}),
		],
	},
};
