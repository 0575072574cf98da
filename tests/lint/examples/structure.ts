import { expect } from 'vitest';
import { langList } from '../../../src/config/locales.ts';
import { listDifferingFacts } from '../../../scripts/differingFacts.ts';
import type { ExpectedMessage, Project } from '../project.ts';
import { add, addComponents, change, swap, type Example, type Table } from './example.ts';
import { en, ur, zh, home, lastWords, pathOf } from './guide.ts';

/** Adds a number to a Chinese section and lists that in differing-facts.yaml. */
const withDifferingFacts = (what: string, edit: (project: Project) => void): Example<Project> =>
	change(`zh shows one number more, ${what}`, (project) => {
		project.edit(pathOf(zh), '<Site id="pta" />', '<Site id="pta" />、<Dial id="show-imei" />');
		project.write('src/content/differing-facts.yaml', listDifferingFacts(project.root));
		edit(project);
	});

/** Shows a component that stands on its own in one language alone. */
const bringListIn = (file: string, end: string, expected?: ExpectedMessage): Example<Project> =>
	change(
		`<BringList /> in ${file} alone`,
		(project) => {
			project.edit(pathOf(file), "facts';", "facts';\nimport { BringList } from '~/components/counter';");
			project.edit(pathOf(file), end, `${end}\n\n<BringList />`);
		},
		expected,
	);

/** The parts of a step in each language. */
const stepParts: Readonly<Record<string, string>> = {
	[zh]: '- **要做**：去。\n- **不行**：等。',
	[en]: '- **Do**: go.\n- **If not**: wait.',
	[ur]: '- **کریں:** جائیں۔\n- **ورنہ:** رکیں۔',
};

/** Writes three steps into every page; on one page the second step has other parts. */
const addSteps = (file: string, strange: string): Example<Project> =>
	change(`steps in ${file}: ${strange}`, (project) => {
		for (const [page, end] of lastWords) {
			const usual = stepParts[page] ?? '';
			const steps = [usual, page === file ? strange : usual, usual].map((parts) => `<Step>\n\n${parts}\n\n</Step>`);
			project.edit(pathOf(page), "facts';", "facts';\nimport { Step } from '~/components/phrases';");
			project.edit(pathOf(page), end, `${end}\n\n${steps.join('\n\n')}`);
		}
	});

/** Adds a section to the steps in every language, and a point and a box to it. */
const addSection = (what: string, edit: (project: Project) => void = () => undefined): Example<Project> =>
	change(what, (project) => {
		for (const [page, end] of lastWords) {
			const word = { [en]: 'Later', [ur]: 'بعد میں', [zh]: '以后' }[page] ?? '';
			project.edit(pathOf(page), end, `${end}\n\n## ${word} {#later}\n\n:::caution[${word}]\n${word}\n:::`);
		}
		edit(project);
	});

/** Publishes the new section, and takes it out of every page. */
function removeSection(project: Project): void {
	project.publish();
	for (const [page, end] of lastWords) {
		const text = project.read(pathOf(page));
		project.write(pathOf(page), text.slice(0, text.indexOf(end) + end.length));
	}
}

/** Folds the whole of the new section in every language. @param title of the fold on the English page */
const foldAll = (title: string): Example<Project> =>
	addSection(`a section folded away under “${title}”`, (project) => {
		for (const [page] of lastWords) {
			const [word, name] =
				{ [en]: ['Later', title], [ur]: ['بعد میں', 'یہ بعد میں ہو گا'], [zh]: ['以后', '以后再说的'] }[page] ?? [];
			project.edit(pathOf(page), "facts';", "facts';\nimport { Fold } from '~/components/phrases';");
			project.edit(pathOf(page), `:::caution[${word}]\n${word}\n:::`, `<Fold title="${name}">\n\n${word}\n\n</Fold>`);
		}
	});

