import { expect, test } from 'vitest';
import { exceptionsFile } from '../../src/integrations/content-lint/readers/content/exceptions.ts';
import { contentRules, fileRules } from '../../src/integrations/content-lint/rules/index.ts';
import { pageOf } from './adding.ts';
import { validProject, type Project } from '../support/guide/project.ts';

const { file, end } = pageOf('en');
const reason = 'The word is quoted as a reader typed it.';

/** A page with the same misspelt word in two sentences, and an exception for it. */
function withException(exception: Readonly<Record<string, string>>): Project {
	const project = validProject();
	project.edit(file, end, `${end}\n\nA replacment is free.`);
	project.write(exceptionsFile, JSON.stringify([{ rule: 'language/spelling', file, reason, ...exception }]));
	return project;
}

const rulesAndSeverities = (project: Project): string[] =>
	project.problems().flatMap(({ rule, severity }) => (rule.startsWith('translations/') ? [] : `${severity} ${rule}`));

test('an editor overrules a check that is wrong about a word, in that file alone', () => {
	expect(rulesAndSeverities(withException({ words: 'replacment' }))).toEqual([]);
	expect(rulesAndSeverities(withException({ words: 'replacment', file: 'src/content/facts.yaml' }))).toEqual([
		'error language/spelling',
		'warning schema/exception',
	]);
});

test('an exception stands for the words of a message alone, not for a part of them', () => {
	expect(rulesAndSeverities(withException({ words: 'replac' }))).toEqual([
		'error language/spelling',
		'warning schema/exception',
	]);
});

test.each([
	['strangers/person', 'Bilal', 'Visit Bilal Mobiles and call 0300 1234567.', 'facts/typed-number'],
	[
		'advice/secret',
		'Give the OTP to the officer',
		'Give the OTP to the officer at 0300 1234567.',
		'facts/typed-number',
	],
])('an exception from %s for “%s” lets no number through beside it', (rule, start, text, expected) => {
	const project = validProject();
	project.edit(file, end, `${end}\n\n${text}`);
	const found = project.errors().find((error) => error.rule === rule);
	expect(found?.excerpt).toContain(start);
	project.write(exceptionsFile, JSON.stringify([{ rule, file, reason, words: found?.excerpt }]));
	expect(rulesAndSeverities(project)).toContain(`error ${expected}`);
});

test('no exception lets a number, an address, hidden text or a program through', () => {
	const rules = [...fileRules, ...contentRules];
	const closed = rules.filter(({ mayBeWrong }) => !mayBeWrong).map(({ id }) => id);
	for (const id of [
		'facts/typed-number',
		'facts/one-owner',
		'facts/look-alike-host',
		'strangers/number',
		'strangers/account',
	])
		expect(closed).toContain(id);
	for (const area of ['files/', 'characters/', 'schema/', 'markdown/code'])
		for (const { id } of rules.filter((rule) => rule.id.startsWith(area))) expect(closed).toContain(id);
});

test('an exception that cannot be read gives a message', () => {
	const project = validProject();
	project.write(exceptionsFile, '- rule: advice/secret\n words: x');
	expect(project.errors().map(({ rule }) => rule)).toEqual(['files/unreadable']);
});
