import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/integrations/content-lint/readers/content/content.ts';
import { age } from '../../src/integrations/content-lint/rules/facts/age.ts';
import { expectRefused, soundProject } from './project.ts';

const index = 'src/content/docs/en/index.mdx';
const facts = 'src/content/facts.yaml';
const dialCodes = 'src/content/dial-codes.yaml';

describe('an editor of the data is told', () => {
	test('which source id was probably meant, on a page and in an entry', () => {
		const project = soundProject();
		project.edit(index, 'sources: [pta-faq]', 'sources: [pta-fag]');
		project.edit(facts, 'sources: [pta-faq]', 'sources: [other]');
		const [inPage, inEntry] = project.errors();
		expectRefused(inPage ? [inPage] : [], {
			file: index,
			line: 5,
			text: 'pta-fag',
			wrong: 'There is no "pta-fag" in src/content/sources.yaml',
			mend: 'Did you mean "pta-faq"?',
		});
		expectRefused(inEntry ? [inEntry] : [], {
			file: facts,
			line: 4,
			text: 'other',
			wrong: 'There is no "other"',
			mend: 'Use one of: pta-faq. Copy the id exactly',
		});
	});

	test.each([
		['<Fact id="new-sim-wait" />', '<Fact id="new-sim-wiat" />', facts, 'Did you mean "new-sim-wait"?'],
		[
			'<Term id="operator">operator</Term>',
			'<Term id="oprator">operator</Term>',
			'src/content/glossary.yaml',
			'Did you mean "operator"?',
		],
	])('that %s was mistyped as %s', (words, by, file, mend) => {
		const project = soundProject();
		project.edit(index, words, by);
		expectRefused(project.errors(), { file: index, line: 16, text: /id="\S+"/, wrong: `in ${file}`, mend });
	});

	test('that a component names no entry', () => {
		const project = soundProject();
		project.edit(index, '<Fact id="new-sim-wait" />', '<Fact id=“new-sim-wait” />');
		expectRefused(project.errors(), {
			file: index,
			line: 16,
			text: '<Fact',
			wrong: 'does not say which entry',
			mend: 'straight quotes',
		});
	});

	test('which language of an entry is missing', () => {
		const project = soundProject();
		project.edit(facts, 'en: 7 days, ur: 7 دن', 'en: 7 days');
		expectRefused(project.errors(), {
			file: facts,
			line: 2,
			text: 'ur:',
			wrong: 'In entry "new-sim-wait", field "text → ur": this is missing',
			mend: 'Add a line "ur: …". It is Urdu.',
		});
	});

	test('that a day of checking lies in the future', () => {
		const project = soundProject();
		project.edit(facts, 'checked: 2026-11-01', 'checked: 2999-01-01');
		expectRefused(project.errors(), {
			file: facts,
			line: 5,
			text: '2999-01-01',
			wrong: /entry "new-sim-wait", field "checked".*future/,
			mend: 'really looked',
		});
	});

	test('that A and B need a source', () => {
		const project = soundProject();
		project.edit(facts, 'confidence: C', 'confidence: B');
		expectRefused(project.errors(), {
			file: facts,
			line: 10,
			text: '[]',
			wrong: /entry "fee", field "sources".*needs at least one source/,
			mend: 'Correct it',
		});
	});

	test('which words may stand in a field', () => {
		const project = soundProject();
		project.edit(dialCodes, 'kind: sms', 'kind: text');
		expectRefused(project.errors(), {
			file: dialCodes,
			line: 3,
			text: 'text',
			wrong: 'entry "sim-check", field "kind"',
			mend: /Write one of: call, ussd, sms.*It is how it is used/,
		});
	});

	test('which field is not known', () => {
		const project = soundProject();
		project.edit(dialCodes, 'kind: sms', 'kind: sms\n  owners: PTA');
		expectRefused(project.errors(), {
			file: dialCodes,
			line: 4,
			text: 'owners:',
			wrong: 'no field "owners" in entry "sim-check"',
			mend: 'Did you mean "owner"?',
		});
	});

	test.each([
		['a lost space', '  owner: PTA', ' owner: PTA', 4, /spaces at the start/],
		['a tab', '  owner: PTA', '\towner: PTA', 4, /Delete the tab/],
		['a quote that is not closed', "code: '668'", "code: '668", 2, /quote|spaces/],
		['the same entry twice', 'far-helpline:', 'sim-check:', 9, /Keep one of the two/],
	])('on which line a data file cannot be read: %s', (_, words, by, line, mend) => {
		const project = soundProject();
		project.edit(dialCodes, words, by);
		// One mistake, one message: nothing is said of ids that cannot be looked up.
		expectRefused(project.errors(), { file: dialCodes, line, text: /./, wrong: 'cannot be read', mend });
	});

	test('that a data file is empty, or missing', () => {
		const project = soundProject();
		project.write(facts, '');
		expectRefused(project.errors(), { file: facts, line: 1, text: '(nothing)', wrong: 'empty', mend: 'history' });
		project.remove(facts);
		expect(project.errors()).toEqual([expect.objectContaining({ file: facts, wrong: 'This file is missing.' })]);
	});

	test('that an operator names a helpline nobody entered', () => {
		const project = soundProject();
		project.edit('src/content/operators/far.yaml', '[far-helpline]', '[far-helplin]');
		expectRefused(project.errors(), {
			file: 'src/content/operators/far.yaml',
			line: 10,
			text: 'far-helplin',
			wrong: 'dial-codes.yaml',
			mend: 'far-helpline',
		});
	});
});

