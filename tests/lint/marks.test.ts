import { describe, expect, test } from 'vitest';
import { adding, refuses } from './adding.ts';
import { expectRefused, validProject } from './project.ts';

const steps = 'src/content/docs/en/steps.mdx';

describe('a link that is none because of one sign is refused:', () => {
	const isNone = 'meant to be a link';
	refuses([
		['en', 'See [the page] (/en/steps/) now.', '[the page] (/en/steps/)', isNone, '[the page](/en/steps/)'],
		['zh', '看[安装]（/zh-cn/steps/）。', '[安装]（/zh-cn/steps/）', isNone, '[安装](/zh-cn/steps/)'],
		['zh', '看[安装](/zh-cn/steps/）。', '[安装](/zh-cn/steps/）', isNone, '[安装](/zh-cn/steps/)'],
		['zh', '看【安装】(/zh-cn/steps/)。', '【安装】(/zh-cn/steps/)', isNone, '[安装](/zh-cn/steps/)'],
		['en', 'See [the page(/en/steps/) now.', '[the page(/en/steps/)', isNone, '[the page](/en/steps/)'],
		['en', 'See [the page](/en/steps/ now.', '[the page](/en/steps/', isNone, '[the page](/en/steps/)'],
		['en', 'See the page](/en/steps/) now.', '](/en/steps/)', isNone, '[words](/en/steps/)'],
		['en', 'See [it] (#person).', '[it] (#person)', isNone, '[it](#person)'],
		['en', 'See /en/steps/#person now.', '/en/steps/#person', 'cannot tap', '[words](/en/steps/#person)'],
		['en', 'See [](/en/steps/) now.', '[](/en/steps/)', 'no words', 'between [ and ]'],
		['en', 'See [the page][steps] now.', '[the page][steps]', 'these brackets', 'take only the brackets out'],
		[
			'en',
			'Go now. [TODO: check with Ali] Wait.',
			'[TODO: check with Ali]',
			'these brackets',
			'out whole, with its words',
		],
		['en', 'It is so[^1].', '[^1]', 'these brackets', 'under "sources"'],
		['en', 'It is so [AK1].', '[AK1]', 'these brackets', 'under "sources"'],
	]);
});

describe('a component that lost a sign is refused, with the right one:', () => {
	refuses([
		[
			'en',
			'Wait Fact id="new-sim-wait" />.',
			'Fact id="new-sim-wait" />',
			'a piece of a component',
			'<Fact id="new-sim-wait" />',
		],
		[
			'en',
			'Ask Term id="operator" />.',
			'Term id="operator" />',
			'a piece of a component',
			'<Term id="operator">words</Term>',
		],
		['en', 'Wait some days />.', '/>', 'a piece of a component', 'delete what is left'],
		[
			'en',
			'Wait <Fact id="new-sim-wait" /.',
			'<Fact id="new-sim-wait" /',
			'not closed with a >',
			'<Fact id="new-sim-wait" />',
		],
		['en', 'Ask <Term id="operator">operator</Term', '</Term', 'not closed with a >', 'Write </Term>'],
		[
			'en',
			'Wait <fact id="new-sim-wait" />.',
			'<fact',
			'capital letters count',
			'Did you mean <Fact id="new-sim-wait" />?',
		],
		['en', 'Ask <Term id="operator">operator</term>.', '</term>', 'capital letters count', 'Did you mean </Term>?'],
		['en', 'Ask <Term id="operator" /> now.', '<Term id="operator" />', 'no words', '<Term id="operator">words</Term>'],
		[
			'en',
			'Ask <Term id="operator"></Term> now.',
			'<Term id="operator"></Term>',
			'no words',
			'<Term id="operator">words</Term>',
		],
		['en', 'Wait <Fact id="new-sim-wait">one week</Fact>.', 'one week', 'would be lost', '<Fact id="new-sim-wait" />'],
		['en', 'Ask <Term id="operator">[it](/en/steps/)</Term>.', '[it]', 'link inside <Term>', 'Keep one'],
		['en', 'Ask [<Term id="operator">it</Term> now](/en/steps/).', '[<Term', 'inside a link', 'Keep one'],
		['en', 'See [the site <Site id="pta" />](/en/steps/).', '<Site', 'inside a link', 'Keep one'],
	]);
});

describe('what looks like a heading, a list, a table or a box is one, or is refused:', () => {
	const [noPoint, noStep] = ['a point of a list', 'a step of a numbered list'];
	refuses([
		['en', '##Words {#words}', '##Words', 'no space', '## Your words'],
		['en', '##{#words}', '##{#words}', 'no space', '## Your words'],
		['en', ' ## Words {#words}', '## Words', 'space before', 'Delete the spaces'],
		['en', '- ## Words {#words}', '## Words', 'in a list', 'line of its own'],
		['en', '##', '##', 'no words', '## Your words'],
		['en', '-Bring it', '-Bring it', noPoint, 'one ordinary space'],
		['en', '*Bring it', '*Bring it', noPoint, 'Begin the line with a -'],
		['en', '• Bring it', '• Bring it', noPoint, 'Begin the line with a -'],
		['en', '– Bring it', '– Bring it', noPoint, 'Begin the line with a -'],
		['en', '1.Bring it', '1.Bring it', noStep, '1. words'],
		['zh', '1、带上', '1、带上', noStep, '1. words'],
		['zh', '1．带上', '1．带上', noStep, '1. words'],
		['en', '| a | b |\n| c | d |', '| a | b |', 'looks like a table', 'Make a list'],
		['en', 'a\tb\nc\td', 'a b', 'looks like a table', 'Make a list'],
		['en', ':::note[Title]\nText', ':::note[Title]', 'has no end', 'Write :::'],
		['en', ':::warning[Title]\nText\n:::', ':::warning', 'no box "warning"', 'caution'],
		['en', '::: note\nText\n:::', '::: note', 'not written as they must be', ':::note[Your title]'],
		['zh', '：：：note\n字\n:::', '：：：note', 'not written as they must be', 'ordinary colons'],
	]);

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

	test.each([
		'**Bold** at the start, *soft* too.\n\n*Soft* and *soft*.\n\n1) One\n2) Two\n\n-5 degrees, 1.5 metres, +92.',
		'| a | b |\n| --- | --- |\n| c | d |\n\nText\n\n---\n\n- a\n  - b',
		':::note[A title, with marks: yes]\n- **Bold** words.\n:::\n\n:::tip\nText\n:::',
		'“a / b > c”. See [it](/en/steps/#person), [too](#person): 1/2.',
	])('“%s” is no false alarm', (text) => {
		expect(adding('en', text)).toEqual([]);
	});
});

describe('nothing unfinished reaches a reader:', () => {
	refuses([
		['en', 'TODO ask them', 'TODO', 'remark for editors', 'take it out'],
		['en', 'Lorem ipsum dolor.', 'Lorem ipsum', 'remark for editors', 'take it out'],
		['zh', '请您本人去。', '您', 'with “你”', 'Write 你'],
		['en', '```\nText', '```', 'piece of program', 'Delete this line'],
	]);

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
