import type { ExpectedMessage, Project } from '../../project.ts';
import { addComponents, change, swap, type Example, type Table } from '../example.ts';
import { en, ur, zh, lastWords, pathOf, addSection } from '../guide.ts';

/** Shows a component that stands on its own in one language alone. */
const bringListIn = (file: string, end: string, expected?: ExpectedMessage): Example<Project> =>
	change(
		`<BringList /> in ${file} alone`,
		(project) => {
			project.edit(pathOf(file), "facts';", "facts';\nimport { BringList } from '~/components/counter';");
			project.edit(pathOf(file), end, `${end}\n\n<BringList />`);
		},
		expected,
	);

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

/** Folds the text of the new section on one page. */
const fold =
	(page: string) =>
	(project: Project): void => {
		const word = page === en ? 'Later' : '以后';
		project.edit(pathOf(page), "facts';", "facts';\nimport { Fold } from '~/components/phrases';");
		project.edit(
			pathOf(page),
			`:::caution[${word}]`,
			`<Fold title="${word === 'Later' ? 'Later on' : '以后再说'}">\n\n${word}\n\n</Fold>\n\n:::caution[${word}]`,
		);
	};

/** Adds a section that begins with yes to every page; on some pages another answer. */
const addAnswers = (what: string, other: Readonly<Record<string, string>> = {}): Example<Project> =>
	change(what, (project) => {
		for (const [page, end] of lastWords) {
			const yes = { [en]: 'Yes, go yourself.', [ur]: 'جی، خود جائیں۔' }[page] ?? '要，自己去。';
			project.edit(pathOf(page), end, `${end}\n\n## eSIM {#later}\n\n${other[page] ?? yes}`);
		}
	});

/** Shows the card of an operator on the page of the steps. */
const addCard = (expected: ExpectedMessage): Example<Project> =>
	change(
		'a card on a page that is not of its operator',
		(project) => {
			const card =
				'import OperatorCard from \'~/components/operators/OperatorCard.astro\';\n\n<OperatorCard id="far" />';
			project.edit(pathOf(en), 'bring the original.', `bring the original.\n\n${card}`);
		},
		expected,
	);

export const structureSections: Table = {
	'structure/headings': {
		refuses: [
			swap(en, '{#person}', ''),
			swap(ur, '## خود جائیں {#person}', '## خود جائیں {#khud}'),
			addSection('a section one level deeper in English', (project) =>
				project.edit(pathOf(en), '## Later', '### Later'),
			),
			addSection('sections that have changed places in Urdu', (project) => {
				project.edit(pathOf(ur), '{#person}', '{#x}');
				project.edit(pathOf(ur), '{#later}', '{#person}');
				project.edit(pathOf(ur), '{#x}', '{#later}');
			}),
			swap(ur, '{#person}', '{#myself}', 14, '{#myself}', '## 本人去 {#person}', 'the same ids in every language'),
		],
		passes: [swap(en, '## Go yourself', '## Go in person')],
	},
	'structure/same-components': {
		refuses: [
			bringListIn(en, 'bring the original.'),
			// The finding is at the page with the component, not at the two pages that agree.
			bringListIn(zh, '带上证件原件。', {
				file: pathOf(zh),
				line: 18,
				excerpt: '<BringList />',
				message: 'where the other languages have nothing more',
				fix: 'take it out in every language',
			}),
			addComponents('<TaskTick id="blocked" />', '<TaskTick id="blocked" />', 'nothing more', 'Put it there'),
			addCard({
				file: pathOf(en),
				line: 20,
				excerpt: '<OperatorCard id="far" />',
				message: 'on the page "steps"',
				fix: 'a card stands on the page of its operator',
			}),
		],
		passes: [
			change('a card in every language', (project: Project) => {
				for (const [file, end] of lastWords) {
					project.edit(pathOf(file), "facts';", "facts';\nimport { BringList } from '~/components/counter';");
					project.edit(pathOf(file), end, `${end}\n\n<BringList />`);
				}
			}),
		],
	},
	'structure/same-boxes': {
		refuses: [
			addSection('a box of another kind in Chinese', (project) => project.edit(pathOf(zh), ':::caution', ':::note')),
			addSection('a text folded in English alone', fold(en)),
			addSection('a box lost in Urdu', (project) =>
				project.edit(pathOf(ur), ':::caution[بعد میں]\nبعد میں\n:::', 'بعد میں'),
			),
		],
		passes: [addSection('a box in every language'), addSection('a text folded in Chinese alone', fold(zh))],
	},
	'structure/fold': {
		refuses: [foldAll('Notes'), foldAll('What else there is')],
		passes: [foldAll('What comes later')],
	},
	'structure/same-answers': {
		refuses: [
			swap('i18n/ur.json', '"checklist.yes": "ہاں"', '"checklist.yes": "نہیں"', 5, 'نہیں', 'This says no'),
			addAnswers('no in Chinese', { [zh]: '不用，直接去。' }),
			addAnswers('no in English', { [en]: 'No, send somebody.' }),
		],
		passes: [addAnswers('yes in every language'), addAnswers('perhaps in Chinese', { [zh]: '不一定，去问。' })],
	},
};
