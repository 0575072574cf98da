import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { markTranslated } from '../../scripts/markTranslated.ts';
import { blobHash } from '../../src/integrations/content-lint/readers/content/blobHash.ts';
import { errorsAfter, expectRefused, refusesEdit, validProject } from './project.ts';

const page = (name: string): string => `src/content/docs/${name}.mdx`;

test('a guide without a mistake passes without a word', () => {
	expect(validProject().all()).toEqual([]);
});

describe('an editor is told', () => {
	test('which file to write when the Urdu page is missing', () => {
		const project = validProject();
		project.remove(page('ur/steps'));
		expectRefused(project.errors(), {
			file: page('ur/steps'),
			excerpt: 'steps',
			message: /exists in 简体中文, English but not in اردو/,
			fix: `Write it as ${page('ur/steps')}`,
		});
	});

	test('that a file is empty', () => {
		const project = validProject();
		project.write(page('en/steps'), '');
		expect(project.errors()[0]).toMatchObject({
			file: page('en/steps'),
			line: 1,
			message: 'The file is empty.',
			fix: expect.stringContaining('Put the page back'),
		});
	});

	test('that a page has lost its front matter', () => {
		const project = validProject();
		project.edit(page('en/steps'), '---\ntitle', 'title');
		expect(project.errors()[0]).toMatchObject({
			file: page('en/steps'),
			line: 1,
			excerpt: expect.stringContaining('title:'),
			fix: expect.stringContaining('copy the lines'),
		});
	});

	refusesEdit('that the front matter does not end', [page('en/steps'), '\n---\nimport', '\nimport'], {
		line: 9,
		excerpt: 'import',
		message: 'does not end',
		fix: 'above this one',
	});
	refusesEdit('that the line at its end has four dashes', [page('ur/steps'), '\n---\nimport', '\n----\nimport'], {
		line: 9,
		excerpt: '----',
		message: 'does not end',
		fix: 'in place of this line',
	});

	test('on which line the front matter cannot be read', () => {
		const project = validProject();
		project.edit(page('ur/steps'), 'title: نمبر', 'title: "نمبر');
		expect(project.errors()[0]).toMatchObject({
			file: page('ur/steps'),
			message: expect.stringContaining('is not closed'),
			fix: expect.stringContaining('quote'),
		});
	});

	refusesEdit(
		'that a text with a colon needs quotes',
		[page('en/steps'), 'what to say, in the order', 'what to say: in the order'],
		{ line: 3, excerpt: 'what to say: in the order', message: 'another colon', fix: 'between quotes' },
	);

	test.each(['pagefind: false', 'template: splash'])('that "%s" would take a page away from its readers', (field) =>
		expectRefused(errorsAfter(page('en/steps'), '---\ntitle', `---\n${field}\ntitle`), {
			file: page('en/steps'),
			line: 2,
			excerpt: field.split(':')[0] ?? '',
			message: 'There is no field',
			fix: 'delete it',
		}),
	);

	test('which field of the front matter is mistyped', () => {
		const project = validProject();
		project.edit(page('en/index'), 'reviewed:', 'reviewd:');
		expect(project.errors()).toEqual([
			expect.objectContaining({
				file: page('en/index'),
				line: 4,
				excerpt: 'reviewd:',
				fix: expect.stringContaining('Did you mean "reviewed"?'),
			}),
		]);
	});

	refusesEdit(
		'that a label with a comma needs quotes, or half of it is lost',
		[page('en/index'), 'prev: false', 'sidebar: { label: Deleted, or lost }\nprev: false'],
		{ line: 6, excerpt: 'or lost', message: 'no field "or lost"', fix: 'between quotes' },
	);

	test('that a review cannot lie in the future', () => {
		const project = validProject();
		project.edit(page('zh-cn/steps'), 'reviewed: 2026-11-01', 'reviewed: 2999-01-01');
		const [first] = project.errors();
		expectRefused(first ? [first] : [], {
			file: page('zh-cn/steps'),
			line: 4,
			excerpt: '2999-01-01',
			message: 'future',
			fix: 'the day on which somebody really looked',
		});
	});

	refusesEdit('that a day does not exist', [page('en/steps'), 'reviewed: 2026-11-01', 'reviewed: 2026-02-30'], {
		line: 4,
		excerpt: '2026-02-30',
		message: 'is not a day of the calendar',
		fix: 'for example 2026-11-23',
	});

	refusesEdit(
		'which other page has the same title',
		[page('en/steps'), 'title: The steps of a replacement', 'title: Get your number back'],
		{ line: 2, excerpt: 'Get your number back', message: page('en/index'), fix: 'on this page and not on the other' },
	);

	refusesEdit(
		'how much too short a description is',
		[
			page('en/steps'),
			'Where to go, what to bring and what to say, in the order in which you need it.',
			'Where to go and what to bring.',
		],
		{ line: 3, excerpt: 'Where to go', message: /has 30 characters; it needs at least 50/, fix: 'leaves with' },
	);
});

