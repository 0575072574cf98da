import type { ExpectedMessage, Project } from '../../../support/guide/project.ts';
import { addComponents, change, type Example, type Table } from '../example.ts';
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

export const translationsComponents: Table = {
	'translations/same-components': {
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
	'translations/same-boxes': {
		refuses: [
			addSection('a box of another kind in Chinese', (project) => project.edit(pathOf(zh), ':::caution', ':::note')),
			addSection('a text folded in English alone', fold(en)),
			addSection('a box lost in Urdu', (project) =>
				project.edit(pathOf(ur), ':::caution[بعد میں]\nبعد میں\n:::', 'بعد میں'),
			),
		],
		passes: [addSection('a box in every language'), addSection('a text folded in Chinese alone', fold(zh))],
	},
};
