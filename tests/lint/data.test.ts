import { describe, expect, test, vi } from 'vitest';
import { langList } from '../../src/config/locales.ts';
import { loadContent } from '../../src/integrations/content-lint/readers/content/content.ts';
import { age } from '../../src/integrations/content-lint/rules/facts/age.ts';
import { expectRefused, validProject } from './project.ts';

const index = 'src/content/docs/en/index.mdx';
const facts = 'src/content/facts.yaml';

describe('an editor of the data learns', () => {
	test('which source was probably meant, on a page and in an entry', () => {
		const project = validProject();
		project.edit(index, 'sources: [pta-faq]', 'sources: [pta-fag]');
		project.edit(facts, 'sources: [pta-faq]', 'sources: [other]');
		const [inPage, inEntry] = project.errors();
		expectRefused(inPage ? [inPage] : [], {
			file: index,
			line: 5,
			excerpt: 'pta-fag',
			message: 'There is no "pta-fag" in src/content/sources.yaml',
			fix: 'Did you mean "pta-faq"?',
		});
		expectRefused(inEntry ? [inEntry] : [], {
			file: facts,
			line: 4,
			excerpt: 'other',
			message: 'There is no "other"',
			fix: 'Use one of: pta-faq. Copy the id exactly',
		});
	});

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

describe('age alone stops no correction:', () => {
	test('facts and pages not compared with their sources for 180 days are warnings', () => {
		const project = validProject();
		project.edit(facts, 'compared: 2026-11-01', 'compared: 2025-01-01');
		project.edit('src/content/docs/zh-cn/index.mdx', 'compared: 2026-11-01', 'compared: 2025-01-01');
		vi.useFakeTimers({ now: new Date('2026-11-23') });
		const old = age.check(loadContent(project.root));
		vi.useRealTimers();
		expect(old).toEqual([
			expect.objectContaining({
				file: 'src/content/docs/zh-cn/index.mdx',
				line: 4,
				message: expect.stringContaining('180 days'),
			}),
			expect.objectContaining({ file: facts, line: 5, excerpt: 'new-sim-wait, compared: 2025-01-01' }),
		]);
	});
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
