import type { Project } from '../../project.ts';
import { add, addComponents, change, swap, type Example, type Table } from '../example.ts';
import { home, pathOf, addSection } from '../guide.ts';

/** Ends the steps of some languages with the way to the start page. */
const endWithStart = (...langs: string[]): Example<Project> =>
	change(`the next page in ${langs.join(', ')}`, (project) => {
		const words = { en: 'Deleted, or lost', ur: 'ڈیلیٹ یا گم', 'zh-cn': '误删或者丢了' };
		for (const [lang, label] of Object.entries(words).filter(([lang]) => langs.includes(lang)))
			project.edit(pathOf(`docs/${lang}/steps.mdx`), 'next: false', `next: { link: /${lang}/, label: '${label}' }`);
	});

export const structureLinks: Table = {
	'structure/link': {
		refuses: [
			add('en', 'See [it](/en/stps/).'),
			add('ur', '[مرحلے](/en/steps/) دیکھیں۔'),
			swap(
				home,
				'/en/steps/#person',
				'../steps.mdx#person',
				12,
				'../steps.mdx',
				'top of the site',
				'/en/steps/#person',
			),
			swap(home, '/en/steps/#person', '/steps/', 12, '/steps/', 'There is no page /steps/', 'An address is /en/'),
			swap(home, '/en/steps/#person', '/', 12, '/', 'There is no page /', 'An address is /en/'),
			swap(home, '/en/steps/#person', '/en/steps/#persn', 12, '/en/steps/#persn', 'no section', 'mean "person"?'),
		],
		passes: [
			add('en', 'See [it](/en/steps/#person).'),
			addComponents(
				'<Fold title="What is around">\n\n<Fold title="What is inside" id="inner">\n\nWords.\n\n</Fold>\n\n</Fold>\n\n[Go](/en/steps/#inner)',
			),
		],
	},
	'structure/same-links': {
		refuses: [
			swap(
				'docs/ur/index.mdx',
				'/ur/steps/#person',
				'/ur/steps/',
				12,
				'/ur/steps/',
				'leads to /steps/#person',
				'Write /ur/',
			),
			addSection('another section of the same page in Chinese', (project) =>
				project.edit(pathOf('docs/zh-cn/index.mdx'), '#person', '#later'),
			),
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
			swap('docs/zh-cn/index.mdx', '/zh-cn/steps/#person', '/zh-cn/steps/'),
			addSection('another section, with other words, in every language', (project) => {
				for (const lang of ['en', 'ur', 'zh-cn'])
					project.edit(
						pathOf(`docs/${lang}/index.mdx`),
						`](/${lang}/steps/#person)`,
						`${lang === 'zh-cn' ? '' : ' '}eSIM](/${lang}/steps/#later)`,
					);
			}),
			swap(home, 'See [the steps]', 'See [it](/en/#what) and [the steps]'),
		],
	},
};