/** Folds the text of the new section on one page. */
const fold =
	(page: string) =>
	(project: Project): void => {
		const word = page === en ? 'Later' : '以后';
		project.edit(pathOf(page), "facts';", "facts';\nimport { Fold } from '~/components/phrases';");
		project.edit(
			pathOf(page),
			`:::caution[${word}]`,
			`<Fold title="${word === 'Later' ? 'Later on' : '以后再说'}">\n\n${word}\n\n</Fold>\n\n:::caution[${word}]`,
		);
	};

/** Adds a line to every page, publishes it, and folds it away on the Chinese page. */
const foldOpen = (line: string, inChinese: string): Example<Project> =>
	change(`“${line}” folded away in Chinese`, (project) => {
		const lines = { [en]: line, [ur]: line.includes('Dial') ? 'کہیں <Dial id="sim-check" />۔' : 'پہلے پیسے نہ دیں۔' };
		for (const [page, end] of lastWords) {
			project.edit(pathOf(page), "facts';", "facts';\nimport { Fold } from '~/components/phrases';");
			project.edit(pathOf(page), end, `${end}\n\n${lines[page] ?? inChinese}`);
		}
		project.publish();
		project.edit(pathOf(zh), inChinese, `<Fold title="以后再说的事">\n\n${inChinese}\n\n</Fold>`);
	});

/** Adds a paragraph of two sentences to every page and publishes it; then it gets other words on some pages. */
const loseLine = (what: string, other: Readonly<Record<string, string>>): Example<Project> =>
	change(what, (project) => {
		const usual: Readonly<Record<string, string>> = {
			[en]: 'Write down your questions. Ask all of them at the counter before you sign anything.',
			[ur]: 'اپنے سوال لکھ لیں۔ دستخط کرنے سے پہلے کاؤنٹر پر سب کے سب پوچھ لیں۔',
			[zh]: '写下问题。在柜台上签字之前一个一个问清楚。',
		};
		for (const [page, end] of lastWords) project.edit(pathOf(page), end, `${end}\n\n${usual[page] ?? ''}`);
		project.publish();
		for (const [page, text] of Object.entries(other)) project.edit(pathOf(page), usual[page] ?? '', text);
	});

/** Adds a list, and a section with one sentence, to every page; then an editor exchanges words on some pages. */
const exchange = (what: string, edits: Readonly<Record<string, readonly [string, string]>>): Example<Project> =>
	change(what, (project) => {
		for (const [page, end] of lastWords) {
			const [first = '', second, third, last, heading] = {
				[en]: ['Open WhatsApp.', 'Open [Steps](/en/steps/).', 'Open [Start](/en/).', 'Then go home.', 'Later'],
				[ur]: ['WhatsApp کھولیں۔', '[قدم](/ur/steps/) کھولیں۔', '[شروع](/ur/) کھولیں۔', 'پھر گھر جائیں۔', 'بعد میں'],
			}[page] ?? ['打开WhatsApp。', '打开[步骤](/zh-cn/steps/)。', '打开[首页](/zh-cn/)。', '然后回家。', '以后'];
			const list = `1. ${first}\n2. ${second}\n\n- ${first.slice(0, -1)}!\n- ${third}`;
			project.edit(pathOf(page), end, `${end}\n\n${list}\n\n## ${heading} {#later}\n\n${last}`);
		}
		project.publish();
		for (const [page, [left, right]] of Object.entries(edits)) {
			const text = project.read(pathOf(page));
			expect(text).toContain(left);
			expect(text).toContain(right);
			project.write(pathOf(page), text.replace(left, '…').replace(right, left).replace('…', right));
		}
	});

/** Adds a section that begins with yes to every page; on some pages another answer. */
const addAnswers = (what: string, other: Readonly<Record<string, string>> = {}): Example<Project> =>
	change(what, (project) => {
		for (const [page, end] of lastWords) {
			const yes = { [en]: 'Yes, go yourself.', [ur]: 'جی، خود جائیں۔' }[page] ?? '要，自己去。';
			project.edit(pathOf(page), end, `${end}\n\n## eSIM {#later}\n\n${other[page] ?? yes}`);
		}
	});

