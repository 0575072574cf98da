import { describe, expect, test } from 'vitest';
import { adding } from './adding.ts';
import { expectRefused, validProject } from './project.ts';

const steps = 'src/content/docs/en/steps.mdx';

describe('what looks like a heading or a box is one, or is refused:', () => {
	test('a line of dashes below a line makes it a heading nobody sees', () => {
		expectRefused(adding('en', 'More to know\n------\n\nText'), {
			file: steps,
			line: 19,
			excerpt: 'More to know',
			message: 'without an id',
			fix: '## More to know {#',
		});
	});

	test('a box whose end stands after the words, or is missing before the next one', () => {
		expectRefused(adding('en', ':::note\nText:::'), {
			file: steps,
			line: 19,
			excerpt: 'Text:::',
			message: 'not written',
			fix: 'on a line of their own',
		});
		expectRefused(adding('en', ':::note\nText\n\n:::tip\nText\n:::'), {
			file: steps,
			line: 18,
			excerpt: ':::note',
			message: 'has no end',
			fix: 'Write :::',
		});
	});

	test('a heading without words, one that skips a step, and one with nothing below it', () => {
		const told = (text: string): string[] => adding('en', text).map(({ line, message: wrong }) => `${line} ${wrong}`);
		expect(told('## {#wait}\n\nText')).toContain('18 This heading has no words.');
		expect(told('#### Deep {#deep}\n\nText')).toContainEqual(expect.stringMatching(/^18 .*more than one step/));
		expect(told('## Wait {#wait}')).toContain('18 There is nothing below this heading.');
		expect(
			told('## Wait {#wait}\n\n### Long {#long}\n\nText').filter((text) => /nothing below|more than one/.test(text)),
		).toEqual([]);
	});
});

describe('nothing unfinished reaches a reader:', () => {
	test('a page without a text is refused', () => {
		const project = validProject();
		const zh = 'src/content/docs/zh-cn/index.mdx';
		project.edit(
			zh,
			'先看[六个步骤](/zh-cn/steps/#person)。\n\n## 什么是补办 {#what}\n\n问你的<Term id="operator">运营商</Term>，再等<Fact id="new-sim-wait" />。\n',
			'',
		);
		expect(project.errors()).toContainEqual(expect.objectContaining({ file: zh, message: 'The page has no text.' }));
	});

	test('a file with two versions is told of once, and nothing else is said', () => {
		const project = validProject();
		const versions = (one: string, other: string): string => `<<<<<<< HEAD\n${one}\n=======\n${other}\n>>>>>>> main`;
		project.edit('src/content/facts.yaml', '  confidence: B', versions('  confidence: B', '  confidence: A'));
		expectRefused(project.errors(), {
			file: 'src/content/facts.yaml',
			line: 3,
			excerpt: '<<<<<<< HEAD',
			message: 'both versions',
			fix: 'Keep the right words',
		});
		project.edit(steps, '- **Do**', versions('a', '- **Do**'));
		project.edit('src/content/i18n/en.json', '{\n', '{\n=======\n');
		expect(project.errors().map(({ file, line }) => `${file} ${line}`)).toEqual([
			`${steps} 16`,
			'src/content/facts.yaml 3',
			'src/content/i18n/en.json 2',
		]);
	});
});

describe('what stands on a page for itself stands there in every language:', () => {
	const card = 'import OperatorCard from \'~/components/operators/OperatorCard.astro\';\n\n<OperatorCard id="far" />';

	test('a card that one language has and the others have not', () => {
		expect(adding('en', card)).toContainEqual(
			expect.objectContaining({
				file: steps,
				line: 20,
				message: expect.stringContaining('where the other languages have nothing more'),
			}),
		);
		// The page that alone has it is told, and not the two that agree.
		expect(
			adding('zh', card)
				.filter(({ rule, message }) => rule === 'structure/same-components' && /nothing more/.test(message))
				.map(({ file }) => file),
		).toEqual(['src/content/docs/zh-cn/steps.mdx']);
	});

	test('a card on the page of something else', () => {
		expect(adding('en', card)).toContainEqual(
			expect.objectContaining({
				file: steps,
				line: 20,
				excerpt: '<OperatorCard id="far" />',
				message: expect.stringContaining('on the page "steps"'),
			}),
		);
	});
});