describe('an editor of the aliases is told', () => {
	const aliases = 'src/content/aliases/en.yaml';

	test.each([
		[
			'a synonym list that is none',
			'operator: [network]',
			'operator: network',
			3,
			'network',
			'field "synonyms → operator"',
			'Put the list between [ and ]. It is a word or compound',
		],
		[
			'a field with another name',
			'weights:',
			'weihgts:',
			7,
			'weihgts:',
			'no field "weihgts" in the aliases',
			'Did you mean "weights"?',
		],
		[
			'a weight that is no number',
			'index: 0.8',
			'index: less',
			8,
			'less',
			'field "weights → index"',
			'Write a number, such as 0.8.',
		],
		['a weight of nothing', 'index: 0.8', 'index: 0', 8, '0', 'this is not above 0', 'larger number'],
		[
			'an empty synonym',
			'[network]',
			"[network, '']",
			3,
			'""',
			'field "synonyms → operator → 1": this is empty',
			'in full',
		],
		[
			'a page that does not exist',
			'index: [start]',
			'indx: [start]',
			5,
			'indx:',
			'There is no page "indx"',
			'Did you mean "index"?',
		],
		[
			'a weight for a page that does not exist',
			'index: 0.8',
			'stepps: 0.8',
			8,
			'stepps:',
			'There is no page "stepps"',
			'Did you mean "steps"?',
		],
		[
			'a section that does not exist',
			'steps#person:',
			'steps#persons:',
			6,
			'steps#persons:',
			'has no section "persons"',
			'Did you mean "person"?',
		],
		['a quote that is not closed', '[network]', '["network]', 10, 'ur: [hai]', 'cannot be read', /quote|spaces/],
		[
			'the same page twice',
			'index: [start]',
			'steps#person: [start]',
			6,
			'steps#person',
			'cannot be read',
			'Keep one of the two',
		],
	] as const)('on which line there is %s', (_, words, by, line, text, wrong, mend) => {
		const project = soundProject();
		project.edit(aliases, words, by);
		const errors = project.errors();
		expectRefused(errors, { file: aliases, line, text, wrong, mend });
	});

	test('that a file is empty, or missing', () => {
		const project = soundProject();
		project.write(aliases, '');
		expectRefused(project.errors(), { file: aliases, line: 1, text: '(nothing)', wrong: 'empty', mend: 'history' });
		project.remove(aliases);
		expect(project.errors()).toEqual([expect.objectContaining({ file: aliases, wrong: 'This file is missing.' })]);
	});
});

describe('nothing that only grows old stops a correction:', () => {
	test('facts and pages nobody has checked for 180 days are warnings', () => {
		const project = soundProject();
		project.edit(facts, 'checked: 2026-11-01', 'checked: 2025-01-01');
		project.edit('src/content/docs/zh-cn/index.mdx', 'reviewed: 2026-11-01', 'reviewed: 2025-01-01');
		const old = age(loadContent(project.root), new Date('2026-11-23'));
		expect(old).toEqual([
			expect.objectContaining({
				level: 'warning',
				file: 'src/content/docs/zh-cn/index.mdx',
				line: 4,
				wrong: expect.stringContaining('180 days'),
			}),
			expect.objectContaining({ level: 'warning', file: facts, line: 5, text: 'new-sim-wait, checked: 2025-01-01' }),
		]);
	});

	test('a source nothing rests on is a warning', () => {
		const project = soundProject();
		const sources = 'src/content/sources.yaml';
		project.edit(
			sources,
			'pta-faq:\n',
			'idle: { publisher: P, title: T, address: A, published: undated, read: 2026-11-01, kind: news }\npta-faq:\n',
		);
		expect(project.all()).toEqual([
			expect.objectContaining({ level: 'warning', file: sources, line: 1, text: 'idle:' }),
		]);
	});
});