/** Ends the steps of some languages with the way to the start page. */
const endWithStart = (...langs: string[]): Example<Project> =>
	change(`the next page in ${langs.join(', ')}`, (project) => {
		const words = { en: 'Deleted, or lost', ur: 'ڈیلیٹ یا گم', 'zh-cn': '误删或者丢了' };
		for (const [lang, label] of Object.entries(words).filter(([lang]) => langs.includes(lang)))
			project.edit(pathOf(`docs/${lang}/steps.mdx`), 'next: false', `next: { link: /${lang}/, label: '${label}' }`);
	});

/** Shows the card of an operator on the page of the steps. */
const addCard = (expected: ExpectedMessage): Example<Project> =>
	change(
		'a card on a page that is not of its operator',
		(project) => {
			const card =
				'import OperatorCard from \'~/components/operators/OperatorCard.astro\';\n\n<OperatorCard id="far" />';
			project.edit(pathOf(en), 'bring the original.', `bring the original.\n\n${card}`);
		},
		expected,
	);

/** Gives both English pages a label in the menu. */
const labelled = (steps: string, start: string): Example<Project> =>
	change(`the labels ${steps} and ${start}`, (project) => {
		project.edit(pathOf(en), 'prev: false', `sidebar: { label: ${steps} }\nprev: false`);
		project.edit(pathOf(home), 'prev: false', `sidebar: { label: ${start} }\nprev: false`);
	});

