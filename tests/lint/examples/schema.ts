import type { Project } from '../project.ts';
import { dataFiles } from '../validContent.ts';
import { addComponents, change, swap, type Example, type Table } from './example.ts';
import { en, home, factsFile, codes, aliases, lastWords, pathOf } from './guide.ts';

/** Shows phrases in every language. @param ids those of the English page */
const printPhrases = (ids: string): Example<Project> =>
	change(`<Say ids="${ids}" />`, (project) => {
		for (const [file, end] of lastWords) {
			project.edit(pathOf(file), "facts';", "facts';\nimport { Say } from '~/components/phrases';");
			project.edit(pathOf(file), end, `${end}\n\n<Say ids="${file === en ? ids : 'block-sim ask-wait'}" />`);
		}
	});

/** Adds a source, and rests a fact on it. */
const addSource = (fields: string): Example<Project> =>
	change(`a source with ${fields}`, (project) => {
		const entry = `copy: { publisher: PTA, ${fields}, published: undated, read: copy, asOf: 2026-11-01, kind: official }`;
		project.edit(pathOf('sources.yaml'), 'pta-faq:\n', `${entry}\npta-faq:\n`);
		project.edit(pathOf(factsFile), 'sources: [pta-faq]', 'sources: [pta-faq, copy]');
	});

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
/** The line of src/content/names.yaml that begins with these words. */
const lineIn = (words: string): number =>
	(dataFiles['names.yaml'] ?? '').split('\n').findIndex((line) => line.startsWith(words)) + 1;
const attock = lineIn('  - Attock');

