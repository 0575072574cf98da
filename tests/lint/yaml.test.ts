import { describe, expect, test } from 'vitest';
import { errorsAfter, expectRefused, validProject } from '../support/guide/project.ts';

const facts = 'src/content/facts.yaml';
const codes = 'src/content/dial-codes.yaml';
const steps = 'src/content/docs/en/steps.mdx';
const sim = 'en: SIMs on your ID';
const block = 'purpose:\n    zh-CN: 查名下号码\n    en: SIMs on your ID\n    ur: آپ کے نام کی سمیں';
const flow = 'purpose: { zh-CN: 查名下号码, en: SIMs on your ID, ur: آپ کے نام کی سمیں }';

test.each([
	[facts, '  text: {', '\ttext: {'],
	[codes, '  kind: sms', '\tkind: sms'],
])('a file that cannot be parsed gives one message, also if other files need it: %s', (file, words, by) => {
	const project = validProject();
	project.write('src/content/questions/en.yaml', 'steps:\n  - what does *#06# show\n');
	project.edit('src/content/i18n/en.json', '"search.label": "Search"', '"search.label": "Search 7 days"');
	project.edit(file, words, by);
	expect(project.errors().map(({ rule }) => rule)).toEqual(['files/unreadable']);
});

describe('a text that loses no words passes:', () => {
	test.each([
		['compared: 2026-11-01', 'compared: 2026-11-01 # by Ali'],
		['sources: [pta-faq]', 'sources: [pta-faq] # by Ali'],
		['  owner: PTA', '  # by Ali\n  owner: PTA'],
		['owner: PTA', "owner: 'PTA #1'"],
		['owner: PTA', 'owner: PTA#1'],
	])('“%s” → “%s” is no false alarm', (words, by) => expect(errorsAfter(codes, words, by)).toEqual([]));
});

describe('a file that cannot be parsed: the message has the right line and the cause:', () => {
	test.each([
		['three spaces', '  kind: sms', '   kind: sms', 3, /has 3, it should have 2/],
		['one space', '  kind: sms', ' kind: sms', 3, /has 1, it should have 2/],
		['no space', '  kind: sms', 'kind: sms', 3, /has 0, it should have 2/],
		['four spaces', '  kind: sms', '    kind: sms', 3, /has 4, it should have 2/],
		['a language too far in', flow, block.replace('    en', '     en'), 7, /has 5, it should have 4/],
		['a language too far out', flow, block.replace('    en', '   en'), 7, /has 3, it should have 4/],
		['a no-break space', '  kind: sms', '\u00a0 kind: sms', 3, /type them again/],
		['a full-width colon', 'kind: sms', 'kind： sms', 3, /full-width one \(：\)/],
		['a lost space', 'kind: sms', 'kind:sms', 3, /space is missing after the colon/],
		['a full-width comma', 'SIMs on your ID, ur', 'SIMs on your ID， ur', 5, /full-width one \(，\)/],
		['a lost comma', 'SIMs on your ID, ur', 'SIMs on your ID ur', 5, /comma is missing/],
		['a lost }', 'سمیں }', 'سمیں', 5, /Put } at the end/],
		['a lost {', 'purpose: { zh-CN', 'purpose: zh-CN', 5, /opening bracket { is missing/],
		['a lost ]', '[pta-faq]', '[pta-faq', 7, /Put ] at the end/],
		['an apostrophe', 'owner: PTA', "owner: 'Pakistan's PTA'", 4, /apostrophe/],
		['a lost quote', 'owner: PTA', "owner: 'PTA", 4, /quote that opens this text is not closed/],
		['curly quotes', 'owner: PTA', 'owner: “PTA: Pakistan”', 4, /curly quotes “ ” do not count/],
		['a colon', 'owner: PTA', 'owner: PTA: Pakistan', 4, /another colon/],
		['a percent sign', 'owner: PTA', 'owner: %PTA', 4, /begins with % goes between quotes/],
		['an at sign', 'owner: PTA', 'owner: @PTA', 4, /begins with @ goes between quotes/],
		['a backtick', 'owner: PTA', 'owner: `PTA`', 4, /begins with ` goes between quotes/],
		['a star', 'owner: PTA', 'owner: *PTA now', 4, /begins with \* goes between quotes/],
		['a lost quote inside { }', sim, "en: 'SIMs on your ID", 5, /quote that opens this text is not closed/],
		['a quote at the end alone', 'owner: PTA', "owner: PTA'", 4, /no partner at its start/],
		['a tab', '  kind: sms', '\tkind: sms', 3, /begins with a tab/],
		['a remark inside { }', sim, `${sim} # 5`, 5, /What follows # is a remark/],
	])('%s', (_, words, by, line, expected) => {
		const project = validProject();
		project.edit(codes, words, by);
		const problems = project.problems();
		expectRefused(problems, { file: codes, line, excerpt: /\S/, message: /./, fix: /./ });
		expect(problems.map(({ message, fix }) => `${message} ${fix}`)).toEqual([expect.stringMatching(expected)]);
	});

	test.each([
		[' ', 'has 1, it should have 0', 'with no space'],
		['\u00a0', 'no-break space', 'type them again'],
	])('a field of a page with a space before it (“%s”)', (space, message, fix) => {
		const project = validProject();
		project.edit(steps, '\ncompared:', `\n${space}compared:`);
		expectRefused(project.problems(), { file: steps, line: 4, excerpt: 'compared:', message, fix });
	});
});

describe('a file that cannot be parsed gives no other message:', () => {
	test.each([
		['a broken fact', facts, '  confidence: B', ' confidence: B'],
		['a broken title', steps, 'title: The', 'title: The: '],
		['a lost first ---', steps, '---\n', ''],
		['a lost second ---', steps, '\n---\nimport', '\nimport'],
	])('%s', (_, file, words, by) => {
		const project = validProject();
		project.edit(file, words, by);
		expect(project.problems()).toEqual([expect.objectContaining({ severity: 'error', file })]);
	});

	test.each(['en', 'zh-cn'])('an emptied page (%s)', (locale) => {
		const project = validProject();
		const file = `src/content/docs/${locale}/steps.mdx`;
		project.write(file, '');
		expectRefused(project.problems(), {
			file,
			line: 1,
			excerpt: '(nothing)',
			message: 'empty',
			fix: 'Put the page back',
		});
	});

	test.each(['en', 'zh-cn'])('a page saved as UTF-16 (%s)', (locale) => {
		const project = validProject();
		const file = `src/content/docs/${locale}/steps.mdx`;
		project.write(file, Buffer.from('\uFEFF---\ntitle: x\n---\nText', 'utf16le').toString('utf8'));
		expectRefused(project.problems(), { file, line: 1, excerpt: /./, message: 'not saved as UTF-8', fix: 'Notepad' });
	});
});
