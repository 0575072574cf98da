import { describe, expect, test } from 'vitest';
import { followUpRules, pageOf, type Language } from './adding.ts';
import { errorsAfter, expectRefused, validProject, type Project } from './project.ts';

const domains = 'src/content/official-domains.yaml';

/** Makes a guide with a component in one section only, so that a lost heading moves it to another section. */
const projectWithCard = (): ReturnType<typeof validProject> => {
	const project = validProject();
	for (const language of ['zh-CN', 'en', 'ur'] as const) {
		const { file, end } = pageOf(language);
		project.edit(file, "facts';\n", "facts';\nimport { TaskTick } from '~/components/phrases';\n");
		project.edit(file, end, `${end}\n\n<Dial id="imei-status" />\n\n<TaskTick id="blocked" />`);
	}
	return project;
};

describe('a heading that lost its id, or its line, is reported once, in the language that lost it:', () => {
	test.each([
		['zh-CN', '## 本人去 {#person}', '## 本人去', 'has no id'],
		['en', '## Go yourself {#person}', '## Go yourself', 'has no id'],
		['ur', '## خود جائیں {#person}', '## خود جائیں', 'has no id'],
		['zh-CN', '{#person}', '{#persons}', 'has the heading'],
		['en', '{#person}', '{#persons}', 'has the heading'],
		['zh-CN', '## 本人去 {#person}\n', '', 'has the heading'],
		['ur', '## خود جائیں {#person}\n', '', 'has the heading'],
	] as const)('%s: %s → %s', (language, words, by, message) => {
		const project = projectWithCard();
		const { file } = pageOf(language);
		project.edit(file, words, by);
		const errors = project.errors().filter(({ rule }) => rule !== 'translations/outdated');
		expect(errors.map((error) => [error.rule, error.file, error.message.includes(message)])).toEqual([
			['structure/headings', file, true],
		]);
		expect(errors[0]?.fix).toContain(by === '{#persons}' ? 'Did you mean {#person}?' : '');
	});
});

