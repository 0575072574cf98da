import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { markTranslated } from '../../scripts/markTranslated.ts';
import { questionKeys } from '../../src/components/checklist/keys.ts';
import { errorsAfter, expectRefused, type Project, validProject } from './project.ts';

const page = (name: string): string => `src/content/docs/${name}.mdx`;
const i18n = (lang: string): string => `src/content/i18n/${lang}.json`;
const steps = page('en/steps');
const facts = 'src/content/facts.yaml';
const codes = 'src/content/dial-codes.yaml';
const sources = 'src/content/sources.yaml';
const far = 'src/content/operators/far.yaml';
const description = 'Where to go, what to bring';

describe('readers of all languages get the same figures:', () => {
	test.each([
		['zh-CN: 7天, en: 7 days, ur: 7 دن', 'zh-CN: 2026年1月, en: January 2026, ur: جنوری 2026'],
		[
			'zh-CN: 7天, en: 7 days, ur: 7 دن',
			"zh-CN: 每天9:00—21:00, en: 'daily 9:00–21:00', ur: روزانہ صبح 9 سے رات 9 بجے تک",
		],
	])('%s → %s is no false alarm', (words, by) => expect(errorsAfter(facts, words, by)).toEqual([]));

	test('the purpose of a number may have a figure in one language only', () =>
		expect(errorsAfter(codes, 'zh-CN: 客服热线', 'zh-CN: 24小时客服热线')).toEqual([]));
});

describe('readers see no code:', () => {
	test.each([
		[steps, 'title: The steps', 'title: The <b>steps</b>', 2, '<b>'],
		[steps, description, 'Dial <Dial id="sim-check" /> first; what to bring', 3, '<Dial id="sim-check" />'],
		[codes, 'en: helpline', 'en: helpline <Dial id="x" />', 14, '<Dial'],
		[far, 'en: Far Telecom Ltd', 'en: <i>Far Telecom Ltd', 4, '<i>'],
		[sources, 'title: Questions', 'title: <b>Questions', 3, '<b>'],
		[i18n('en'), '"aside.tip": "Tip"', '"aside.tip": "Tip <Site id=x />"', undefined, '<Site'],
	])('%s: %s → %s', (file, words, by, line, text) => {
		const project = validProject();
		project.edit(file, words, by);
		const [first] = project.errors();
		expectRefused(first ? [first] : [], {
			file,
			line: line ?? first?.line ?? 0,
			excerpt: text,
			message: 'Readers would see this as it stands',
			fix: 'in the text of a page',
		});
	});

	test('a stranger’s number in words: the message does not send it to a page', () => {
		const project = validProject();
		project.edit(steps, description, 'Call zero three double-oh one two three four, what to bring');
		expect(project.errors().map(({ fix }) => fix)).toEqual([expect.stringContaining('no page may have it either')]);
	});

	test('[[id]] is refused where nothing prints the number', () => {
		const project = validProject();
		project.edit(i18n('en'), '"aside.tip": "Tip"', '"aside.tip": "Tip [[sim-check]]"');
		expect(project.errors()).toContainEqual(
			expect.objectContaining({ message: expect.stringContaining('would see the brackets') }),
		);
	});

	test.each([
		[steps, description, 'Call 0800-55055, what to bring', /^Take it out.*no page may have it either/],
		[i18n('en'), '"aside.tip": "Tip"', '"aside.tip": "Tip 0800-55055"', /^Take it out.*no page may have it either/],
		[i18n('en'), 'Text its IMEI', 'Dial 668 and text its IMEI', /^Write \[\[sim-check\]\] in its place/],
		[i18n('en'), 'Text its IMEI', 'Dial 0800-55055 and text its IMEI', /write \[\[its id\]\] here/],
		[steps, description, 'Pay Rs 200, what to bring', /^Take it out.*in the text of a page/],
		[steps, description, 'Since 24 January 2024, what to bring', /^Take it out/],
		[steps, description, 'See pta.gov.pk, what to bring', /^Take it out/],
		[steps, description, 'See simfix . com . pk, what to bring', /^Take it out.*no page may have it either/],
	])('%s: “%s” → “%s”: the fix is not a component', (file, words, by, fix) => {
		const project = validProject();
		project.edit(file, words, by);
		const errors = project.errors().filter(({ message }) => !message.includes('gaps'));
		expect(errors).toEqual([expect.objectContaining({ file, fix: expect.stringMatching(fix) })]);
		expect(errors[0]?.fix).not.toContain('<');
	});
});

