import type { Project } from '../../project.ts';
import { change, edit, type Table } from '../example.ts';
import { en, factsFile, home, pathOf } from '../guide.ts';

/** Gives the first fact a second source. */
function publishNews(project: Project, published: string): void {
	const news = `{ publisher: N, title: T, address: A, published: ${published}, read: copy, asOf: unknown, kind: news }`;
	project.edit(pathOf('sources.yaml'), 'pta-faq:\n', `news: ${news}\npta-faq:\n`);
	project.edit(pathOf('facts.yaml'), 'sources: [pta-faq]', 'sources: [pta-faq, news]');
}

export const factsSources: Table = {
	'facts/disputed': {
		refuses: [
			change('only news as sources', (project: Project) => {
				project.edit(pathOf('sources.yaml'), 'kind: official', 'kind: news');
				project.edit(pathOf('facts.yaml'), 'confidence: B', 'confidence: A');
				for (const file of ['official-domains.yaml', 'operators/far.yaml'])
					project.edit(pathOf(file), 'confidence: A', 'confidence: B');
			}),
			change('an old copy of the owner against newer news', (project: Project) => {
				project.edit(
					pathOf('sources.yaml'),
					'pta-faq:\n',
					'news: { publisher: N, title: T, address: A, published: 2026-11-10, read: copy, asOf: 2026-11-11, kind: news }\npta-faq:\n',
				);
				project.edit(
					pathOf('facts.yaml'),
					'  confidence: B\n  sources: [pta-faq]',
					'  confidence: A\n  sources: [pta-faq]\n  disputedBy: [news]',
				);
			}),
		],
		passes: [
			change('the same with confidence B', (project: Project) => {
				project.edit(
					pathOf('sources.yaml'),
					'pta-faq:\n',
					'news: { publisher: N, title: T, address: A, published: 2026-11-10, read: copy, asOf: 2026-11-11, kind: news }\npta-faq:\n',
				);
				project.edit(pathOf('facts.yaml'), '  sources: [pta-faq]', '  sources: [pta-faq]\n  disputedBy: [news]');
			}),
		],
	},
	'facts/compared': {
		refuses: [
			change('an entry', (project: Project) => publishNews(project, '2026-11-10'), {
				file: pathOf('facts.yaml'),
				line: 5,
				excerpt: 'compared: 2026-11-01',
				message: 'source "news", published on 2026-11-10',
				fix: 'write the day',
			}),
			change('a page', (project: Project) => {
				publishNews(project, '2026-11-01');
				project.edit(pathOf(home), 'sources: [', 'sources: [news, ');
				project.edit(pathOf(home), 'compared: 2026-11-01', 'compared: 2026-10-31');
			}),
		],
		passes: [
			change('on the same day', (project: Project) => publishNews(project, '2026-11-01')),
			change('in the same month', (project: Project) => publishNews(project, "'2026-11'")),
			change('a source that was read again later', (project: Project) =>
				project.edit(pathOf('sources.yaml'), 'asOf: 2026-11-01', 'asOf: 2026-11-20'),
			),
		],
	},
	'facts/year': {
		refuses: [edit(factsFile, '  confidence: B', '  year: 2015\n  confidence: B')],
		passes: [
			change('an old source and its year', (project: Project) => {
				project.edit(
					pathOf('sources.yaml'),
					'pta-faq:\n',
					"old: { publisher: N, title: T, address: A, published: '2015', read: copy, asOf: unknown, kind: news }\npta-faq:\n",
				);
				project.edit(pathOf('facts.yaml'), '  sources: [pta-faq]', '  year: 2015\n  sources: [old]');
			}),
		],
	},
	'facts/lost-sources': {
		refuses: [edit(en, 'sources: [pta-faq]', 'sources: []', 5, 'sources:', 'names 0 sources', 'Put back')],
		passes: [
			change('a source taken out in every language', (project: Project) =>
				['zh-cn', 'en', 'ur'].forEach((folder) =>
					project.edit(pathOf(`docs/${folder}/steps.mdx`), 'sources: [pta-faq]', 'sources: []'),
				),
			),
		],
	},
	'facts/unused-source': {
		refuses: [
			edit(
				'sources.yaml',
				'pta-faq:\n',
				'idle: { publisher: P, title: T, address: A, published: undated, read: copy, asOf: unknown, kind: news }\npta-faq:\n',
			),
		],
		passes: [
			change('a source that a page names', (project: Project) => {
				project.edit(
					pathOf('sources.yaml'),
					'pta-faq:\n',
					'idle: { publisher: P, title: T, address: A, published: undated, read: copy, asOf: unknown, kind: news }\npta-faq:\n',
				);
				project.edit(pathOf(en), 'sources: [pta-faq]', 'sources: [pta-faq, idle]');
			}),
		],
	},
	'facts/unused-entry': {
		refuses: [
			edit(
				'facts.yaml',
				'  group: money\n  topic: { zh-CN: 补办费用, en: the fee of a replacement, ur: دوبارہ اجرا کی فیس }\n',
				'',
			),
		],
		passes: [edit(en, '<Dial id="sim-check" />', '<Dial id="sim-check" from />')],
	},
	'facts/age': {
		refuses: [
			edit(factsFile, 'compared: 2026-11-01', 'compared: 2025-01-01'),
			edit(en, 'compared: 2026-11-01', 'compared: 2025-01-01'),
		],
		passes: [edit(factsFile, 'compared: 2026-11-01', 'compared: 2026-10-01')],
	},
};
