import { describe, test } from 'vitest';
import { langList } from '../../src/config/locales.ts';
import { expectRefused, validProject } from './project.ts';

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
