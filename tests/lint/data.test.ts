import { describe, expect, test } from 'vitest';
import { langList } from '../../src/config/locales.ts';
import { expectRefused, validProject } from '../support/guide/project.ts';

const facts = 'src/content/facts.yaml';

describe('an editor of the data learns', () => {
	test('that the languages of a fact differ, with no message about its copies', () => {
		const project = validProject();
		project.edit('src/content/i18n/en.json', '"search.label": "Search"', '"search.label": "Search 7 days"');
		project.edit(facts, 'en: 7 days', 'en: 7 working days');
		expectRefused(project.errors(), {
			file: facts,
			line: 2,
			excerpt: '7 working days',
			message: 'units',
			fix: 'same unit',
		});
	});

	test.each([facts, ...langList.map((lang) => `src/content/i18n/${lang}.json`), 'src/content/aliases/en.yaml'])(
		'that %s is empty, or missing',
		(file) => {
			const project = validProject();
			project.write(file, '\n');
			expectRefused(project.errors(), { file, line: 1, excerpt: '(nothing)', message: 'empty', fix: 'history' });
			project.remove(file);
			expectRefused(project.errors(), { file, excerpt: file, message: 'This file is missing.', fix: 'history' });
		},
	);
});

test('a number that changed in the data and not in a question: the message asks which of the two is right', () => {
	const project = validProject();
	project.write('src/content/questions/en.yaml', 'steps:\n  - who answers at 0800-55055\n');
	project.edit('src/content/dial-codes.yaml', "code: '345'", "code: '0800-55056'");
	expectRefused(project.errors(), {
		file: 'src/content/dial-codes.yaml',
		line: 11,
		excerpt: '0800-55056',
		message: '(src/content/questions/en.yaml, line 2) names 0800-55055',
		fix: 'Read the number once more in the source',
	});
});

test('no message shows a field that the data lack as a word', () => {
	const project = validProject();
	project.edit('src/content/dial-codes.yaml', "code: '345'", "code: '345'\n  wrong: [{ code: 042-111-345-999 }]");
	project.edit('src/content/facts.yaml', 'en: 7 days', 'en: 042-111-345-999');
	const messages = project.errors().map(({ rule, message, fix }) => `${rule}: ${message} ${fix}`);
	expect(messages.some((message) => message.startsWith('facts/wrong-number'))).toBe(true);
	expect(messages.filter((message) => message.includes('undefined'))).toEqual([]);
});
