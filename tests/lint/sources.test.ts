import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/integrations/content-lint/rule.ts';
import { followUpRules } from './adding.ts';
import { expectRefused, validProject } from './project.ts';

const sources = 'src/content/sources.yaml';
const facts = 'src/content/facts.yaml';

describe('an editor of the sources learns', () => {
	test('that a source read live needs the day on which it was opened', () => {
		const project = validProject();
		project.edit(sources, 'read: copy\n  asOf: 2026-11-01', 'read: live\n  asOf: unknown');
		expectRefused(project.errors(), {
			file: sources,
			line: 7,
			excerpt: 'unknown',
			message: /entry "pta-faq", field "asOf".*opened/,
			fix: 'write read: copy',
		});
		project.edit(sources, 'asOf: unknown', 'asOf: 2026-11-20');
		expect(project.errors()).toEqual([]);
	});

	test('that confidence A needs a live page if a newer source says something else', () => {
		const project = validProject();
		const domains = 'src/content/official-domains.yaml';
		const news = (published: string): string =>
			`news: { publisher: P, title: T, address: A, published: ${published}, read: copy, asOf: unknown, kind: news }\n`;
		project.edit(sources, 'pta-faq:\n', `${news('2026-11-10')}pta-faq:\n`);
		project.edit(domains, '  sources: [pta-faq]\n', '  sources: [pta-faq]\n  disputedBy: [news]\n');
		expectRefused(project.errors(), {
			file: domains,
			line: 5,
			excerpt: 'confidence: A',
			message: /"pta".*newer source "news"/,
			fix: 'read: live',
		});
		project.edit(sources, 'read: copy\n  asOf: 2026-11-01', 'read: live\n  asOf: 2026-11-20');
		expect(project.errors()).toEqual([]);
		project.edit(sources, 'read: live\n  asOf: 2026-11-20', 'read: copy\n  asOf: 2026-11-01');
		project.edit(sources, news('2026-11-10'), news("'2025'"));
		expect(project.errors()).toEqual([]);
		project.edit(sources, news("'2025'"), news('2026-11-10'));
		project.edit(domains, 'confidence: A', 'confidence: B');
		expect(project.errors()).toEqual([]);
	});

	test('that `via` or `disputedBy` names a source that does not exist', () => {
		const project = validProject();
		project.edit(sources, '  kind: official', '  via: pta-fag\n  kind: official');
		expectRefused(project.errors(), {
			file: sources,
			line: 8,
			excerpt: 'pta-fag',
			message: 'There is no "pta-fag"',
			fix: 'Did you mean "pta-faq"?',
		});
		project.edit(sources, '  via: pta-fag\n', '');
		project.edit(facts, 'sources: [pta-faq]', 'sources: [pta-faq]\n  disputedBy: [pta-fag]');
		expectRefused(project.errors(), {
			file: facts,
			line: 5,
			excerpt: 'pta-fag',
			message: 'There is no "pta-fag"',
			fix: 'Did you mean "pta-faq"?',
		});
	});

	test.each([
		['PhoneWorld', 'phonewrld.com.pk', 'PhoneWorld'],
		['Business Recorder', 'brecorder.co', 'brecorder.com'],
		['Business Recorder', 'brecorders.com', 'brecorder.com'],
	])('that a source of %s is read on its host, and not on %s', (publisher, host, usual) => {
		const project = validProject();
		const errors = (): Problem[] => project.errors().filter(({ rule }) => !followUpRules.has(rule));
		const source = (id: string, by: string, address: string): string =>
			`${id}: { publisher: ${by}, title: ${id}, address: 'https://${address}/${id}', published: undated, read: copy, asOf: unknown, kind: news }\n`;
		const others = [1, 2].map((n) => source(`recorder-${n}`, 'Business Recorder', 'brecorder.com'));
		const page = 'src/content/docs/en/steps.mdx';
		project.edit(page, 'sources: [pta-faq]', 'sources: [pta-faq, recorder-1, recorder-2, other]');
		project.edit(sources, 'pta-faq:\n', `${others.join('')}${source('other', 'HRNW', 'hrnww.com')}pta-faq:\n`);
		expect(errors()).toEqual([]);
		project.edit(page, 'other]', 'other, odd]');
		project.edit(sources, 'pta-faq:\n', `${source('odd', publisher, host)}pta-faq:\n`);
		expectRefused(errors(), { file: sources, line: 4, excerpt: host, message: usual, fix: 'copy its address' });
	});

	test('that an old statement needs its year, the year of its newest source', () => {
		const project = validProject();
		project.edit(
			sources,
			'pta-faq:\n',
			"old: { publisher: P, title: T, address: A, published: '2021-04', read: copy, asOf: unknown, kind: news }\npta-faq:\n",
		);
		project.edit(facts, 'sources: [pta-faq]', 'sources: [old]');
		expectRefused(project.errors(), {
			file: facts,
			line: 1,
			excerpt: 'new-sim-wait:',
			message: 'newest source of "new-sim-wait" is of 2021',
			fix: 'write year: 2021; else put the right source back',
		});
		project.edit(facts, 'sources: [old]', 'sources: [old]\n  year: 2019');
		expectRefused(project.errors(), {
			file: facts,
			line: 5,
			excerpt: 'year: 2019',
			message: 'of 2021',
			fix: 'write year: 2021; else put the right source back',
		});
		project.edit(facts, 'year: 2019', 'year: 2021');
		expect(project.errors()).toEqual([]);
		project.edit(sources, "published: '2021-04'", 'published: 2026-04-01');
		expectRefused(project.errors(), {
			file: facts,
			line: 5,
			excerpt: 'year: 2021',
			message: 'No year is needed',
			fix: 'Delete the year',
		});
	});
});
