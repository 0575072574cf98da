import { describe, test } from 'vitest';
import { expectRefused, soundProject } from './project.ts';

const i18n = (lang: string): string => `src/content/i18n/${lang}.json`;

describe('an editor of the interface is told', () => {
	test('which text is missing in which language', () => {
		const project = soundProject();
		project.edit(i18n('ur'), '"aside.tip": "مشورہ",', '');
		expectRefused(project.errors(), { file: i18n('ur'), text: '"aside.tip"', wrong: 'missing in this language', mend: /Add a line "aside.tip".*提示/ });
	});

	test('that a text is empty, or has lost what the site fills in', () => {
		const project = soundProject();
		project.edit(i18n('en'), '"aside.tip": "Tip"', '"aside.tip": ""');
		project.edit(i18n('ur'), '{{date}}', '{{day}}');
		const [first, second] = project.errors();
		expectRefused(first ? [first] : [], { file: i18n('en'), line: 26, text: 'aside.tip', wrong: 'empty', mend: 'translation' });
		expectRefused(second ? [second] : [], { file: i18n('ur'), line: 73, text: '{{day}}', wrong: /there \{\{date\}\}, here \{\{day\}\}/, mend: 'Copy' });
	});

	test.each([
		['the words that were searched for', '"«{q}» کے لیے 1 صفحہ ملا"', '"1 صفحہ ملا"', 214, '1 صفحہ', /there \{q\}, here none/],
		['the number of pages', 'کے لیے {n} صفحے', 'کے لیے صفحے', 215, 'صفحے ملے', /there \{n\} \{q\}, here \{q\}/],
		['a number to dial', 'IMEI [[imei-status]] پر', 'IMEI پر', 126, 'IMEI پر', /there \[\[imei-status\]\], here none/],
		['a bracket of a number to dial', '[[imei-status]]', '[[imei-status]', 126, '[[imei-status] پر', /there \[\[imei-status\]\], here none/],
		['a count', '[COUNT]', '', 37, '[SEARCH_TERM]', /there \[COUNT\] \[SEARCH_TERM\], here \[SEARCH_TERM\]/],
	])('that a translation has lost %s', (_, words, by, line, text, wrong) => {
		const project = soundProject();
		project.edit(i18n('ur'), words, by);
		expectRefused(project.errors(), { file: i18n('ur'), line, text, wrong, mend: 'exactly, brackets and all' });
	});

	test.each(['zh-CN', 'en', 'ur'])('once that a number to dial was mistyped, in %s', (lang) => {
		const project = soundProject();
		project.edit(i18n(lang), '[[imei-status]]', '[[imei-statsu]]');
		expectRefused(project.errors(), { file: i18n(lang), line: 126, text: '[[imei-statsu]]', wrong: 'no "imei-statsu" in src/content/dial-codes.yaml', mend: 'Did you mean "imei-status"?' });
	});

	test.each([
		['curly quotes', '"Tip",', '“Tip”,', 26, '“Tip”'],
		['one curly quote', '"Tip",', '"Tip”,', 26, '"Tip”'],
		['a curly quote around the name', '"aside.tip":', '“aside.tip”:', 26, '“aside.tip”'],
		['single quotes', '"Tip",', "'Tip',", 26, "'Tip'"],
		['no quotes', '"Tip",', 'Tip,', 26, 'Tip'],
		['quotes inside the text', '"Tip",', '"A "good" tip",', 26, '"good"'],
		['nothing behind the colon', '"Tip",', ',', 26, '"aside.tip": ,'],
		['no colon', '"aside.tip":', '"aside.tip"', 26, '"aside.tip" "Tip"'],
		['two commas', '"Tip",', '"Tip",,', 26, '"Tip",,'],
		['a remark', '"aside.tip":', '// ask Ali\n"aside.tip":', 26, '// ask Ali'],
		// Only the next line shows that something is lacking; the message names the one above as well.
		['no comma', '"Tip",', '"Tip"', 27, '"aside.caution"'],
		['a comma behind the last text', '"All pages"\n}', '"All pages",\n}', 225, '}'],
		['no closing brace', '"All pages"\n}', '"All pages"', 225, '(nothing)'],
	])('on which line a file cannot be read: %s', (_, words, by, line, text) => {
		const project = soundProject();
		project.edit(i18n('en'), words, by);
		expectRefused(project.errors(), { file: i18n('en'), line, text, wrong: 'cannot be read', mend: 'straight quotes and a comma' });
	});

	test('that a file holds no texts by name', () => {
		const project = soundProject();
		project.write(i18n('en'), '["Tip"]');
		expectRefused(project.errors(), { file: i18n('en'), line: 1, text: '["Tip"]', wrong: 'cannot be read', mend: '"name": "text"' });
	});
});
