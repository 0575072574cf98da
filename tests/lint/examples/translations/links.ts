import type { Project } from '../../../support/guide/project.ts';
import { change, edit, type Example, type Table } from '../example.ts';
import { home, pathOf, addSection } from '../guide.ts';

/** Ends the steps of some languages with the way to the start page. */
const endWithStart = (...langs: string[]): Example<Project> =>
	change(`the next page in ${langs.join(', ')}`, (project) => {
		const words = { en: 'Deleted, or lost', ur: 'ڈیلیٹ یا گم', 'zh-cn': '误删或者丢了' };
		for (const [lang, label] of Object.entries(words).filter(([lang]) => langs.includes(lang)))
			project.edit(pathOf(`docs/${lang}/steps.mdx`), 'next: false', `next: { link: /${lang}/, label: '${label}' }`);
	});

export const translationsLinks: Table = {
	'translations/same-links': {
		refuses: [
			edit(
				'docs/ur/index.mdx',
				'/ur/steps/#person',
				'/ur/steps/',
				12,
				'/ur/steps/',
				'leads to /steps/#person',
				'Write /ur/',
			),
			addSection('another section of the same page in Chinese, as before the change', (project) => {
				project.edit(pathOf('docs/zh-cn/index.mdx'), '#person', '#later');
				project.publish();
			}),
			endWithStart('en', 'ur'),
			change('another next page in English', (project: Project) => {
				for (const lang of ['en', 'ur', 'zh-cn'])
					project.edit(
						pathOf(`docs/${lang}/steps.mdx`),
						'next: false',
						`next: { link: /${lang}/${lang === 'en' ? 'steps/' : ''}, label: '1' }`,
					);
			}),
		],
		passes: [
			edit('docs/zh-cn/index.mdx', '/zh-cn/steps/#person', '/zh-cn/steps/'),
			addSection('another section, with other words, in every language', (project) => {
				for (const lang of ['en', 'ur', 'zh-cn'])
					project.edit(
						pathOf(`docs/${lang}/index.mdx`),
						`](/${lang}/steps/#person)`,
						`${lang === 'zh-cn' ? '' : ' '}eSIM](/${lang}/steps/#later)`,
					);
			}),
			edit(home, 'See [the steps]', 'See [it](/en/#what) and [the steps]'),
		],
	},
};
