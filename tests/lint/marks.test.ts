import { describe, expect, test } from 'vitest';
import { errorsAfterAdding } from './adding.ts';
import { expectRefused, validProject } from './project.ts';

const steps = 'src/content/docs/en/steps.mdx';

describe('a line that only looks like a heading or a box is refused:', () => {
	test('a line above a line of dashes, which becomes a heading without an id', () => {
		expectRefused(errorsAfterAdding('en', 'More to know\n------\n\nText'), {
			file: steps,
			line: 19,
			excerpt: 'More to know',
			message: 'without an id',
			fix: '## More to know {#',
		});
	});

	test('a box with its end after the words, or without an end before the next box', () => {
		expectRefused(errorsAfterAdding('en', ':::note\nText:::'), {
			file: steps,
			line: 19,
			excerpt: 'Text:::',
			message: 'not written',
			fix: 'on a line of their own',
		});
		expectRefused(errorsAfterAdding('en', ':::note\nText\n\n:::tip\nText\n:::'), {
			file: steps,
			line: 18,
			excerpt: ':::note',
			message: 'has no end',
			fix: 'Write :::',
		});
	});

	test('a heading without words, one that skips a step, and one with nothing below it', () => {
		const messagesFor = (text: string): string[] =>
			errorsAfterAdding('en', text).map(({ line, message: wrong }) => `${line} ${wrong}`);
		expect(messagesFor('## {#wait}\n\nText')).toContain('18 This heading has no words.');
		expect(messagesFor('#### Deep {#deep}\n\nText')).toContainEqual(expect.stringMatching(/^18 .*more than one step/));
		expect(messagesFor('## Wait {#wait}')).toContain('18 There is nothing below this heading.');
		expect(
			messagesFor('## Wait {#wait}\n\n### Long {#long}\n\nText').filter((text) =>
				/nothing below|more than one/.test(text),
			),
		).toEqual([]);
	});
});

describe('nothing unfinished reaches readers:', () => {
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

	test('a file with two versions gives one message, and nothing else is reported', () => {
		const project = validProject();
		const conflictOf = (ours: string, theirs: string): string =>
			`<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> main`;
		project.edit('src/content/facts.yaml', '  confidence: B', conflictOf('  confidence: B', '  confidence: A'));
		expectRefused(project.errors(), {
			file: 'src/content/facts.yaml',
			line: 3,
			excerpt: '<<<<<<< HEAD',
			message: 'both versions',
			fix: 'Keep the right words',
		});
		project.edit(steps, '- **Do**', conflictOf('a', '- **Do**'));
		project.edit('src/content/i18n/en.json', '{\n', '{\n=======\n');
		expect(project.errors().map(({ file, line }) => `${file} ${line}`)).toEqual([
			`${steps} 16`,
			'src/content/facts.yaml 3',
			'src/content/i18n/en.json 2',
		]);
	});
});

describe('a card is in every language, and on its own page:', () => {
	const card = 'import OperatorCard from \'~/components/operators/OperatorCard.astro\';\n\n<OperatorCard id="far" />';

	test('a card in one language only', () => {
		expect(errorsAfterAdding('en', card)).toContainEqual(
			expect.objectContaining({
				file: steps,
				line: 20,
				message: expect.stringContaining('where the other languages have nothing more'),
			}),
		);
		// The finding is at the page with the card, not at the two pages that agree.
		expect(
			errorsAfterAdding('zh', card)
				.filter(({ rule, message }) => rule === 'structure/same-components' && /nothing more/.test(message))
				.map(({ file }) => file),
		).toEqual(['src/content/docs/zh-cn/steps.mdx']);
	});

	test('a card on a page that is not of its operator', () => {
		expect(errorsAfterAdding('en', card)).toContainEqual(
			expect.objectContaining({
				file: steps,
				line: 20,
				excerpt: '<OperatorCard id="far" />',
				message: expect.stringContaining('on the page "steps"'),
			}),
		);
	});
});
