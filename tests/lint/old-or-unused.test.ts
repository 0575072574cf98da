import { expect, test } from 'vitest';
import { validProject } from './project.ts';
import { validSite } from './site.ts';

test('a built page may say that a fact was not compared with its sources for 180 days', () => {
	const site = validSite();
	site.edit(
		'en/steps/index.html',
		'</bdi></a>',
		'</bdi></a><span data-note> (not compared with its sources for more than 180 days)</span>',
	);
	expect(site.errors()).toEqual([]);
});

test('an entry that no page shows is a warning, unless it is listed as not confirmed', () => {
	const facts = 'src/content/facts.yaml';
	const project = validProject();
	project.edit(
		facts,
		'  group: money\n  topic: { zh-CN: 补办费用, en: the fee of a replacement, ur: دوبارہ اجرا کی فیس }',
		'',
	);
	expect(project.problems()).toEqual([
		expect.objectContaining({
			severity: 'warning',
			file: facts,
			line: 6,
			excerpt: 'fee:',
			// The message must not suggest deleting the entry.
			fix: expect.stringMatching(/^(?!.*delete).*until then it may stay.*topic/s),
		}),
	]);
});
