import { expect, test } from 'vitest';
import { validProject } from './project.ts';
import { validSite } from './site.ts';

test('a warning that nobody has compared something with its sources for 180 days keeps no correction from being built', () => {
	const site = validSite();
	site.edit(
		'en/steps/index.html',
		'</bdi></a>',
		'</bdi></a><span data-note> (not compared with its sources for more than 180 days)</span>',
	);
	expect(site.errors()).toEqual([]);
});

test('an entry no reader sees is a warning and may stay, and one that says what is not confirmed about it is none', () => {
	const facts = 'src/content/facts.yaml';
	const project = validProject();
	project.edit(
		facts,
		'  group: money\n  topic: { zh-CN: 补办费用, en: the fee of a replacement, ur: دوبارہ اجرا کی فیس }',
		'',
	);
	expect(project.all()).toEqual([
		expect.objectContaining({
			severity: 'warning',
			file: facts,
			line: 6,
			excerpt: 'fee:',
			// It is not told to delete the entry.
			fix: expect.stringMatching(/^(?!.*delete).*until then it may stay.*topic/s),
		}),
	]);
});
