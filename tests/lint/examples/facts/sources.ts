// Longer than other files because it is data: the examples of seven rules about sources, days and use.
/* eslint-disable max-lines -- One table of examples. */
import type { ExpectedMessage, Project } from '../../../support/guide/project.ts';
import { change, edit, type Example, type Table } from '../example.ts';
import { en, factsFile, home, pathOf } from '../guide.ts';

/** Adds a source to sources.yaml. */
const addSource = (project: Project, id: string, published: string): void =>
	project.edit(
		pathOf('sources.yaml'),
		'pta-faq:\n',
		`${id}: { publisher: N, title: T, address: A, published: ${published}, read: copy, asOf: unknown, kind: news }\npta-faq:\n`,
	);

/** Gives the first fact a second source. */
function publishNews(project: Project, published: string): void {
	addSource(project, 'news', published);
	project.edit(pathOf(factsFile), 'sources: [pta-faq]', 'sources: [pta-faq, news]');
}

const copyOfOwner = 'read: copy\n  asOf: 2026-11-01';

/**
 * Adds news that say something else than the first fact.
 * @param owner how the page of the owner was read, and when
 */
const disputed = (
	what: string,
	published: string,
	confidence: 'A' | 'B',
	owner: string,
	expected?: ExpectedMessage,
): Example<Project> =>
	change(
		what,
		(project) => {
			addSource(project, 'news', published);
			const statement = '  confidence: B\n  sources: [pta-faq]\n';
			const by = `  confidence: ${confidence}\n  sources: [pta-faq]\n  disputedBy: [news]\n`;
			project.edit(pathOf(factsFile), statement, by);
			project.edit(pathOf('sources.yaml'), copyOfOwner, owner);
		},
		expected,
	);

/** Lets the first fact rest on one source of a day, with a field for the year. */
const restingOn = (published: string, year = '', expected?: ExpectedMessage): Example<Project> =>
	change(
		`a source of ${published}, ${year || 'no year'}`,
		(project) => {
			addSource(project, 'old', published);
			project.edit(pathOf(factsFile), '  sources: [pta-faq]\n', `  sources: [old]\n${year}`);
		},
		expected,
	);
const ofYear = { file: pathOf(factsFile), fix: 'write year: 2021; else put the right source back' };

export const factsSources: Table = {
	'facts/disputed': {
		refuses: [
			change('only news as sources', (project: Project) => {
				project.edit(pathOf('sources.yaml'), 'kind: official', 'kind: news');
				project.edit(pathOf('facts.yaml'), 'confidence: B', 'confidence: A');
				for (const file of ['official-domains.yaml', 'operators/far.yaml'])
					project.edit(pathOf(file), 'confidence: A', 'confidence: B');
			}),
			disputed('an old copy of the owner against newer news', '2026-11-10', 'A', copyOfOwner, {
				file: pathOf(factsFile),
				line: 3,
				excerpt: 'confidence: A',
				message: /"new-sim-wait".*newer source "news"/,
				fix: 'read: live',
			}),
		],
		passes: [
			disputed('the same with confidence B', '2026-11-10', 'B', copyOfOwner),
			disputed('the page of the owner, read live later', '2026-11-10', 'A', 'read: live\n  asOf: 2026-11-20'),
			disputed('older news', "'2025'", 'A', copyOfOwner),
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
		refuses: [
			edit(factsFile, '  confidence: B', '  year: 2015\n  confidence: B'),
			restingOn("'2021-04'", '', { ...ofYear, line: 1, excerpt: 'new-sim-wait:', message: 'is of 2021' }),
			restingOn("'2021-04'", '  year: 2019\n', { ...ofYear, line: 5, excerpt: 'year: 2019', message: 'of 2021' }),
			restingOn('2026-04-01', '  year: 2021\n', {
				file: pathOf(factsFile),
				line: 5,
				excerpt: 'year: 2021',
				message: 'No year is needed',
				fix: 'Delete the year',
			}),
		],
		passes: [restingOn("'2021-04'", '  year: 2021\n'), restingOn('2026-04-01')],
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
		refuses: [change('a new source', (project) => addSource(project, 'idle', 'undated'))],
		passes: [
			change('a source that a page names', (project) => {
				addSource(project, 'idle', 'undated');
				project.edit(pathOf(en), 'sources: [pta-faq]', 'sources: [pta-faq, idle]');
			}),
		],
	},
	'facts/unused-entry': {
		refuses: [
			change(
				'a fact that is not listed as not confirmed',
				(project) => {
					const topic = / {2}group: money\n {2}topic: .*\n/.exec(project.read(pathOf(factsFile)))?.[0] ?? 'no topic';
					project.edit(pathOf(factsFile), topic, '');
				},
				{
					severity: 'warning',
					file: pathOf(factsFile),
					line: 6,
					excerpt: 'fee:',
					message: 'No reader sees this',
					// The message must not suggest deleting the entry.
					fix: /^(?!.*delete).*until then it may stay.*topic/s,
				},
			),
		],
		passes: [edit(en, '<Dial id="sim-check" />', '<Dial id="sim-check" from />')],
	},
	'facts/age': {
		refuses: [
			change('a fact', (project) => project.edit(pathOf(factsFile), 'compared: 2026', 'compared: 2025'), {
				severity: 'warning',
				file: pathOf(factsFile),
				line: 5,
				excerpt: 'new-sim-wait, compared: 2025-11-01',
				message: 'more than 180 days',
				fix: 'Compare it with its sources again',
			}),
			edit(en, 'compared: 2026-11-01', 'compared: 2025-01-01'),
		],
		passes: [edit(factsFile, 'compared: 2026-11-01', 'compared: 2026-10-01')],
	},
};