describe('an editor can do what the message says:', () => {
	test('a host that looks like an official one is reported once, without words for programmers', () => {
		const project = validProject();
		project.edit(
			domains,
			'pta:',
			'zong:\n  domain: zong.com.pk\n  owner: Zong\n  purpose: { zh-CN: Zong官网, en: site, ur: ویب سائٹ }\n  confidence: A\n  sources: [pta-faq]\n  compared: 2026-11-01\nother:\n  domain: zonng.com.pk\n  owner: Zong\n  purpose: { zh-CN: Zong官网, en: site, ur: ویب سائٹ }\n  confidence: A\n  sources: [pta-faq]\n  compared: 2026-11-01\npta:',
		);
		const errors = project.errors();
		expect(errors.map(({ rule }) => rule)).toEqual(['facts/look-alike-host']);
		expect(errors[0]?.fix).toContain('write into your change how you know');
		expect(errors[0]?.fix).not.toMatch(/developer|\.ts\b/);
	});

	test('two false hosts in one change are reported, and the official host that both imitate is not', () => {
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

	test('a letter of another script: the message says what to type', () => {
		const [error] = errorsAfter(domains, 'domain: pta.gov.pk', 'domain: ptа.gov.pk');
		expect(error?.fix).toMatch(/“а” after “pt”.*Cyrillic/);
	});

	test('the number of another operator: the message keeps the operator’s own number', () => {
		const project = validProject();
		project.write('src/content/operators/near.yaml', 'names: { en: Near }\n');
		project.edit('src/content/dial-codes.yaml', 'owner: PTA', 'owner: Near');
		project.edit('src/content/operators/far.yaml', '[far-helpline]', '[far-helpline, sim-check]');
		const error = project.errors().find(({ rule }) => rule === 'facts/operator-ownership');
		expect(error?.fix).toContain('take it out: helplines: [far-helpline]');
	});

	test('a value that several facts have is reported once, with all of them', () => {
		const project = validProject();
		const fact = (id: string): string =>
			`${id}:\n  text: { zh-CN: 7天, en: 7 days, ur: 7 دن }\n  confidence: B\n  sources: [pta-faq]\n  compared: 2026-11-01\n`;
		project.edit('src/content/facts.yaml', 'new-sim-wait:\n', `${fact('other-wait')}new-sim-wait:\n`);
		const { file, line, end } = pageOf('en');
		project.edit(file, end, `${end}\n\nIt takes 7 days.`);
		const errors = project.errors().filter(({ rule }) => !followUpRules.has(rule));
		expectRefused(errors, {
			file,
			line,
			excerpt: '7 days',
			message: '"other-wait", "new-sim-wait"',
			fix: 'the entry that is meant',
		});
	});
});

test('a file with two versions gives one message, and nothing else is reported', () => {
	const project = validProject();
	const steps = 'src/content/docs/en/steps.mdx';
	const conflictOf = (ours: string, theirs: string): string =>
		`<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> main`;
	project.edit('src/content/facts.yaml', '  confidence: B', conflictOf('  confidence: B', '  confidence: A'));
	expectRefused(project.errors(), {
		file: 'src/content/facts.yaml',
		line: 3,
		excerpt: '<<<<<<< HEAD',
		message: 'both versions',
		fix: 'Keep the right words',
	});
	project.edit(steps, '- **Do**', conflictOf('a', '- **Do**'));
	project.edit('src/content/i18n/en.json', '{\n', '{\n=======\n');
	expect(project.errors().map(({ file, line }) => `${file} ${line}`)).toEqual([
		`${steps} 16`,
		'src/content/facts.yaml 3',
		'src/content/i18n/en.json 2',
	]);
});

const languages = ['en', 'ur', 'zh-CN'] as const;
const sidebarOf = (...slugs: string[]): string =>
	`export const sidebar = [${slugs.map((slug) => `'${slug}'`).join(', ')}] satisfies A['sidebar'];\n`;

function copyPage(project: Project, language: Language, name: string): void {
	const { file } = pageOf(language);
	project.write(file.replace('steps', name), project.read(file));
}
function renamePage(project: Project, language: Language, name: string): void {
	copyPage(project, language, name);
	project.remove(pageOf(language).file);
}
/** Adds a fold to the end of a page. */
function addFold(project: Project, language: Language, title: string): void {
	const { file, end } = pageOf(language);
	project.edit(file, "facts';", "facts';\nimport { Fold } from '~/components/phrases';");
	project.edit(file, end, `${end}\n\n<Fold title="${title}">\n\n${end}\n\n</Fold>`);
}

describe('one mistake gives one message, at its cause:', () => {
	const docs = 'src/content/docs';
	const sidebar = 'src/config/sidebar.ts';
	test.each<[what: string, change: (project: Project) => void, rule: string, file: string, words: string]>([
		[
			'a section renamed in every language, with links and search words to it',
			(project) => {
				for (const language of languages) project.edit(pageOf(language).file, '{#person}', '{#yourself}');
			},
			'structure/lost-section',
			`${docs}/zh-cn/steps.mdx`,
			'{#person} is gone',
		],
		[
			'a page renamed in English',
			(project) => {
				renamePage(project, 'en', 'stages');
				project.write(sidebar, sidebarOf('steps'));
			},
			'files/language-missing',
			`${docs}/en/stages.mdx`,
			'"steps" seems to be renamed to "stages" in English',
		],
		[
			'a page renamed in both translations',
			(project) => {
				for (const language of ['en', 'ur'] as const) renamePage(project, language, 'stages');
				project.write(sidebar, sidebarOf('steps'));
			},
			'files/language-missing',
			`${docs}/en/stages.mdx`,
			'"steps" seems to be renamed to "stages" in English',
		],
		[
			'a page renamed in every language, with links and search words to it',
			(project) => {
				for (const language of languages) renamePage(project, language, 'the-way');
				project.write(sidebar, sidebarOf('steps'));
			},
			'files/menu',
			sidebar,
			'lists the page "steps"',
		],
		[
			'a copy of a page in every language',
			(project) => {
				for (const language of languages) copyPage(project, language, 'a-copy');
				project.write(sidebar, sidebarOf('steps'));
			},
			'files/menu',
			sidebar,
			'"a-copy" is not in the menu',
		],
		[
			'an entry that many places name, under another id',
			(project) => project.edit('src/content/facts.yaml', 'new-sim-wait:', 'new-sim-delay:'),
			'schema/reference',
			'src/content/facts.yaml',
			'no "new-sim-wait"',
		],
		[
			'a misnamed text of the interface',
			(project) => project.edit('src/content/i18n/en.json', '"aside.tip"', '"aside.tipp"'),
			'structure/interface-string',
			'src/content/i18n/en.json',
			'Only this language',
		],
		[
			'a stranger and the number of the stranger',
			(project) => project.edit(pageOf('ur').file, pageOf('ur').end, 'علی بھائی کو 0300-1234567 پر کال کریں۔'),
			'strangers/person',
			`${docs}/ur/steps.mdx`,
			'',
		],
		[
			'a price typed into the source, which changes its version',
			(project) => project.edit(pageOf('zh-CN').file, '证件原件。', '证件原件，交300卢比。'),
			'facts/price',
			`${docs}/zh-cn/steps.mdx`,
			'',
		],
		[
			'a fold in English alone',
			(project) => addFold(project, 'en', 'What you bring'),
			'translations/same-boxes',
			`${docs}/en/steps.mdx`,
			'has no such <Fold>',
		],
		[
			'a point lost in English, where the source has other points',
			(project) => {
				const points = { en: '\n- Bring your phone.', ur: '\n- فون لائیں۔' };
				for (const language of ['en', 'ur'] as const)
					project.edit(pageOf(language).file, pageOf(language).end, `${pageOf(language).end}${points[language]}`);
				project.publish();
				project.edit(pageOf('en').file, points.en, '');
			},
			'translations/same-points',
			`${docs}/en/steps.mdx`,
			'is missing',
		],
		[
			'a fold lost in Urdu',
			(project) => {
				addFold(project, 'en', 'What you bring');
				addFold(project, 'zh-CN', '要带上什么');
				const { file, end } = pageOf('ur');
				project.edit(file, end, `${end}\n\n${end}`);
			},
			'translations/same-boxes',
			`${docs}/ur/steps.mdx`,
			'this one has none',
		],
	])('%s', (_, change, rule, file, words) => {
		const project = validProject();
		change(project);
		const errors = project.errors();
		expect(errors.map((error) => [error.rule, error.file])).toEqual([[rule, file]]);
		expect(errors[0]?.message).toContain(words);
	});

	test('of two pages with one title, the one that is new or changed', () => {
		const project = validProject();
		for (const language of languages) copyPage(project, language, 'a-copy');
		project.write(sidebar, sidebarOf('steps', 'a-copy'));
		expect(project.errors().map(({ rule, file }) => [rule, file])).toEqual(
			['en', 'ur', 'zh-cn'].map((folder) => ['structure/titles', `${docs}/${folder}/a-copy.mdx`]),
		);
	});
});
