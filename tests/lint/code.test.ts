import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errorsAfterAdding } from './adding.ts';
import { validProject } from './project.ts';

const steps = 'src/content/docs/en/steps.mdx';
const LINE = 18;

describe('a mistake that MDX would report to programmers is explained in plain words:', () => {
	test('a component with its end in another paragraph', () => {
		const problems = errorsAfterAdding('en', 'Say <Term id="operator">operator.\n\nThen</Term> go.');
		expect(problems.map(({ line, message }) => [line, message])).toEqual([
			[LINE, 'This <Term> is not closed in its paragraph.'],
			[LINE + 2, 'This </Term> closes nothing.'],
		]);
	});

	test('marks of plain text and of Markdown are no false alarm', () => {
		expect(
			errorsAfterAdding('en', 'SM-DP+ is “a > b”, and \\< too; wait.Then go (node.js is one, e.g. i.e. a.m.).').map(
				({ excerpt: text }) => text,
			),
		).toEqual(['node.js']);
	});
});

describe('a file in the wrong encoding or the wrong place is reported:', () => {
	test.each([steps, 'src/content/facts.yaml', 'src/content/i18n/en.json'])(
		'%s with an invisible mark in front',
		(file) => {
			const project = validProject();
			project.write(file, `\uFEFF${readFileSync(join(project.root, file), 'utf8')}`);
			expect(project.errors()[0]).toMatchObject({
				file,
				line: 1,
				message: expect.stringContaining('BOM'),
				fix: expect.stringContaining('UTF-8'),
			});
		},
	);

	test('a page in another encoding', () => {
		const project = validProject();
		writeFileSync(join(project.root, steps), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]));
		expect(project.errors()[0]).toMatchObject({
			file: steps,
			line: 1,
			message: expect.stringContaining('not saved as UTF-8'),
		});
	});

	test.each(['src/content/docs/new.mdx', 'src/content/docs/zh/new.mdx', 'src/content/docs/en/new.md'])('%s', (file) => {
		const project = validProject();
		project.write(file, 'text');
		expect(project.errors()[0]).toMatchObject({
			file,
			message: expect.stringContaining('not a page of a language'),
			fix: expect.stringContaining('zh-cn, en, ur'),
		});
	});

	test('interface strings that are doubled or not a text', () => {
		const project = validProject();
		const file = 'src/content/i18n/en.json';
		project.edit(file, '{\n', '{\n"a": 3,\n"b": "x",\n"b": "y",\n');
		expect(project.errors().slice(0, 2)).toEqual([
			expect.objectContaining({ file, line: 2, message: expect.stringContaining('not a text') }),
			expect.objectContaining({ file, line: 4, excerpt: '"b"', message: expect.stringContaining('twice') }),
		]);
	});
});
