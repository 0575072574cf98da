import type { Project } from '../../../support/guide/project.ts';
import { change, edit, type Example, type Table } from '../example.ts';
import { factsFile, codes, pathOf } from '../guide.ts';

/** Adds a source, and rests a fact on it. */
const addSource = (fields: string): Example<Project> =>
	change(`a source with ${fields}`, (project) => {
		const entry = `copy: { publisher: PTA, ${fields}, published: undated, read: copy, asOf: 2026-11-01, kind: official }`;
		project.edit(pathOf('sources.yaml'), 'pta-faq:\n', `${entry}\npta-faq:\n`);
		project.edit(pathOf(factsFile), 'sources: [pta-faq]', 'sources: [pta-faq, copy]');
	});

/** How the source was read. */
const copy = 'read: copy\n  asOf: 2026-11-01';

export const schemaEntries: Table = {
	'schema/entry': {
		refuses: [
			edit(codes, 'kind: sms', 'kind: text', 3, 'text', 'entry "sim-check", field', 'Write one of: call, ussd, sms'),
			...['042-111-300-30', '051-111-786-1000', '0800-5505', '0315-606000', '+92-300-200010'].map((code) =>
				edit(codes, "code: '668'", `code: '${code}'`),
			),
			edit(
				factsFile,
				'en: 7 days, ur: 7 دن',
				'en: 7 days',
				2,
				'ur:',
				'field "text → ur": this',
				'Add a line "ur: …". It',
			),
			edit(
				factsFile,
				'compared: 2026-11-01',
				'compared: 2999-01-01',
				5,
				'2999-01-01',
				'field "compared"',
				'really looked',
			),
			edit(codes, '  from: [any-network]\n', '', 1, 'from:', '"sim-check", field "from": this', 'from which phones'),
			edit(codes, 'kind: sms', 'kind: sms\n  owners: PTA', 4, 'owners:', 'no field "owners" in', 'mean "owner"?'),
			edit('glossary.yaml', '[carrier]', "['']", 4, '""', 'this is empty', 'Say it in full'),
			edit('sources.yaml', 'published: undated', 'published: 2024', 5, '2024', 'field "published"', 'put the year'),
			edit('sources.yaml', 'published: undated', 'published: 2999-03-10', 5, '2999', 'lies in the', 'Nothing was'),
			edit('sources.yaml', copy, 'read: live\n  asOf: unknown', 7, 'unknown', 'field "asOf"', 'write read: copy'),
			edit(factsFile, 'sources: [pta-faq]', 'sources: []', 4, '[]', 'needs at least one source', 'name a source here'),
			edit(codes, "code: '668'", 'code: “668”', 2, '668', 'not written the way', 'curly quotes'),
			edit('sources.yaml', 'undated', '2026-11-02', 7, '2026-11-01', 'before it was published', 'asOf: unknown'),
			edit(
				codes,
				'  kind: sms\n  owner: PTA\n',
				'',
				1,
				'kind:',
				'"sim-check", these fields are missing: kind, owner',
				'a line for each',
			),
			edit(
				'official-domains.yaml',
				'pta.gov.pk',
				'gmail.com\n  mailbox: pta',
				2,
				'gmail.com',
				'or a mailbox',
				'own host',
			),
			edit(
				'official-domains.yaml',
				'pta.gov.pk',
				'pta.gov.pk\n  mailbox: compl\u0430int',
				3,
				'compl\u0430int',
				'field "mailbox"',
				'“\u0430” after “compl” and type it again: it is a Cyrillic sign',
			),
			edit('official-domains.yaml', 'pta.gov.pk', 'docs.google.com\n  path: /forms/d/x'),
		],
		passes: [
			edit('sources.yaml', copy, 'read: live\n  asOf: 2026-11-20'),
			edit('sources.yaml', 'kind: official', 'kind: vendor'),
			edit('sources.yaml', 'published: undated', "published: '2026-11'"),
			edit('official-domains.yaml', 'pta.gov.pk', 'pta.gov.pk\n  mailbox: complaint'),
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
};