describe('an address that is not official is refused:', () => {
	test('in a statement of the data; an official address is accepted', () => {
		const project = validProject();
		project.edit(facts, 'en: 7 days', 'en: 7 days (sim-owner.online)');
		project.edit(facts, 'ur: 7 دن', 'ur: 7 دن (pta.gov.pk)');
		expectRefused(project.errors(), {
			file: facts,
			line: 2,
			excerpt: 'sim-owner.online',
			message: 'not among the official ones',
			fix: 'Take it out',
		});
	});

	test('in words of another language', () => {
		const project = validProject();
		project.edit(steps, "facts';", "facts';\nimport Phrase from '~/components/phrases/Phrase.astro';");
		project.edit(steps, 'bring the original.', 'say <Phrase lang="ur">sim-owner.online دیکھیں</Phrase>.');
		expectRefused(project.errors(), {
			file: steps,
			line: 17,
			excerpt: 'sim-owner.online',
			message: 'not among the official ones',
			fix: 'Take it out',
		});
	});
});

describe('an editor gets the real cause:', () => {
	test('a text of the checklist was deleted in all languages at once', () => {
		const project = validProject();
		const key = 'checklist.advice.blocked.no';
		for (const lang of ['zh-CN', 'en', 'ur']) {
			const text = readFileSync(join(project.root, i18n(lang)), 'utf8');
			project.write(i18n(lang), text.replace(new RegExp(`^.*"${key}":.*\n`, 'm'), ''));
		}
		expect(project.errors().map(({ file, excerpt: text }) => `${file} ${text}`)).toEqual(
			['zh-CN', 'en', 'ur'].map((lang) => `${i18n(lang)} "${key}"`),
		);
		expect(questionKeys).toContain('checklist.case.lost');
	});

	test('a page was deleted or renamed in one language: the links to it are not reported as well', () => {
		const project = validProject();
		project.remove(page('zh-cn/steps'));
		expectRefused(project.errors(), {
			file: page('zh-cn/steps'),
			excerpt: 'steps',
			message: 'not in 简体中文',
			fix: 'Write it as',
		});
	});

	test('the menu has lost a page: the line is that of the page whose `next` link leads to it', () => {
		const project = validProject();
		for (const locale of ['en', 'ur', 'zh-cn'])
			project.edit(
				`src/content/docs/${locale}/index.mdx`,
				'next: false',
				`next: { link: /${locale}/steps/, label: x }`,
			);
		markTranslated(project.root, []);
		project.write('src/config/sidebar.ts', "export const sidebar = [\n\t'index',\n] satisfies A['sidebar'];\n");
		expectRefused(project.errors(), {
			file: 'src/config/sidebar.ts',
			line: 2,
			excerpt: 'steps',
			message: 'not in the menu',
			fix: "Write 'steps'",
		});
	});

	test('a deleted point, component or fact is reported at its old place, in the file that lost it', () => {
		const points = '- **Do**: bring the original.';
		const steps = 'src/content/docs/en/steps.mdx';
		const addSteps = (project: Project): void => {
			for (const [locale, first] of [
				['en', points],
				['ur', '- **یہ کریں:** اصل کاغذ لائیں۔'],
				['zh-cn', '- **要做**：带上证件原件。'],
			] as const) {
				const file = `src/content/docs/${locale}/steps.mdx`;
				project.edit(file, "facts';", "facts';\nimport { Step } from '~/components/phrases';");
				project.edit(file, first, `<Step>\n\n${first}\n- <Fact id="new-sim-wait" />\n${first}\n\n</Step>`);
			}
			markTranslated(project.root, []);
		};
		const errorsAfterReplacing = (words: string | RegExp, by: string): unknown[] => {
			const project = validProject();
			addSteps(project);
			expect(project.errors()).toEqual([]);
			project.write(steps, project.read(steps).replace(words, by));
			return project.errors().map(({ rule, file, line }) => [rule, file, line]);
		};
		expect(errorsAfterReplacing('- <Fact id="new-sim-wait" />\n', '')).toEqual([['structure/same-points', steps, 20]]);
		expect(errorsAfterReplacing(/<Step>\n\n|\n<\/Step>/g, '')).toEqual([['structure/same-components', steps, 17]]);
		expect(errorsAfterReplacing(/<Step>[\s\S]*<\/Step>/, '')).toHaveLength(1);
		expect(errorsAfterReplacing('<Step>\n\n', '')).toEqual([['markdown/component-end', steps, 21]]);
	});

	test('the menu lists a page that does not exist in any language', () => {
		const project = validProject();
		project.write(
			'src/config/sidebar.ts',
			"import en from './x.json' with { type: 'json' };\nexport const sidebar = [\n\t'steps',\n\tgroup('sidebar.way', ['stps']),\n] satisfies A['sidebar'];\n",
		);
		expectRefused(project.errors(), {
			file: 'src/config/sidebar.ts',
			line: 4,
			excerpt: "'stps'",
			message: 'exists in no language',
			fix: 'Did you mean "steps"?',
		});
	});
});
