import { describe, expect, test } from 'vitest';
import { followUps } from './adding.ts';
import { errorsAfter, expectRefused, validProject } from './project.ts';

const domains = 'src/content/official-domains.yaml';

/** A card that only one section has, so that a text without its heading becomes a part of another section. */
const withCard = (): ReturnType<typeof validProject> => {
	const project = validProject();
	for (const [locale, words] of [
		['zh-cn', '带上证件原件。'],
		['en', 'bring the original.'],
		['ur', 'اصل کاغذ لائیں۔'],
	] as const) {
		const file = `src/content/docs/${locale}/steps.mdx`;
		project.edit(file, "facts';\n", "facts';\nimport { TaskTick } from '~/components/phrases';\n");
		project.edit(file, words, `${words}\n\n<Dial id="imei-status" />\n\n<TaskTick id="blocked" />`);
	}
	return project;
};

describe('a heading that lost its id, or its line, is told once and in the language that lost it:', () => {
	test.each([
		['zh-cn', '## 本人去 {#person}', '## 本人去', 'has no id'],
		['en', '## Go yourself {#person}', '## Go yourself', 'has no id'],
		['ur', '## خود جائیں {#person}', '## خود جائیں', 'has no id'],
		['zh-cn', '{#person}', '{#persons}', 'has the heading'],
		['en', '{#person}', '{#persons}', 'has the heading'],
		['zh-cn', '## 本人去 {#person}\n', '', 'has the heading'],
		['ur', '## خود جائیں {#person}\n', '', 'has the heading'],
	])('%s: %s → %s', (locale, words, by, message) => {
		const project = withCard();
		const file = `src/content/docs/${locale}/steps.mdx`;
		project.edit(file, words, by);
		const told = project.errors().filter(({ rule }) => rule !== 'structure/outdated-translation');
		expect(told.map((one) => [one.rule, one.file, one.message.includes(message)])).toEqual([
			['structure/headings', file, true],
		]);
		expect(told[0]?.fix).toContain(by === '{#persons}' ? 'Did you mean {#person}?' : '');
	});
});

describe('what an editor is told to do is something an editor can do:', () => {
	test('a host that looks like an official one is told once, without a word of programming', () => {
		const project = validProject();
		project.edit(
			domains,
			'pta:',
			'zong:\n  domain: zong.com.pk\n  owner: Zong\n  purpose: { zh-CN: Zong官网, en: site, ur: ویب سائٹ }\n  confidence: A\n  sources: [pta-faq]\n  compared: 2026-11-01\nother:\n  domain: zonng.com.pk\n  owner: Zong\n  purpose: { zh-CN: Zong官网, en: site, ur: ویب سائٹ }\n  confidence: A\n  sources: [pta-faq]\n  compared: 2026-11-01\npta:',
		);
		const told = project.errors();
		expect(told.map(({ rule }) => rule)).toEqual(['facts/look-alike-host']);
		expect(told[0]?.fix).toContain('write into your change how you know');
		expect(told[0]?.fix).not.toMatch(/developer|\.ts\b/);
	});

	test('two false hosts in one change are told, and not the official one that both imitate', () => {
		const project = validProject();
		const entry = (id: string, domain: string): string =>
			`${id}:\n  domain: ${domain}\n  owner: PTA\n  purpose: { zh-CN: 官网, en: site, ur: ویب سائٹ }\n  confidence: A\n  sources: [pta-faq]\n  compared: 2026-11-01\n`;
		const falseHosts = ['complaint.pta.gov.pk.help-center.com', 'complaint.pta-gov.pk'];
		project.edit(domains, 'pta:', `${entry('one', falseHosts[0] ?? '')}${entry('two', falseHosts[1] ?? '')}pta:`);
		expect(project.errors().map(({ rule, excerpt }) => [rule, excerpt])).toEqual(
			falseHosts.map((host) => ['facts/look-alike-host', host]),
		);
		for (const { fix } of project.errors()) expect(fix).toContain('If pta.gov.pk is meant');
	});

	test('a letter of another script is answered with what to type', () => {
		const [told] = errorsAfter(domains, 'domain: pta.gov.pk', 'domain: ptа.gov.pk');
		expect(told?.fix).toMatch(/“а” after “pt”.*Cyrillic/);
	});

	test('the number of another operator is taken out, and its own stays', () => {
		const project = validProject();
		project.write('src/content/operators/near.yaml', 'names: { en: Near }\n');
		project.edit('src/content/dial-codes.yaml', 'owner: PTA', 'owner: Near');
		project.edit('src/content/operators/far.yaml', '[far-helpline]', '[far-helpline, sim-check]');
		const told = project.errors().find(({ rule }) => rule === 'facts/operator-ownership');
		expect(told?.fix).toContain('take it out: helplines: [far-helpline]');
	});

	test('a value that several facts have is told once, with all of them', () => {
		const project = validProject();
		const fact = (id: string): string =>
			`${id}:\n  text: { zh-CN: 7天, en: 7 days, ur: 7 دن }\n  confidence: B\n  sources: [pta-faq]\n  compared: 2026-11-01\n`;
		project.edit('src/content/facts.yaml', 'new-sim-wait:\n', `${fact('other-wait')}new-sim-wait:\n`);
		project.edit('src/content/docs/en/steps.mdx', 'bring the original.', 'bring the original.\n\nIt takes 7 days.');
		const told = project.errors().filter(({ rule }) => !followUps.has(rule));
		expectRefused(told, {
			file: 'src/content/docs/en/steps.mdx',
			line: 18,
			excerpt: '7 days',
			message: '"other-wait", "new-sim-wait"',
			fix: 'the entry that is meant',
		});
	});
});
