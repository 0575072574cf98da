import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { adding } from './adding.ts';
import { expectRefused, refusesEdit, validProject } from './project.ts';

const steps = 'src/content/docs/en/steps.mdx';
const LINE = 18;

describe('what would stop the build with words for programmers is told in plain words:', () => {
	test.each([
		['Say <Term id="operator">operator to them.', '<Term id="operator">', 'is not closed', '</Term>'],
		['Say <Term id="operator">operator.\n\nThen</Term> go.', '<Term id="operator">', 'is not closed', '</Term>'],
		['Text it to <Dial id="sim-check">.', '<Dial id="sim-check">', 'is not closed', '/>'],
		['Text it to <Dail id="sim-check" />.', '<Dail id="sim-check" />', 'no component Dail', 'Did you mean "Dial"?'],
		['Write {name here.', '{name here.', 'read as a program', 'Use ( and ) instead'],
		['Call {"the shop"}.', '{"the shop"}', 'read as a program', 'Use ( and ) instead'],
		['It takes < one hour.', '< one hour.', 'A < on its own', 'less than'],
		['<!-- ask Ali -->', '<!-- ask Ali -->', 'remark for colleagues', 'Delete it'],
		['export const shop = "Ali"', 'export const shop', 'read as a program', 'another word'],
		['import Map from "https://maps.example/map.js"', 'import Map', 'read as a program', 'copy the line from a page'],
	])('%s', (text, words, message, fix) => {
		const [first] = adding('en', text);
		expectRefused(first ? [first] : [], { file: steps, line: LINE, excerpt: words, message, fix });
	});

	refusesEdit(
		'a component whose import was forgotten comes with the line to paste',
		[steps, 'Dial, Fact, Site, Term', 'Fact, Site, Term'],
		{ line: 12, excerpt: '<Dial', message: 'where Dial comes from', fix: "import { Dial } from '~/components/facts';" },
	);

	test('a code that begins with a star needs quotes', () => {
		const project = validProject();
		project.edit('src/content/dial-codes.yaml', "code: '668'", 'code: *06');
		expect(project.errors()).toContainEqual(
			expect.objectContaining({
				file: 'src/content/dial-codes.yaml',
				line: 2,
				message: expect.stringContaining('a meaning of its own'),
				fix: expect.stringContaining("'*06#'"),
			}),
		);
	});
});

describe('nothing but text and our components reaches a reader:', () => {
	test.each([
		'<script>alert(1)</script>',
		'<a href="http://sim-helpline.example/">the helpline</a>',
		'<a href="tel:+923001234567">Call us</a>',
		'<form action="https://evil.example/"><input name="cnic" /></form>',
		'<meta http-equiv="refresh" content="0;url=https://evil.example/" />',
		'<b title="0300 1234567">call</b>',
		'<https://sim-helpline.example>',
	])('%s is refused', (text) => {
		expect(adding('en', text)[0]).toMatchObject({
			file: steps,
			line: LINE,
			message: expect.stringContaining('Web code (HTML)'),
		});
	});

	test.each([
		['[Call](tel:+923001234567)', 'tel:+923001234567', '<Dial id="…" />'],
		['[Text](sms:8585)', 'sms:8585', '<Dial id="…" />'],
		['[Mail](mailto:help@example.com)', 'mailto:help@example.com', '<Site id="…" />'],
		['[Write](whatsapp://send?phone=92300)', 'whatsapp://send?phone=92300', 'leave its words'],
		['[Tap](javascript:alert)', 'javascript:alert', 'leave its words'],
	])('%s starts nothing', (text, words, fix) => {
		expectRefused(adding('en', text), { file: steps, line: LINE, excerpt: words, message: 'A link cannot call', fix });
	});

	test.each([
		['See sim-helpline.live for it.', 'sim-helpline.live'],
		['See esim.top/pk for it.', 'esim.top/pk'],
	])('%s leads nowhere official', (text, words) => {
		expectRefused(adding('en', text), {
			file: steps,
			line: LINE,
			excerpt: words,
			message: 'not among the official ones',
			fix: 'Take it out',
		});
	});

	test.each([
		['It costs five hundred rupees.', 'hundred rupees'],
		['It costs 500/- today.', '500/-'],
		['It costs 1.5k PKR.', '1.5k PKR'],
	])('%s is an amount of money', (text, words) => {
		expectRefused(adding('en', text), {
			file: steps,
			line: LINE,
			excerpt: words,
			message: 'amount of money',
			fix: 'ask the fee first',
		});
	});

	test('a mark nobody sees is refused: it hides a number or turns a line around', () => {
		expectRefused(adding('en', 'Call 03\u200b00 or \u202ezzaj\u202c.'), {
			file: steps,
			line: LINE,
			excerpt: '03▯00',
			message: 'U+200B',
			fix: 'type them again',
		});
	});

	test('marks of plain text and of Markdown are no false alarm', () => {
		expect(
			adding('en', 'SM-DP+ is “a > b”, and \\< too; wait.Then go (node.js is one, e.g. i.e. a.m.).').map(
				({ excerpt: text }) => text,
			),
		).toEqual(['node.js']);
	});
});

describe('a file that was saved the wrong way or in the wrong place is named:', () => {
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
			message: expect.stringContaining('no page of a language'),
			fix: expect.stringContaining('zh-cn, en, ur'),
		});
	});

	test('interface strings that are doubled or no text', () => {
		const project = validProject();
		const file = 'src/content/i18n/en.json';
		project.edit(file, '{\n', '{\n"a": 3,\n"b": "x",\n"b": "y",\n');
		expect(project.errors().slice(0, 2)).toEqual([
			expect.objectContaining({ file, line: 2, message: expect.stringContaining('not a text') }),
			expect.objectContaining({ file, line: 4, excerpt: '"b"', message: expect.stringContaining('twice') }),
		]);
	});
});