export const schema: Table = {
	'schema/front-matter': {
		refuses: [
			swap(en, 'prev: false', 'pagefind: false\nprev: false'),
			marked('zh-cn', 'ur'),
			marked('en'),
			change('the emergency page is none any more', (project: Project) => {
				marked('zh-cn', 'en', 'ur')[1](project);
				project.publish();
				for (const [file] of lastWords) project.edit(pathOf(file), 'emergency: true\n', '');
			}),
			labelled('zh-cn', 'en'),
			withLine('tableOfContents: false')('zh-cn'),
			swap(en, 'compared: 2026-11-01', 'compared: soon'),
			swap(en, '---\ntitle', '---\npagefind: false\ntitle', 2, 'pagefind', 'There is no field', 'delete it'),
			swap(en, '---\ntitle', '---\ntemplate: splash\ntitle', 2, 'template', 'There is no field', 'delete it'),
			swap(home, 'compared:', 'comparde:', 4, 'comparde:', 'no field "comparde"', 'mean "compared"?'),
			swap(home, 'compared:', 'reviewed:', 4, 'reviewed:', 'no field "reviewed"', 'It is called "compared" now.'),
			swap(en, 'translationOf:', 'source:', 8, 'source:', 'no field "source"', 'It is called "translationOf" now.'),
			swap(
				home,
				'prev: false',
				'sidebar: { label: Deleted, or lost }\nprev: false',
				6,
				'or lost',
				'no field "or lost"',
				'between quotes',
			),
			swap(en, 'compared: 2026-11-01', 'compared: 2026-02-30', 4, '2026-02-30', 'is not a day of the', 'for example'),
			swap(en, 'compared: 2026-11-01', 'compared: 2999-01-01', 4, '2999-01-01', 'future', 'the day on which somebody'),
		],
		passes: [
			swap(en, 'prev: false', 'sidebar: { label: Steps }\nprev: false'),
			marked('zh-cn'),
			labelled('zh-cn', 'en', 'ur'),
			withLine('tableOfContents: false')('zh-cn', 'en', 'ur'),
			marked('zh-cn', 'en', 'ur'),
		],
	},
	'schema/entry': {
		refuses: [
			swap(codes, 'kind: sms', 'kind: text', 3, 'text', 'entry "sim-check", field', 'Write one of: call, ussd, sms'),
			swap('sources.yaml', 'kind: official', 'kind: friend'),
			...['042-111-300-30', '051-111-786-1000', '0800-5505', '0315-606000', '+92-300-200010'].map((code) =>
				swap(codes, "code: '668'", `code: '${code}'`),
			),
			swap(
				factsFile,
				'en: 7 days, ur: 7 دن',
				'en: 7 days',
				2,
				'ur:',
				'field "text → ur": this',
				'Add a line "ur: …". It',
			),
			swap(
				factsFile,
				'compared: 2026-11-01',
				'compared: 2999-01-01',
				5,
				'2999-01-01',
				'field "compared"',
				'really looked',
			),
			swap(codes, '  from: [any-network]\n', '', 1, 'from:', '"sim-check", field "from": this', 'from which phones'),
			swap(codes, 'kind: sms', 'kind: sms\n  owners: PTA', 4, 'owners:', 'no field "owners" in', 'mean "owner"?'),
			swap('glossary.yaml', '[carrier]', "['']", 4, '""', 'this is empty', 'Say it in full'),
			swap('glossary.yaml', '[carrier]', "[' ']", 4, '" "', 'this is empty', 'Say it in full'),
			swap('sources.yaml', 'published: undated', 'published: 2024', 5, '2024', 'field "published"', 'put the year'),
			swap('sources.yaml', 'published: undated', 'published: 2999-03-10', 5, '2999', 'lies in the', 'Nothing was'),
			swap(factsFile, 'sources: [pta-faq]', 'sources: []', 4, '[]', 'needs at least one source', 'name a source here'),
			swap(codes, "code: '668'", 'code: “668”', 2, '668', 'not written the way', 'curly quotes'),
			swap('sources.yaml', 'undated', '2026-11-02', 7, '2026-11-01', 'before it was published', 'asOf: unknown'),
			swap(
				codes,
				'  kind: sms\n  owner: PTA\n',
				'',
				1,
				'kind:',
				'"sim-check", these fields are missing: kind, owner',
				'a line for each',
			),
			swap(
				'official-domains.yaml',
				'pta.gov.pk',
				'gmail.com\n  mailbox: pta',
				2,
				'gmail.com',
				'or a mailbox',
				'own host',
			),
			swap('official-domains.yaml', 'pta.gov.pk', 'docs.google.com\n  path: /forms/d/x'),
			swap('phrases.yaml', ', ur: میری سم بلاک کر دیں۔', '', 4, 'ur:', 'is missing', 'Add a line'),
			swap('phrases.yaml', 'group: helpline', 'group: hotline', 2, 'hotline', 'field "group"', 'Write one of'),
		],
		passes: [
			swap('sources.yaml', 'kind: official', 'kind: vendor'),
			swap('sources.yaml', 'published: undated', "published: '2026-11'"),
			swap('official-domains.yaml', 'pta.gov.pk', 'pta.gov.pk\n  mailbox: complaint'),
		],
	},
	'schema/alias': {
		refuses: [
			swap(aliases, 'steps#person', 'steps#persn'),
			swap(aliases, 'index: [start]', 'indx: [start]', 5, 'indx:', 'There is no page "indx"', 'mean "index"?'),
			swap(aliases, 'operator: [network]', 'operator: network', 3, 'network', '"synonyms →', 'Put the list between'),
			swap(aliases, 'weights:', 'weihgts:', 7, 'weihgts:', 'no field "weihgts" in the aliases', 'mean "weights"?'),
			swap(aliases, 'index: 0.8', 'index: less', 8, 'less', 'field "weights → index"', 'Write a number, such as 0.8.'),
			swap(aliases, 'index: 0.8', 'index: 0', 8, '0', 'this is below 0.7', 'larger number'),
			swap(aliases, '[network]', "[network, '']", 3, '""', 'field "synonyms → operator → 1": this is', 'in full'),
			swap(aliases, 'index: 0.8', 'stepps: 0.8', 8, 'stepps:', 'There is no page "stepps"', 'mean "steps"?'),
			swap(aliases, '[the,', '[the, operator,', 1, 'operator', 'leaves out stop words', 'Take it out'),
			swap(aliases, '[the,', '[the, start,', 1, 'start', 'all that a reader types', 'Take it out'),
			swap(aliases, 'steps#person:', 'steps#persons:', 6, 'steps#persons:', 'has no section', 'mean "person"?'),
		],
		passes: [
			swap(aliases, 'index: [start]', 'steps: [start]'),
			swap(aliases, '[the,', '[the, network,'),
			swap(aliases, 'index: 0.8', 'index: 0.7'),
		],
	},
	'schema/names': {
		refuses: [
			swap('names.yaml', '  - Attock\n', '  - Attock\n  - Attock\n', attock + 1, 'Attock', 'twice', 'Delete one'),
			swap('names.yaml', '  - Attock\n', '  - Attock\n  - attock\n'),
			swap('names.yaml', '  - Nayatel\n', '  - Lahore\n  - Nayatel\n'),
			swap('names.yaml', '  - Attock\n', '  - Zatock\n  - Attock\n'),
			swap(
				'names.yaml',
				'  - Easypaisa\n',
				'  - Easypaisa\n  - Easypasia\n',
				lineIn('  - Easypaisa') + 1,
				'Easypasia',
				'one letter',
			),
			swap('names.yaml', '  - Telenor\n', '  - Telenor\n  - Telenur\n'),
			swap(
				'names.yaml',
				'  - Zhob\n',
				'  - Zhob\n  - Zonq\n',
				lineIn('  - Zhob') + 1,
				'Zonq',
				'one letter from “zong”',
			),
			swap(
				'names.yaml',
				'  - Attock\n',
				'  - Attock 0300\n',
				attock,
				'"Attock 0300"',
				'no name in plain Latin letters',
				'Between the letters',
			),
			swap('names.yaml', '  - Attock\n', '  - attock.example\n'),
			swap('names.yaml', '  - Attock\n', '  - attock_sims\n'),
			swap(
				'names.yaml',
				'products:',
				'prodcts:',
				lineIn('products:'),
				'prodcts:',
				'no field "prodcts"',
				'mean "products"?',
			),
		],
		passes: [
			swap('names.yaml', '  - Easypaisa\n', '  - Easy Paisa\n  - Easypaisa\n'),
			swap('names.yaml', '  - Drosh\n', '  - Dong\n  - Drosh\n'),
			swap('names.yaml', '  - Attock\n', '  - Attock\n  - Attock Khurd\n'),
			swap('names.yaml', '  - Zindigi\n', "  - Zindigi\n  - Zonk's\n"),
			swap('names.yaml', '  - CNIC\n', '  - CNIC\n  - CNIS\n'),
		],
	},
	'schema/twice': {
		refuses: [
			addSource('address: https://pta.gov.pk/faq, title: Answers'),
			addSource('address: https://pta.gov.pk/other, title: Questions and answers'),
			change('a copy of an operator', (project: Project) =>
				project.write(pathOf('operators/farther.yaml'), project.read(pathOf('operators/far.yaml'))),
			),
		],
		passes: [addSource('address: https://pta.gov.pk/other, title: Other questions')],
	},
	'schema/reference': {
		refuses: [
			swap(en, 'id="sim-check"', 'id="sim-chek"'),
			swap(factsFile, 'sources: [pta-faq]', 'sources: [pta-fqa]'),
			printPhrases('block-sim, ask-wait'),
			printPhrases('block-sim،ask-wait'),
			printPhrases('block-sim、ask-wait'),
			addComponents('<Say id="block-smi" />', '<Say', 'There is no "block-smi"', 'Did you mean "block-sim"?'),
			addComponents('<Say ids="block-sim x-y" />', '<Say', 'There is no "x-y"', 'phrases.yaml'),
			addComponents('<Say group="countr" />', '<Say', 'There is no group "countr"', '<Say group="counter" />'),
			addComponents('<Say />', '<Say', 'does not say which entry', '<Say id="…" />'),
			addComponents(
				'<CallList group="operators" ids="sim-check" />',
				'<CallList',
				'does not say which',
				'<CallList ids',
			),
			addComponents('<CallList id="sim-check" />', '<CallList', 'does not say which', '<CallList ids="…" />'),
			addComponents('<CallList operator="fa" />', '<CallList', 'There is no "fa"', 'Did you mean "far"?'),
			swap(
				home,
				'<Fact id="new-sim-wait" />',
				'<Fact id="new-sim-wiat" />',
				16,
				'id="new-sim-wiat"',
				'in src/content/facts.yaml',
				'mean "new-sim-wait"?',
			),
			swap(
				home,
				'id="operator"',
				'id="oprator"',
				16,
				'id="oprator"',
				'in src/content/glossary.yaml',
				'mean "operator"?',
			),
			swap(
				home,
				'<Fact id="new-sim-wait" />',
				'<Fact id=“new-sim-wait” />',
				16,
				'<Fact',
				'does not say which',
				'straight quotes',
			),
			swap(
				'operators/far.yaml',
				'[far-helpline]',
				'[far-helplin]',
				10,
				'far-helplin',
				'dial-codes.yaml',
				'far-helpline',
			),
			swap(
				'phrases.yaml',
				"en: 'Must I wait [[fact:new-sim-wait]]",
				"en: 'Must I wait [[fact:new-sim-wiat]]",
				9,
				'new-sim-wiat',
				'There is no "new-sim-wiat" in src/content/facts.yaml',
				'mean "new-sim-wait"?',
			),
		],
		passes: [
			swap(en, 'id="sim-check"', 'id="imei-status"'),
			printPhrases('block-sim ask-wait'),
			addComponents('<Say id="block-sim" />'),
			addComponents('<Say group="counter" />'),
			addComponents('<CallList ids="sim-check imei-status" />'),
			addComponents('<CallList operator="far" />'),
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
