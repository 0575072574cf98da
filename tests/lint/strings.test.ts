import { describe, test } from 'vitest';
import { langList } from '../../src/config/locales.ts';
import { errorsAfter, expectRefused, validProject } from '../support/guide/project.ts';
import { stringFiles } from '../support/guide/validStrings.ts';

const i18n = (lang: string): string => `src/content/i18n/${lang}.json`;
const linesOf = (lang: string): string[] => (stringFiles[`i18n/${lang}.json`] ?? '').trimEnd().split('\n');
const lineOf = (lang: string, words: string): number => linesOf(lang).findIndex((line) => line.includes(words)) + 1;
const tip = lineOf('en', '"aside.tip"');
const [end, last] = [linesOf('en').length, linesOf('en').at(-2) ?? ''];

describe('an editor of the interface learns', () => {
	test('which text is missing in which language', () =>
		expectRefused(errorsAfter(i18n('ur'), '"aside.tip": "مشورہ",', ''), {
			file: i18n('ur'),
			excerpt: '"aside.tip"',
			message: 'missing in this language',
			fix: /Add a line "aside.tip".*提示/,
		}));

	test('that a text is empty, or has lost what the site fills in', () => {
		const project = validProject();
		project.edit(i18n('en'), '"aside.tip": "Tip"', '"aside.tip": ""');
		project.edit(i18n('ur'), '{{date}}', '{{day}}');
		const [first, second] = project.errors();
		expectRefused(first ? [first] : [], {
			file: i18n('en'),
			line: tip,
			excerpt: 'aside.tip',
			message: 'empty',
			fix: 'translation',
		});
		expectRefused(second ? [second] : [], {
			file: i18n('ur'),
			line: lineOf('ur', '{{date}}'),
			excerpt: '{{day}}',
			message: /there \{\{date\}\}, here \{\{day\}\}/,
			fix: 'Copy',
		});
	});

	test.each([
		['the number of pages', '{n} صفحے', 'صفحے', 'صفحے ملے', /there \{n\}, here none/],
		['a number to dial', 'IMEI [[imei-status]] پر', 'IMEI پر', 'IMEI پر', /there \[\[imei-status\]\], here none/],
		[
			'a bracket of a number to dial',
			'[[imei-status]]',
			'[[imei-status]',
			'[[imei-status] پر',
			/there \[\[imei-status\]\], here none/,
		],
		['a count', '[COUNT]', '', '[SEARCH_TERM]', /there \[COUNT\] \[SEARCH_TERM\], here \[SEARCH_TERM\]/],
	])('that a translation has lost %s', (_, words, by, text, message) =>
		expectRefused(errorsAfter(i18n('ur'), words, by), {
			file: i18n('ur'),
			line: lineOf('ur', words.replace(/^"|"$/g, '')),
			excerpt: text,
			message,
			fix: 'exactly, brackets and all',
		}),
	);

	test.each(langList)('once that a number to dial was mistyped, in %s', (lang) =>
		expectRefused(errorsAfter(i18n(lang), '[[imei-status]]', '[[imei-statsu]]'), {
			file: i18n(lang),
			line: lineOf(lang, '[[imei-status]]'),
			excerpt: '[[imei-statsu]]',
			message: 'no "imei-statsu" in src/content/dial-codes.yaml',
			fix: 'Did you mean "imei-status"?',
		}),
	);

	test.each([
		['curly quotes', '"Tip",', '“Tip”,', tip, '“Tip”'],
		['one curly quote', '"Tip",', '"Tip”,', tip, '"Tip”'],
		['a curly quote around the name', '"aside.tip":', '“aside.tip”:', tip, '“aside.tip”'],
		['single quotes', '"Tip",', "'Tip',", tip, "'Tip'"],
		['no quotes', '"Tip",', 'Tip,', tip, 'Tip'],
		['quotes inside the text', '"Tip",', '"A "good" tip",', tip, '"good"'],
		['nothing behind the colon', '"Tip",', ',', tip, '"aside.tip": ,'],
		['no colon', '"aside.tip":', '"aside.tip"', tip, '"aside.tip" "Tip"'],
		['two commas', '"Tip",', '"Tip",,', tip, '"Tip",,'],
		['a comment', '"aside.tip":', '// ask Ali\n"aside.tip":', tip, '// ask Ali'],
		// The parser stops on the next line; the message must name the line without the comma.
		['no comma', '"Tip",', '"Tip"', tip, '"Tip"'],
		['a comma behind the last text', `${last}\n}`, `${last},\n}`, end, '}'],
		['no closing brace', `${last}\n}`, last, end, '(nothing)'],
	])('on which line a file cannot be read: %s', (_, words, by, line, text) =>
		expectRefused(errorsAfter(i18n('en'), words, by), {
			file: i18n('en'),
			line,
			excerpt: text,
			message: /cannot be read|comma at the end/,
			fix: 'straight quotes and a comma',
		}),
	);

	test('that a file is no object of strings', () => {
		const project = validProject();
		project.write(i18n('en'), '["Tip"]');
		expectRefused(project.errors(), {
			file: i18n('en'),
			line: 1,
			excerpt: '["Tip"]',
			message: 'cannot be read',
			fix: '"name": "text"',
		});
	});
});
