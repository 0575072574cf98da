import type { Project } from '../../../support/guide/project.ts';
import { addComponents, change, edit, type Example, type Table } from '../example.ts';
import { en, home, factsFile, lastWords, pathOf } from '../guide.ts';

/** Shows phrases in every language. @param ids those of the English page */
const printPhrases = (ids: string): Example<Project> =>
	change(`<Say ids="${ids}" />`, (project) => {
		for (const [file, end] of lastWords) {
			project.edit(pathOf(file), "facts';", "facts';\nimport { Say } from '~/components/phrases';");
			project.edit(pathOf(file), end, `${end}\n\n<Say ids="${file === en ? ids : 'block-sim ask-wait'}" />`);
		}
	});

export const schemaReference: Table = {
	'schema/reference': {
		refuses: [
			edit(
				home,
				'sources: [pta-faq]',
				'sources: [pta-fag]',
				5,
				'pta-fag',
				'no "pta-fag" in',
				'Did you mean "pta-faq"?',
			),
			edit(factsFile, 'sources: [pta-faq]', 'sources: [other]', 4, 'other', 'no "other"', 'Use one of: pta-faq. Copy'),
			edit(
				'sources.yaml',
				'  kind: official',
				'  via: pta-fag\n  kind: official',
				8,
				'pta-fag',
				'no "pta-fag"',
				'Did you',
			),
			edit(
				factsFile,
				'sources: [pta-faq]',
				'sources: [pta-faq]\n  disputedBy: [pta-fag]',
				5,
				'pta-fag',
				'no "pta-fag"',
				'Did you mean "pta-faq"?',
			),
			printPhrases('block-sim, ask-wait'),
			printPhrases('block-sim،ask-wait'),
			printPhrases('block-sim、ask-wait'),
			addComponents('<Say id="block-smi" />', '<Say', 'There is no "block-smi"', 'Did you mean "block-sim"?'),
			addComponents('<Say ids="block-sim x-y" />', '<Say', 'There is no "x-y"', 'phrases.yaml'),
			addComponents(
				'<CallList group="operater" />',
				'<CallList',
				'There is no group "operater"',
				'<CallList group="operators" />',
			),
			addComponents('<Say />', '<Say', 'does not say which entry', '<Say id="…" />'),
			addComponents(
				'<CallList group="operators" ids="sim-check" />',
				'<CallList',
				'does not say which',
				'<CallList ids',
			),
			addComponents('<CallList id="sim-check" />', '<CallList', 'does not say which', '<CallList ids="…" />'),
			addComponents('<CallList operator="fa" />', '<CallList', 'There is no "fa"', 'Did you mean "far"?'),
			edit(
				home,
				'<Fact id="new-sim-wait" />',
				'<Fact id="new-sim-wiat" />',
				16,
				'id="new-sim-wiat"',
				'in src/content/facts.yaml',
				'mean "new-sim-wait"?',
			),
			edit(
				home,
				'id="operator"',
				'id="oprator"',
				16,
				'id="oprator"',
				'in src/content/glossary.yaml',
				'mean "operator"?',
			),
			edit(
				home,
				'<Fact id="new-sim-wait" />',
				'<Fact id=“new-sim-wait” />',
				16,
				'<Fact',
				'does not say which',
				'straight quotes',
			),
			edit(
				'operators/far.yaml',
				'[far-helpline]',
				'[far-helplin]',
				10,
				'far-helplin',
				'dial-codes.yaml',
				'far-helpline',
			),
			edit(
				'phrases.yaml',
				"en: 'Must I wait [[fact:new-sim-wait]]",
				"en: 'Must I wait [[fact:new-sim-wiat]]",
				5,
				'new-sim-wiat',
				'There is no "new-sim-wiat" in src/content/facts.yaml',
				'mean "new-sim-wait"?',
			),
		],
		passes: [
			edit(en, 'id="sim-check"', 'id="imei-status"'),
			printPhrases('block-sim ask-wait'),
			addComponents('<Say id="block-sim" />'),
			addComponents('<CallList group="operators" />'),
			addComponents('<CallList ids="sim-check imei-status" />'),
			addComponents('<CallList operator="far" />'),
		],
	},
};