describe('readers of all languages keep their place, because', () => {
	// The links to the section are right: the id is what has to be corrected, and one message says so.
	refusesEdit('headings with different ids are refused', [page('ur/steps'), '{#person}', '{#myself}'], {
		line: 14,
		excerpt: '{#myself}',
		message: /## 本人去 \{#person\}.*line 13/,
		fix: 'the same ids in every language',
	});

	test('the sections of a page stand in the order that suits its readers', () => {
		const project = validProject();
		project.edit(page('zh-cn/steps'), '带上证件原件。', '带上证件原件。\n\n## 等一等 {#wait}\n\n在柜台等。');
		project.edit(page('en/steps'), '## Go yourself', '## Wait {#wait}\n\nWait there.\n\n## Go yourself');
		project.edit(page('ur/steps'), '## خود', '## انتظار {#wait}\n\nوہیں انتظار کریں۔\n\n## خود');
		markTranslated(project.root, []);
		expect(project.errors()).toEqual([]);
	});

	test('a heading without an id, a second main heading and an id that is not ASCII are refused', () => {
		const project = validProject();
		project.edit(page('en/steps'), ' {#person}', '');
		project.edit(page('zh-cn/index'), '## 什么', '# 什么');
		project.edit(page('ur/index'), '{#what}', '{#کیا}');
		const told = project.errors().map(({ file, excerpt: text, fix }) => `${file} ${text} ${fix}`);
		expect(told).toContainEqual(expect.stringMatching(/en\/steps.*## Go yourself .*\{#id-in-english\}/));
		expect(told).toContainEqual(expect.stringMatching(/zh-cn\/index.*# 什么.*Put ## in place/));
		expect(told).toContainEqual(expect.stringMatching(/ur\/index.*\{#کیا\}.*English id/));
	});

	refusesEdit(
		'a broken anchor is refused, with the section that was meant',
		[page('en/index'), '/en/steps/#person', '/en/steps/#persn'],
		{ line: 12, excerpt: '/en/steps/#persn', message: 'no section "persn"', fix: 'Did you mean "person"?' },
	);

	test('a link to another language, and one without its last slash, are refused', () => {
		const project = validProject();
		project.edit(page('ur/index'), '/ur/steps/#person', '/en/steps/#person');
		project.edit(page('en/index'), '/en/steps/#person', '/en/steps');
		expect(project.errors()).toEqual([
			expect.objectContaining({ file: page('en/index'), fix: 'Write /en/steps/' }),
			expect.objectContaining({ file: page('ur/index'), fix: expect.stringContaining('/ur/steps/') }),
		]);
	});
});

describe('a translation says which version of the Chinese page it equals:', () => {
	test('when the Chinese page changes, both editors get the line to paste', () => {
		const project = validProject();
		project.edit(page('zh-cn/steps'), '带上证件原件', '带上有效的证件原件');
		const hash = blobHash(readFileSync(join(project.root, page('zh-cn/steps')), 'utf8'));
		const told = { message: `${page('zh-cn/steps')} has changed`, fix: `source: ${hash}`, excerpt: 'source: ' };
		const errors = project.errors();
		expect(errors).toHaveLength(2);
		expectRefused(errors.slice(0, 1), { ...told, file: page('en/steps'), line: 8 });
		expectRefused(errors.slice(1), { ...told, file: page('ur/steps'), line: 8 });
		project.edit(page('en/steps'), /source: .*/.exec(errors[0]?.excerpt ?? '')?.[0] ?? '', `source: ${hash}`);
		expect(project.errors()).toHaveLength(1);
	});

	test('a translation that does not say so is refused', () => {
		const project = validProject();
		const text = readFileSync(join(project.root, page('en/steps')), 'utf8');
		project.write(page('en/steps'), text.replace(/^source: .*\n/m, ''));
		expectRefused(project.errors(), {
			file: page('en/steps'),
			line: 1,
			excerpt: 'no "source:" line',
			message: 'does not say which version',
			fix: /\nsource: [0-9a-f]{40}\n.*npm run mark-translated -- en\/steps/,
		});
	});
});

test('whoever adds a page in one language is told once, at that file, which others to write', () => {
	const project = validProject();
	const text = project.read(page('en/steps')).replace('The steps of a replacement', 'Abroad');
	project.write(page('en/abroad'), text.replace('Where to go', 'How to go'));
	expectRefused(project.errors(), {
		file: page('en/abroad'),
		excerpt: 'abroad',
		message: 'English alone',
		fix: `${page('zh-cn/abroad')}, ${page('ur/abroad')}`,
	});
});