export const structure: Table = {
	'structure/language-missing': {
		refuses: [
			change('a page of one language is deleted', (project: Project) => project.remove(pathOf(ur))),
			change('an unfinished copy of a page', (project: Project) =>
				project.write(pathOf('docs/ur/steps - Copy.mdx'), '---\ntitle: قدم\n---\n\nپرانا متن۔\n'),
			),
			change('a new page in one language', (project: Project) => {
				const text = project.read(pathOf(zh)).replace('补办的步骤', '人在国外').replace('去哪里、', '');
				project.write(pathOf('docs/zh-cn/abroad.mdx'), text);
				project.write('src/config/sidebar.ts', "export const sidebar = ['steps'] satisfies A['sidebar'];\n");
			}),
			change('a copy of a page', (project: Project) =>
				project.write(pathOf('docs/zh-cn/steps copy.mdx'), project.read(pathOf(zh))),
			),
		],
		passes: [
			change('a page of all languages is deleted', (project: Project) => {
				for (const file of [en, ur, zh]) {
					project.remove(pathOf(file));
					const index = file.replace('steps', 'index');
					project.write(pathOf(index), project.read(pathOf(index)).replace(/\[([^\]]*)\]\([^)]*\)/, '$1'));
				}
				for (const lang of langList)
					project.write(pathOf(`aliases/${lang}.yaml`), 'stopWords: []\nsynonyms: {}\npages: {}\n');
				project.edit(pathOf('docs/en/index.mdx'), '<Fact', 'with <Dial id="sim-check" /> and <Site id="pta" /> <Fact');
			}),
		],
	},
	'structure/menu': {
		refuses: [
			change('the menu lists a page that is gone', (project: Project) =>
				project.write('src/config/sidebar.ts', "export const sidebar = ['stps'] satisfies A['sidebar'];\n"),
			),
			change('a page is said to have moved', (project: Project) =>
				project.write('src/config/moved.ts', "export const movedPages = { steps: 'index' };\n"),
			),
			change('the menu has lost a page', (project: Project) =>
				project.write('src/config/sidebar.ts', "export const sidebar = ['index'] satisfies A['sidebar'];\n"),
			),
		],
		passes: [
			change('the menu lists a page that is there', (project: Project) =>
				project.write('src/config/sidebar.ts', "export const sidebar = ['steps'] satisfies A['sidebar'];\n"),
			),
		],
	},
	'structure/leads-away': {
		refuses: [
			change('a page outside the content', (project: Project) =>
				project.write(
					'src/pages/index.astro',
					'<meta http-equiv="refresh" content="0; url=https://sim-owner.example.com/">',
				),
			),
			change('a redirect', (project: Project) =>
				project.write(
					'astro.config.mjs',
					"export default { redirects: { '/help': 'https://sim-owner.example.com/' } };",
				),
			),
			change('a page with the telephone number of a stranger', (project: Project) =>
				project.write('src/pages/404.astro', '<p>Ali, 0300 1234567</p>'),
			),
			change('an entry of the menu', (project: Project) =>
				project.write(
					'src/config/sidebar.ts',
					"export const sidebar = ['steps', { link: '//sim-owner.example.com/x' }];",
				),
			),
		],
		passes: [
			change('a redirect inside the site, and a comment', (project: Project) =>
				project.write(
					'astro.config.mjs',
					"// see https://docs.astro.build\nexport default { redirects: { '/help': '/en/' } };",
				),
			),
		],
	},
	'structure/headings': {
		refuses: [
			swap(en, '{#person}', ''),
			swap(ur, '## خود جائیں {#person}', '## خود جائیں {#khud}'),
			addSection('a section one level deeper in English', (project) =>
				project.edit(pathOf(en), '## Later', '### Later'),
			),
			addSection('sections that have changed places in Urdu', (project) => {
				project.edit(pathOf(ur), '{#person}', '{#x}');
				project.edit(pathOf(ur), '{#later}', '{#person}');
				project.edit(pathOf(ur), '{#x}', '{#later}');
			}),
			swap(ur, '{#person}', '{#myself}', 14, '{#myself}', '## 本人去 {#person}', 'the same ids in every language'),
		],
		passes: [swap(en, '## Go yourself', '## Go in person')],
	},
	'structure/titles': {
		refuses: [
			labelled('Steps', 'Steps'),
			swap(
				en,
				'title: The steps of a replacement',
				'title: Get your number back',
				2,
				'Get your number back',
				'docs/en/index.mdx has the same',
				'and not on the other',
			),
			swap(
				en,
				'Where to go, what to bring and what to say, in the order in which you need it.',
				'Where to go and what to bring.',
				3,
				'Where to go',
				'has 30 characters; it needs at least 50',
				'leaves with',
			),
			swap(en, 'title: The steps of a replacement', 'title: The steps of a replacement!'),
			swap(en, 'title: The steps of a replacement', 'title: ★ The steps of a replacement'),
			swap(en, 'title: The steps of a replacement', 'title: THE STEPS OF A REPLACEMENT'),
			swap(en, 'title: The steps of a replacement', 'title: the steps of a replacement'),
			swap(en, 'Where to go, what', 'The steps of a replacement. Where to go, what'),
		],
		passes: [
			swap(en, 'title: The steps of a replacement', 'title: eSIM replacement by SMS, PTA and SCOM'),
			swap(en, 'title: The steps of a replacement', 'title: Steps to a replacement'),
			labelled('Steps', 'Get it back'),
		],
	},
	'structure/same-components': {
		refuses: [
			bringListIn(en, 'bring the original.'),
			// The finding is at the page with the component, not at the two pages that agree.
			bringListIn(zh, '带上证件原件。', {
				file: pathOf(zh),
				line: 18,
				excerpt: '<BringList />',
				message: 'where the other languages have nothing more',
				fix: 'take it out in every language',
			}),
			addComponents('<TaskTick id="blocked" />', '<TaskTick id="blocked" />', 'nothing more', 'Put it there'),
			addCard({
				file: pathOf(en),
				line: 20,
				excerpt: '<OperatorCard id="far" />',
				message: 'on the page "steps"',
				fix: 'a card stands on the page of its operator',
			}),
		],
		passes: [
			change('a card in every language', (project: Project) => {
				for (const [file, end] of lastWords) {
					project.edit(pathOf(file), "facts';", "facts';\nimport { BringList } from '~/components/counter';");
					project.edit(pathOf(file), end, `${end}\n\n<BringList />`);
				}
			}),
		],
	},
	'structure/same-boxes': {
		refuses: [
			addSection('a box of another kind in Chinese', (project) => project.edit(pathOf(zh), ':::caution', ':::note')),
			addSection('a box of another kind in English', (project) => project.edit(pathOf(en), ':::caution', ':::tip')),
			addSection('a text folded in English alone', fold(en)),
			addSection('a box lost in Urdu', (project) =>
				project.edit(pathOf(ur), ':::caution[بعد میں]\nبعد میں\n:::', 'بعد میں'),
			),
		],
		passes: [addSection('a box in every language'), addSection('a text folded in Chinese alone', fold(zh))],
	},
	'structure/lost-section': {
		refuses: [addSection('a published section is gone', removeSection)],
		passes: [addSection('a published section stays', (project) => project.publish())],
	},
	'structure/fold': {
		refuses: [foldAll('Notes'), foldAll('What else there is')],
		passes: [foldAll('What comes later'), addSection('a text folded in Chinese alone', fold(zh))],
	},
	'structure/folded': {
		refuses: [
			foldOpen('Never pay before.', '先别付钱。'),
			foldOpen('Say <Dial id="sim-check" />.', '说<Dial id="sim-check" />。'),
		],
		passes: [foldOpen('Some centres close early.', '有的营业厅关得早。')],
	},
	'structure/retargeted': {
		refuses: [
			swap(
				'docs/zh-cn/index.mdx',
				'/zh-cn/steps/#person',
				'/zh-cn/',
				11,
				'/zh-cn/',
				'led to /zh-cn/steps/',
				'in its words',
			),
		],
		passes: [
			swap('docs/zh-cn/index.mdx', '[六个步骤](/zh-cn/steps/#person)', '[首页](/zh-cn/)'),
			swap('docs/zh-cn/index.mdx', '/zh-cn/steps/#person', '/zh-cn/steps/'),
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
			addSection('another section of the same page in English', (project) =>
				project.edit(pathOf(home), '#person', '#later'),
			),
			endWithStart('en', 'ur'),
			endWithStart('ur', 'zh-cn'),
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
	'structure/same-points': {
		refuses: [
			swap(en, '- **Do**: bring the original.', '- **Do**: bring the original.\n- Bring your phone.'),
			swap(ur, '- **یہ کریں:** اصل کاغذ لائیں۔', 'اصل کاغذ لائیں۔'),
			swap(en, '- **Do**', '1. **Do**'),
			swap(zh, '- **要做**', '1. **要做**'),
			change('a ban lost in Chinese', (project: Project) => {
				for (const [page, heading, ban] of [
					[en, '## Go yourself', 'Go yourself. Never send it.'],
					[ur, '## خود جائیں', 'خود جائیں، نہ بھیجیں۔'],
					[zh, '## 本人去', '别发出去。'],
				] as const) {
					const never = { [en]: '## Never', [ur]: '## یہ نہ کریں', [zh]: '## 千万别做' }[page] ?? '';
					project.edit(pathOf(page), heading, never);
					if (page !== zh) project.write(pathOf(page), `${project.read(pathOf(page))}- ${ban}\n`);
				}
			}),
			addSteps(zh, '- **要做**：去。'),
			addSteps(en, '- **If not**: wait.\n- **Do**: go.'),
			addSteps(ur, '- **کریں:** جائیں۔\n- **کریں:** رکیں۔'),
		],
		passes: [
			addSteps(zh, '- **要做**：看。\n- **不行**：问。'),
			addSteps(en, '- **Do**: look.\n- **If not**: ask.'),
			addSteps(ur, '- **کریں:** دیکھیں۔\n- **ورنہ:** پوچھیں۔'),
			swap(zh, '- **要做**：带上证件原件。', '- **要做**：带上证件原件。\n- 带上手机。'),
			change('a point in both translations', (project: Project) => {
				project.edit(pathOf(en), 'the original.', 'the original.\n- Bring your phone.');
				project.edit(pathOf(ur), 'اصل کاغذ لائیں۔', 'اصل کاغذ لائیں۔\n- فون لائیں۔');
			}),
		],
	},
	'structure/moved': {
		refuses: [
			exchange('steps in English', { [en]: ['Open WhatsApp.', 'Open [Steps](/en/steps/).'] }),
			exchange('steps in Urdu', { [ur]: ['WhatsApp کھولیں۔', '[قدم](/ur/steps/) کھولیں۔'] }),
			exchange('steps in Chinese', { [zh]: ['打开WhatsApp。', '打开[步骤](/zh-cn/steps/)。'] }),
			exchange('points in English', { [en]: ['Open WhatsApp!', 'Open [Start](/en/).'] }),
			exchange('points in Urdu', { [ur]: ['WhatsApp کھولیں!', '[شروع](/ur/) کھولیں۔'] }),
			exchange('a step and the text of another section in Chinese', { [zh]: ['打开WhatsApp。', '然后回家。'] }),
		],
		passes: [
			change('sections of steps in another order in Chinese', (project: Project) => {
				const [first, second] = [
					'## 早 {#early}\n\n1. 打开WhatsApp。\n2. 回家。',
					'## 晚 {#late}\n\n1. 打开设置。\n2. 出门。',
				];
				const others: Readonly<Record<string, string>> = {
					[en]: '## Early {#early}\n\n1. Open WhatsApp.\n2. Go home.\n\n## Late {#late}\n\n1. Open Settings.\n2. Go out.',
					[ur]: '## پہلے {#early}\n\n1. WhatsApp کھولیں۔\n2. گھر جائیں۔\n\n## بعد {#late}\n\n1. سیٹنگز کھولیں۔\n2. باہر جائیں۔',
				};
				for (const [page, end] of lastWords)
					project.edit(pathOf(page), end, `${end}\n\n${others[page] ?? `${first ?? ''}\n\n${second ?? ''}`}`);
				project.publish();
				project.edit(pathOf(zh), `${first ?? ''}\n\n${second ?? ''}`, `${second ?? ''}\n\n${first ?? ''}`);
			}),
			exchange('points in Chinese', { [zh]: ['打开WhatsApp!', '打开[首页](/zh-cn/)。'] }),
			exchange('steps in every language', {
				[en]: ['Open WhatsApp.', 'Open [Steps](/en/steps/).'],
				[ur]: ['WhatsApp کھولیں۔', '[قدم](/ur/steps/) کھولیں۔'],
				[zh]: ['打开WhatsApp。', '打开[步骤](/zh-cn/steps/)。'],
			}),
		],
	},
	'structure/exchanged': {
		refuses: [
			exchange('headings in Chinese', { [zh]: ['本人去', '以后'] }),
			exchange('headings in Urdu', { [ur]: ['خود جائیں', 'بعد میں'] }),
			exchange('strings in Urdu', { 'i18n/ur.json': ['"مشورہ"', '"نوٹ"'] }),
		],
		passes: [
			exchange('headings in every language', {
				[en]: ['Go yourself', 'Later'],
				[ur]: ['خود جائیں', 'بعد میں'],
				[zh]: ['本人去', '以后'],
			}),
		],
	},
	'structure/same-answers': {
		refuses: [
			swap('i18n/ur.json', '"checklist.yes": "ہاں"', '"checklist.yes": "نہیں"', 5, 'نہیں', 'This says no'),
			addAnswers('no in Chinese', { [zh]: '不用，直接去。' }),
			addAnswers('no in English', { [en]: 'No, send somebody.' }),
		],
		passes: [addAnswers('yes in every language'), addAnswers('perhaps in Chinese', { [zh]: '不一定，去问。' })],
	},
	'structure/same-sentences': {
		refuses: [
			swap(
				en,
				'bring the original.',
				'bring the original. A man who waits at the gate of the centre can help you with it.',
				16,
				'A man who waits',
				'is new in English alone',
				'Take it out',
			),
			swap(ur, 'اصل کاغذ لائیں۔', 'اصل کاغذ لائیں۔ سینٹر کے دروازے پر جو آدمی کھڑا ہے وہ سب جانتا ہے۔'),
			loseLine('a sentence lost in Urdu', { [ur]: 'اپنے سوال لکھ لیں۔' }),
		],
		passes: [
			swap(zh, '带上证件原件。', '带上证件原件。营业厅门口常有一个人在等，他什么都懂。'),
			loseLine('a sentence lost in every language', {
				[en]: 'Write down your questions.',
				[ur]: 'اپنے سوال لکھ لیں۔',
				[zh]: '写下问题。',
			}),
			loseLine('one sentence for two', {
				[en]: 'Write down your questions, and ask all of them at the counter before you sign anything.',
			}),
			loseLine('a sentence in other words', {
				[en]: 'Write down your questions. Sign nothing until the clerk has answered every point on it.',
			}),
			swap(en, 'bring the original.', 'bring the original. Not a copy.'),
		],
	},
	'structure/same-facts': {
		refuses: [
			swap(ur, '<Dial id="sim-check" />', 'PTA'),
			swap(en, '<Dial id="sim-check" />', '<Dial id="imei-status" />'),
			swap(en, '<Site id="pta" />', '<Site id="pta" /> and <Dial id="show-imei" />'),
			swap(zh, '或者看<Site id="pta" />', '或者看'),
			swap(
				zh,
				'发到<Dial id="sim-check" />，或者看<Site id="pta" />。',
				'看<Site id="pta" />，或者发到<Dial id="sim-check" />。',
			),
			withDifferingFacts('and then drops one of them', (project) =>
				project.edit(pathOf(zh), '<Site id="pta" />', 'PTA'),
			),
			withDifferingFacts('and then shows them in another order', (project) => {
				project.edit(pathOf(zh), '<Dial id="sim-check" />，', '<Dial id="imei-status" />，');
				project.edit(pathOf(zh), '<Dial id="show-imei" />', '<Dial id="sim-check" />');
				project.edit(pathOf(zh), '<Dial id="imei-status" />，', '<Dial id="show-imei" />，');
			}),
		],
		passes: [
			swap(en, 'Text it to <Dial id="sim-check" />', 'Send it to <Dial id="sim-check" />'),
			withDifferingFacts('and nothing else', () => undefined),
			withDifferingFacts('and then all languages get one more', (project) => {
				for (const page of [zh, en, ur])
					project.edit(pathOf(page), '<Site id="pta" />', '<Site id="pta" /> <Fact id="new-sim-wait" />');
			}),
		],
	},
	'structure/link': {
		refuses: [
			add('en', 'See [it](/en/stps/).'),
			add('ur', '[مرحلے](/en/steps/) دیکھیں۔'),
			add('zh', '看[这页](/zh-cn/steps/#persn)。'),
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
			swap(home, '/en/steps/#person', '/pk/steps/', 12, '/pk/steps/', 'There is no page', 'An address is /en/'),
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
	'structure/interface-string': {
		refuses: [
			swap('i18n/ur.json', '"aside.tip": "مشورہ",', ''),
			swap('i18n/en.json', '"aside.tip": "Tip"', '"aside.tip": ""'),
			swap('i18n/ur.json', '"aside.tip": "مشورہ",', '"aside.tip": "Tip",'),
		],
		passes: [swap('i18n/ur.json', '"aside.tip": "مشورہ",', '"aside.tip": "ایک مشورہ",')],
	},
	'structure/outdated-translation': {
		refuses: [
			change('the version it was compared with is another', (project: Project) =>
				project.write(
					pathOf(en),
					project.read(pathOf(en)).replace(/translationOf: \w+/, `translationOf: ${'a'.repeat(40)}`),
				),
			),
		],
		passes: [swap(en, 'bring the original.', 'bring the paper.')],
	},
};
