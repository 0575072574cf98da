import { expect, test } from 'vitest';
import { pageOf, type Language } from './adding.ts';
import { validProject, type Project } from '../support/guide/project.ts';

test('two false hosts in one change are reported, and the official host that both imitate is not', () => {
	const project = validProject();
	const falseHosts = ['complaint.pta.gov.pk.help-center.com', 'complaint.pta-gov.pk'];
	const file = 'src/content/official-domains.yaml';
	const entry = project.read(file);
	for (const host of falseHosts)
		project.write(file, entry.replace('pta:', `id-${host.length}:`).replace('pta.gov.pk', host) + project.read(file));
	const errors = project.errors();
	expect(errors.map(({ rule, excerpt }) => `${rule} ${excerpt}`).sort()).toEqual(
		falseHosts.map((host) => `facts/look-alike-host ${host}`).sort(),
	);
	for (const { fix } of errors) expect(fix).toContain('If pta.gov.pk is meant');
});

test('while files hold two versions, nothing else is reported', () => {
	const project = validProject();
	const conflict = '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main';
	project.edit('src/content/facts.yaml', '  confidence: B', conflict);
	project.edit('src/content/docs/en/steps.mdx', '- **Do**', conflict);
	project.edit('src/content/i18n/en.json', '{\n', '{\n=======\n');
	project.edit(...typedPrice);
	expect(project.errors().map(({ rule, file, line }) => `${rule} ${file} ${line}`)).toEqual([
		'files/conflict src/content/docs/en/steps.mdx 16',
		'files/conflict src/content/facts.yaml 3',
		'files/conflict src/content/i18n/en.json 2',
	]);
});

const languages = ['en', 'ur', 'zh-CN'] as const;
const sidebar = 'src/config/sidebar.ts';
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

/** A price that is typed into the Chinese page. */
const typedPrice = [pageOf('zh-CN').file, '证件原件。', '证件原件，交300卢比。'] as const;

/** The points that each translation has at the end of its page, and the source has not. */
const ownPoints = { en: '\n- Bring your phone.', ur: '\n- فون لائیں۔' };
const translations = ['en', 'ur'] as const;

const mistakes: Readonly<Record<string, (project: Project) => void>> = {
	'a section renamed in every language, with links and search words to it': (project) => {
		for (const language of languages) project.edit(pageOf(language).file, '{#person}', '{#yourself}');
	},
	'a page renamed in English': (project) => {
		renamePage(project, 'en', 'stages');
		project.write(sidebar, sidebarOf('steps'));
	},
	'a page renamed in both translations': (project) => {
		for (const language of translations) renamePage(project, language, 'stages');
		project.write(sidebar, sidebarOf('steps'));
	},
	'a page renamed in every language, with links and search words to it': (project) => {
		for (const language of languages) renamePage(project, language, 'the-way');
		project.write(sidebar, sidebarOf('steps'));
	},
	'a copy of a page in every language': (project) => {
		for (const language of languages) copyPage(project, language, 'a-copy');
		project.write(sidebar, sidebarOf('steps'));
	},
	'an entry that many places name, under another id': (project) =>
		project.edit('src/content/facts.yaml', 'new-sim-wait:', 'new-sim-delay:'),
	'a misnamed text of the interface': (project) =>
		project.edit('src/content/i18n/en.json', '"aside.tip"', '"aside.tipp"'),
	'a stranger and the number of the stranger': (project) =>
		project.edit(pageOf('ur').file, pageOf('ur').end, 'علی بھائی کو 0300-1234567 پر کال کریں۔'),
	'a price typed into the source, which changes its version': (project) => project.edit(...typedPrice),
	'a fold in English alone': (project) => addFold(project, 'en', 'What you bring'),
	'a point lost in English, where the source has other points': (project) => {
		for (const language of translations)
			project.edit(pageOf(language).file, pageOf(language).end, `${pageOf(language).end}${ownPoints[language]}`);
		project.publish();
		project.edit(pageOf('en').file, ownPoints.en, '');
	},
	'a fold lost in Urdu': (project) => {
		addFold(project, 'en', 'What you bring');
		addFold(project, 'zh-CN', '要带上什么');
		const { file, end } = pageOf('ur');
		project.edit(file, end, `${end}\n\n${end}`);
	},
};

const renamedInEnglish = '"steps" seems to be renamed to "stages" in English';

test.each([
	[
		'a section renamed in every language, with links and search words to it',
		'structure/lost-section',
		'docs/zh-cn/steps.mdx',
		'{#person} is gone',
	],
	['a page renamed in English', 'files/language-missing', 'docs/en/stages.mdx', renamedInEnglish],
	['a page renamed in both translations', 'files/language-missing', 'docs/en/stages.mdx', renamedInEnglish],
	[
		'a page renamed in every language, with links and search words to it',
		'files/menu',
		sidebar,
		'lists the page "steps"',
	],
	['a copy of a page in every language', 'files/menu', sidebar, '"a-copy" is not in the menu'],
	['an entry that many places name, under another id', 'schema/reference', 'facts.yaml', 'no "new-sim-wait"'],
	['a misnamed text of the interface', 'structure/interface-string', 'i18n/en.json', 'Only this language'],
	['a stranger and the number of the stranger', 'strangers/person', 'docs/ur/steps.mdx', ''],
	['a price typed into the source, which changes its version', 'facts/price', 'docs/zh-cn/steps.mdx', ''],
	['a fold in English alone', 'translations/same-boxes', 'docs/en/steps.mdx', 'has no such <Fold>'],
	[
		'a point lost in English, where the source has other points',
		'translations/same-points',
		'docs/en/steps.mdx',
		'is missing',
	],
	['a fold lost in Urdu', 'translations/same-boxes', 'docs/ur/steps.mdx', 'this one has none'],
])('one mistake gives one message, at its cause: %s', (what, rule, file, words) => {
	const project = validProject();
	mistakes[what]?.(project);
	const errors = project.errors();
	expect(errors.map((error) => [error.rule, error.file.replace('src/content/', '')])).toEqual([[rule, file]]);
	expect(errors[0]?.message).toContain(words);
});

test('of two pages with one title, the one that is new or changed is reported', () => {
	const project = validProject();
	for (const language of languages) copyPage(project, language, 'a-copy');
	project.write(sidebar, sidebarOf('steps', 'a-copy'));
	expect(project.errors().map(({ rule, file }) => `${rule} ${file}`)).toEqual(
		['en', 'ur', 'zh-cn'].map((folder) => `structure/titles src/content/docs/${folder}/a-copy.mdx`),
	);
});
