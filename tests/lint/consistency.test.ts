import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { markTranslated } from '../../scripts/markTranslated.ts';
import { questionKeys } from '../../src/components/checklist/questions/keys.ts';
import { langList } from '../../src/config/locales.ts';
import { expectRefused, type Project, validProject } from '../support/guide/project.ts';

const page = (name: string): string => `src/content/docs/${name}.mdx`;
const i18n = (lang: string): string => `src/content/i18n/${lang}.json`;
const steps = page('en/steps');
const description = 'Where to go, what to bring';

describe('where nothing shows a component, no message offers one:', () => {
	test.each([
		[steps, description, 'Call 0800-55055, what to bring', /^Take it out.*no page may have it either/],
		[i18n('en'), '"aside.tip": "Tip"', '"aside.tip": "Tip 0800-55055"', /^Take it out.*no page may have it either/],
		[i18n('en'), 'Text its IMEI', 'Dial 668 and text its IMEI', /^Write \[\[sim-check\]\] in its place/],
		[i18n('en'), 'Text its IMEI', 'Dial 0800-55055 and text its IMEI', /write \[\[its id\]\] here/],
		[steps, description, 'Pay Rs 200, what to bring', /^Take it out.*in the text of a page/],
		[steps, description, 'Since 24 January 2024, what to bring', /^Take it out/],
		[steps, description, 'See pta.gov.pk, what to bring', /^Take it out/],
		[steps, description, 'See simfix . com . pk, what to bring', /^Take it out.*no page may have it either/],
		[
			steps,
			description,
			'Call zero three double-oh one two three four, then',
			/^Take it out.*no page may have it either/,
		],
	])('%s: “%s” → “%s”', (file, words, by, fix) => {
		const project = validProject();
		project.edit(file, words, by);
		const errors = project.errors();
		expect(errors).toEqual([expect.objectContaining({ file, fix: expect.stringMatching(fix) })]);
		expect(errors[0]?.fix).not.toContain('<');
	});
});

describe('an editor gets the real cause:', () => {
	test('a text of the checklist was deleted in all languages at once', () => {
		const project = validProject();
		const key = 'checklist.advice.blocked.no';
		for (const lang of langList) {
			const text = readFileSync(join(project.root, i18n(lang)), 'utf8');
			project.write(i18n(lang), text.replace(new RegExp(`^.*"${key}":.*\n`, 'm'), ''));
		}
		expect(project.errors().map(({ file, excerpt: text }) => `${file} ${text}`)).toEqual(
			langList.map((lang) => `${i18n(lang)} "${key}"`),
		);
		expect(questionKeys).toContain('checklist.case.lost');
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
		expect(errorsAfterReplacing('- <Fact id="new-sim-wait" />\n', '')).toEqual([
			['translations/same-points', steps, 20],
		]);
		expect(errorsAfterReplacing(/<Step>\n\n|\n<\/Step>/g, '')).toEqual([['translations/same-components', steps, 17]]);
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
