import { listOwnFacts } from '../../../scripts/ownFacts.ts';
import type { Project } from '../project.ts';
import { advice } from './advice.ts';
import { add, change, swap, type Example, type Table } from './example.ts';
import { slips } from './slips.ts';
import { strangers } from './strangers.ts';

const en = 'docs/en/steps.mdx';
const ur = 'docs/ur/steps.mdx';
const zh = 'docs/zh-cn/steps.mdx';
const home = 'docs/en/index.mdx';
const data = 'facts.yaml';
const codes = 'dial-codes.yaml';
const aliases = 'aliases/en.yaml';
const ends = [
	[en, 'bring the original.'],
	[ur, 'اصل کاغذ لائیں۔'],
	[zh, '带上证件原件。'],
] as const;
const at = (file: string): string => `src/content/${file}`;

/** Adds words of another language to the English page, with the line that brings their component in. */
const phrase = (text: string): Example<Project> =>
	change(text, (project) => {
		project.edit(at(en), "facts';", "facts';\nimport Phrase from '~/components/phrases/Phrase.astro';");
		project.edit(at(en), 'bring the original.', `say ${text}.`);
	});

/** Brings a component into the English page and writes it there. */
const bringIn = (line: string, use: string): Example<Project> =>
	change(`${line} ${use}`, (project) => {
		project.edit(at(en), "facts';", `facts';\n${line}`);
		project.edit(at(en), 'bring the original.', `bring the original: ${use}.`);
	});

const moreTerms = Object.entries({
	sim: '{ zh-CN: eSIM, en: SIM, ur: سم }\n  meaning: { zh-CN: 卡片。, en: A card., ur: کارڈ۔ }',
	check:
		'{ zh-CN: 指纹核验, en: fingerprint check, ur: انگوٹھے کی تصدیق }\n  meaning: { zh-CN: 按指纹。, en: A finger is read., ur: انگوٹھا لگتا ہے۔ }',
	otp: '{ zh-CN: 短信验证码, en: OTP, ur: تصدیقی کوڈ }\n  meaning: { zh-CN: 短信里的数字。, en: A code by SMS., ur: میسج کا کوڈ۔ }',
	cnic: '{ zh-CN: 国民身份证（CNIC）, en: CNIC, ur: شناختی کارڈ }\n  meaning: { zh-CN: 国民的证件。, en: Of citizens., ur: شہریوں کا کارڈ۔ }\n  latin: CNIC',
	nicop:
		'{ zh-CN: NICOP, en: NICOP, ur: NICOP }\n  meaning: { zh-CN: 海外的CNIC。, en: A CNIC for those abroad., ur: باہر والوں کا شناختی کارڈ۔ }',
	eid: '{ zh-CN: EID, en: EID, ur: EID }\n  meaning: { zh-CN: 芯片的编号。, en: The number of the chip., ur: چپ کا نمبر۔ }',
}).map(([id, term]) => `${id}:\n  term: ${term}\n`);

/** Writes words inside a `<Term>`, in a guide with a few more terms in its glossary. */
const termAround = (file: string, id: string, words: string): Example<Project> =>
	change(`${file}: <Term id="${id}">${words}</Term>`, (project) => {
		project.edit(at('glossary.yaml'), 'operator:\n', `${moreTerms.join('')}operator:\n`);
		const index = at(file.replace('steps', 'index'));
		project.write(index, project.read(index).replace(/<Term.*<\/Term>/, `<Term id="${id}">${words}</Term>`));
	});

/** Prints sentences to say, in every language. */
const say = (ids: string): Example<Project> =>
	change(`<Say ids="${ids}" />`, (project) => {
		for (const [file, end] of ends) {
			project.edit(at(file), "facts';", "facts';\nimport { Say } from '~/components/phrases';");
			project.edit(at(file), end, `${end}\n\n<Say ids="${file === en ? ids : 'block-sim ask-wait'}" />`);
		}
	});

/** A Chinese section that prints one number more than the others, as own-facts.yaml says. */
const listed = (what: string, then: (project: Project) => void): Example<Project> =>
	change(`zh prints one number more, ${what}`, (project) => {
		project.edit(at(zh), '<Site id="pta" />', '<Site id="pta" />、<Dial id="show-imei" />');
		project.write('src/content/own-facts.yaml', listOwnFacts(project.root));
		then(project);
	});

/** Whether files can be read. */
const files: Table = {
	'files/conflict': {
		refuses: [swap(en, '## Go yourself', '<<<<<<< HEAD\n## Go yourself')],
		passes: [add('en', 'The marks >> and === inside a line are ordinary.')],
	},
	'files/encoding': {
		refuses: [swap(en, '---\ntitle', '\uFEFF---\ntitle'), swap(data, 'en: 7 days', 'en: 7 days\uFFFD')],
		passes: [add('en', 'The word café is saved as UTF-8.')],
	},
	'files/stray-page': {
		refuses: [
			change('a page in a folder of no language', (project: Project) => project.write(at('docs/fr/steps.mdx'), 'x')),
			change('a page outside the content', (project: Project) =>
				project.write('src/pages/help/agents.md', 'Ask Ali, 0300 1234567.'),
			),
			change('a ready-made page', (project: Project) => project.write('public/ur/help.html', '<p>Ask Ali.</p>')),
		],
		passes: [
			change('what the site itself makes', (project: Project) => {
				project.write('src/pages/[locale]/search-dialog.astro', '<p></p>');
				project.write('public/robots.txt', '');
			}),
			change('a file without an ending', (project: Project) => project.write(at('docs/en/notes'), '')),
		],
	},
	'files/unreadable': {
		refuses: [
			swap(data, '  confidence: B', ' confidence: B'),
			swap(en, 'title: The', 'title: The: '),
			swap('i18n/en.json', '"Tip",', '“Tip”,'),
			swap(aliases, 'synonyms:', ' synonyms:'),
			swap(aliases, '[network]', '["network]', 3, '["network]', 'quote that opens', 'same quote'),
			swap(aliases, '[start]', '\n   - start\n    - begin', 6, '- start', 'became part', 'as many spaces'),
			swap(aliases, 'index: [start]', 'steps#person: [start]', 6, 'steps#person', 'stands here', 'Keep one of the'),
			swap(codes, '  owner: PTA', ' owner: PTA', 4, 'owner', 'spaces at the start', 'Begin the line with 2'),
			swap(codes, '  owner: PTA', '\towner: PTA', 4, 'owner', 'begins with a tab', 'Delete the tab'),
			swap(codes, "code: '668'", "code: '668", 2, '668', 'quote that opens', 'same quote'),
			swap(codes, 'far-helpline:', 'sim-check:', 10, 'sim-check', 'stands here twice', 'Keep one of the two'),
			swap(codes, "code: '668'", 'code: *06', 2, '*06', 'a meaning of its own', "'*06#'"),
			swap(en, '\n---\nimport', '\nimport', 9, 'import', 'does not end', 'above this one'),
			swap(ur, '\n---\nimport', '\n----\nimport', 9, '----', 'does not end', 'in place of this line'),
			swap(
				en,
				'what to say, in the order',
				'what to say: in the order',
				3,
				'what to say: in the order',
				'another colon',
				'between quotes',
			),
			swap(ur, 'title: نمبر', 'title: "نمبر', 2, '"نمبر', 'is not closed', 'quote'),
			swap(en, '---\ntitle', 'title', 1, 'title:', 'front matter', 'copy the lines'),
			swap(codes, 'owner: PTA', 'owner: The #1 authority', 4, '#1', '“#1 authority” is not printed', 'between quotes'),
			swap(codes, 'owner: PTA', 'owner: PTA # and the operators', 4, '#', '“# and the operators”', 'line of its own'),
			swap(codes, 'owner: PTA', 'owner: #1 of all', 4, '#1', '“#1 of all” is not printed', 'between quotes'),
			swap(codes, 'owner: PTA', 'owner: &franchise centres', 4, '&', 'begins with & is not printed', 'between quotes'),
			swap(codes, 'owner: PTA', 'owner: !important PTA', 4, '!', 'begins with ! is not printed', 'between quotes'),
			swap(en, 'title: The steps of', 'title: The #1 steps of', 2, '#1', '“#1 steps of a', 'between quotes'),
			swap(
				en,
				'title: The steps of a replacement',
				"title: 'The clerk's counter: the steps'",
				2,
				"'The clerk's",
				'apostrophe',
				"apostrophe twice ('')",
			),
		],
		passes: [swap(data, 'en: 7 days', "en: '7 days'")],
	},
};

const schema: Table = {
	'schema/front-matter': {
		refuses: [
			swap(en, 'prev: false', 'pagefind: false\nprev: false'),
			swap(en, 'reviewed: 2026-11-01', 'reviewed: soon'),
			swap(en, '---\ntitle', '---\npagefind: false\ntitle', 2, 'pagefind', 'There is no field', 'delete it'),
			swap(en, '---\ntitle', '---\ntemplate: splash\ntitle', 2, 'template', 'There is no field', 'delete it'),
			swap(home, 'reviewed:', 'reviewd:', 4, 'reviewd:', 'no field "reviewd"', 'mean "reviewed"?'),
			swap(
				home,
				'prev: false',
				'sidebar: { label: Deleted, or lost }\nprev: false',
				6,
				'or lost',
				'no field "or lost"',
				'between quotes',
			),
			swap(en, 'reviewed: 2026-11-01', 'reviewed: 2026-02-30', 4, '2026-02-30', 'is not a day of the', 'for example'),
			swap(en, 'reviewed: 2026-11-01', 'reviewed: 2999-01-01', 4, '2999-01-01', 'future', 'the day on which somebody'),
		],
		passes: [swap(en, 'prev: false', 'sidebar: { label: Steps }\nprev: false')],
	},
	'schema/entry': {
		refuses: [
			swap(codes, 'kind: sms', 'kind: text', 3, 'text', 'entry "sim-check", field', 'Write one of: call, ussd, sms'),
			swap('sources.yaml', 'kind: official', 'kind: friend'),
			...['042-111-300-30', '051-111-786-1000', '0800-5505', '0315-606000', '+92-300-200010'].map((code) =>
				swap(codes, "code: '668'", `code: '${code}'`),
			),
			swap(data, 'en: 7 days, ur: 7 دن', 'en: 7 days', 2, 'ur:', 'field "text → ur": this', 'Add a line "ur: …". It'),
			swap(data, 'compared: 2026-11-01', 'compared: 2999-01-01', 5, '2999-01-01', 'field "compared"', 'really looked'),
			swap(codes, '  from: [any-network]\n', '', 1, 'from:', '"sim-check", field "from": this', 'from which phones'),
			swap(codes, 'kind: sms', 'kind: sms\n  owners: PTA', 4, 'owners:', 'no field "owners" in', 'mean "owner"?'),
			swap('glossary.yaml', '[carrier]', "['']", 4, '""', 'this is empty', 'Say it in full'),
			swap('glossary.yaml', '[carrier]', "[' ']", 4, '" "', 'this is empty', 'Say it in full'),
			swap('sources.yaml', 'published: undated', 'published: 2024', 5, '2024', 'field "published"', 'put the year'),
			swap('sources.yaml', 'published: undated', 'published: 2999-03-10', 5, '2999', 'lies in the', 'Nothing was'),
			swap(data, 'sources: [pta-faq]', 'sources: []', 4, '[]', 'needs at least one source', 'name a source here'),
			swap(codes, "code: '668'", 'code: “668”', 2, '668', 'not written the way', 'curly quotes'),
			swap('phrases.yaml', ', ur: میری سم بلاک کر دیں۔', '', 4, 'ur:', 'is missing', 'Add a line'),
			swap('phrases.yaml', 'group: helpline', 'group: hotline', 2, 'hotline', 'field "group"', 'Write one of'),
		],
		passes: [swap('sources.yaml', 'kind: official', 'kind: vendor')],
	},
	'schema/alias': {
		refuses: [
			swap(aliases, 'steps#person', 'steps#persn'),
			swap(aliases, 'index: [start]', 'indx: [start]', 5, 'indx:', 'There is no page "indx"', 'mean "index"?'),
			swap(aliases, 'operator: [network]', 'operator: network', 3, 'network', '"synonyms →', 'Put the list between'),
			swap(aliases, 'weights:', 'weihgts:', 7, 'weihgts:', 'no field "weihgts" in the aliases', 'mean "weights"?'),
			swap(aliases, 'index: 0.8', 'index: less', 8, 'less', 'field "weights → index"', 'Write a number, such as 0.8.'),
			swap(aliases, 'index: 0.8', 'index: 0', 8, '0', 'this is not above 0', 'larger number'),
			swap(aliases, '[network]', "[network, '']", 3, '""', 'field "synonyms → operator → 1": this is', 'in full'),
			swap(aliases, 'index: 0.8', 'stepps: 0.8', 8, 'stepps:', 'There is no page "stepps"', 'mean "steps"?'),
			swap(aliases, 'steps#person:', 'steps#persons:', 6, 'steps#persons:', 'has no section', 'mean "person"?'),
		],
		passes: [swap(aliases, 'index: [start]', 'steps: [start]')],
	},
	'schema/reference': {
		refuses: [
			swap(en, 'id="sim-check"', 'id="sim-chek"'),
			swap(data, 'sources: [pta-faq]', 'sources: [pta-fqa]'),
			say('block-sim, ask-wait'),
			say('block-sim،ask-wait'),
			say('block-sim、ask-wait'),
			swap(
				home,
				'<Fact id="new-sim-wait" />',
				'<Fact id="new-sim-wiat" />',
				16,
				'id="new-sim-wiat"',
				'in src/content/facts.yaml',
				'mean "new-sim-wait"?',
			),
			swap(
				home,
				'id="operator"',
				'id="oprator"',
				16,
				'id="oprator"',
				'in src/content/glossary.yaml',
				'mean "operator"?',
			),
			swap(
				home,
				'<Fact id="new-sim-wait" />',
				'<Fact id=“new-sim-wait” />',
				16,
				'<Fact',
				'does not say which',
				'straight quotes',
			),
			swap(
				'operators/far.yaml',
				'[far-helpline]',
				'[far-helplin]',
				10,
				'far-helplin',
				'dial-codes.yaml',
				'far-helpline',
			),
			swap(
				'phrases.yaml',
				"en: 'Must I wait [[fact:new-sim-wait]]",
				"en: 'Must I wait [[fact:new-sim-wiat]]",
				9,
				'new-sim-wiat',
				'There is no "new-sim-wiat" in src/content/facts.yaml',
				'mean "new-sim-wait"?',
			),
		],
		passes: [swap(en, 'id="sim-check"', 'id="imei-status"'), say('block-sim ask-wait')],
	},
};

const markdown: Table = {
	'markdown/code': {
		refuses: [
			add('en', '<script>alert(1)</script>', '<script>', 'Web code (HTML)'),
			add('ur', 'یہ <b>اہم</b> ہے۔'),
			add('zh', '这是{重要}的。'),
			add('en', 'export const shop = "Ali"', 'export const shop', 'read as a program', 'another word'),
			add('en', 'Write {name here.', '{name here.', 'read as a program', 'Use ( and ) instead'),
			add('en', 'Call {"the shop"}.', '{"the shop"}', 'read as a program', 'Use ( and ) instead'),
			add('en', 'It takes < one hour.', '< one hour.', 'A < on its own', 'less than'),
			add('en', '<!-- ask Ali -->', '<!-- ask Ali -->', 'remark for colleagues', 'Delete it'),
			add('en', 'import Map from "https://maps.example/map.js"', 'import Map', 'a program', 'copy the line'),
			add('en', '<a href="http://sim-helpline.example/">the helpline</a>', '<a', 'Web code (HTML)'),
			add('en', '<a href="tel:+923001234567">Call us</a>', '<a', 'Web code (HTML)'),
			add('en', '<form action="https://evil.example/"><input name="cnic" /></form>', '<form', 'Web code (HTML)'),
			add('en', '<meta http-equiv="refresh" content="0;url=https://evil.example/" />', '<meta', 'Web code (HTML)'),
			add('en', '<b title="0300 1234567">call</b>', '<b', 'Web code (HTML)'),
			add('en', '<https://sim-helpline.example>', '<https', 'Web code (HTML)'),
		],
		passes: [add('en', 'See <Fact id="new-sim-wait" />.'), add('en', 'Imports and exports are no programs here.')],
	},
	'markdown/component-import': {
		refuses: [
			swap('docs/en/steps.mdx', "from '~/components/facts'", "from '~/components/paper'"),
			bringIn("import Counter from '~/components/counter/Card.astro';", '<Counter />'),
			bringIn("import Counter from '~/components/counter/Card.astro';", '<Counter client:load id="x" />'),
			bringIn("import { BringList, Card } from '~/components/counter';", '<Card />'),
			swap(
				en,
				"import { Dial, Fact, Site, Term } from '~/components/facts';",
				'',
				12,
				'<Dial',
				'where Dial, Site comes from',
				"import { Dial, Site } from '~/components/facts';",
			),
			swap(
				en,
				'Dial, Fact, Site, Term',
				'Fact, Site, Term',
				12,
				'<Dial',
				'where Dial comes from',
				"import { Dial } from '~/components/facts';",
			),
		],
		passes: [bringIn("import Phrase from '~/components/phrases/Phrase.astro';", '<Phrase lang="ur">سلام</Phrase>')],
	},
	'markdown/component-name': {
		refuses: [
			add('en', 'See <Facts id="new-sim-wait" />.'),
			add('ur', 'دیکھیں <fact id="new-sim-wait" />۔'),
			add('en', 'Wait <fact id="new-sim-wait" />.', '<fact', 'capital letters', 'mean <Fact id="new-sim-wait" />?'),
			add('en', 'Ask <Term id="operator">operator</term>.', '</term>', 'capital letters', 'Did you mean </Term>?'),
			add('en', 'Text it to <Dail id="sim-check" />.', '<Dail', 'no component Dail', 'mean "Dial"?'),
		],
		passes: [add('en', 'See <Fact id="new-sim-wait" />.')],
	},
	'markdown/component-end': {
		refuses: [
			add('en', 'Ask your <Term id="operator">operator.'),
			add('ur', 'دیکھیں <Fact id="new-sim-wait">۔'),
			add('zh', '请看<Fact id="new-sim-wait" 。'),
			add('en', 'Ask your operator</Term>.'),
			add('en', 'Wait <Fact id="new-sim-wait" /.', '<Fact id', 'not closed with a >', '<Fact id="new-sim-wait" />'),
			add('en', 'Ask <Term id="operator">operator</Term', '</Term', 'not closed with a >', 'Write </Term>'),
			add('en', 'Say <Term id="operator">operator to them.', '<Term id="operator">', 'is not closed', '</Term>'),
			add('en', 'Text it to <Dial id="sim-check">.', '<Dial id="sim-check">', 'is not closed', '/>'),
		],
		passes: [add('en', 'Ask your <Term id="operator">operator</Term>.')],
	},
	'markdown/plain-text': {
		refuses: [
			swap(en, 'title: The steps', 'title: The <b>steps'),
			swap('i18n/en.json', '"aside.tip": "Tip"', '"aside.tip": "Tip [[sim-check]]"'),
		],
		passes: [swap('i18n/en.json', '"aside.tip": "Tip"', '"aside.tip": "Good tip"')],
	},
	'markdown/component-piece': {
		refuses: [
			add('en', 'Wait Fact id="new-sim-wait" />.', 'Fact id', 'a piece of a component', '<Fact id="new-sim-wait" />'),
			add('en', 'Ask Term id="operator" />.', 'Term id', 'a piece of a component', '<Term id="operator">words</Term>'),
			add('en', 'Wait some days />.', '/>', 'a piece of a component', 'delete what is left'),
		],
		passes: [add('en', 'The word id and the word Fact are ordinary words.')],
	},
	'markdown/component-attributes': {
		refuses: [
			add('en', 'Text <Dial id="sim-check" onclick="x()" /> now.'),
			add('ur', 'بھیجیں <Dial id="sim-check" client:load />'),
			add('zh', '发到<Dial id="sim-check" style="x" />。'),
			phrase('<Phrase lang="fr">Bonjour</Phrase>'),
			phrase('<Phrase>سلام</Phrase>'),
			phrase('<Phrase lang="ur" onclick="x">سلام</Phrase>'),
		],
		passes: [
			phrase('<Phrase lang="ur">سلام</Phrase>'),
			add('en', 'Text <Dial id="sim-check" from /> now.'),
			change('a title that says “once more, only later”', (project: Project) => {
				project.edit(at(en), "facts';", "facts';\nimport { Fold } from '~/components/phrases';");
				const fold = '<Fold title="No answer? Try once more, only later">\n\nWait.\n\n</Fold>';
				project.edit(at(en), 'bring the original.', `bring the original.\n\n${fold}`);
			}),
		],
	},
	'markdown/component-words': {
		refuses: [
			add('en', 'Ask <Term id="operator"></Term>.'),
			add('en', 'See [<Site id="pta" />](/en/steps/).'),
			add('en', 'Ask <Term id="operator" /> now.', '<Term', 'no words', '<Term id="operator">words</Term>'),
			add('en', 'Ask <Term id="operator"></Term> now.', '<Term', 'no words', '>words</Term>'),
			add('en', 'Wait <Fact id="new-sim-wait">one week</Fact>.', 'one week', 'would be lost', 'Write <Fact'),
			add('en', 'Ask <Term id="operator">[it](/en/steps/)</Term>.', '[it]', 'link inside <Term>', 'Keep one'),
			add('en', 'Ask [<Term id="operator">it</Term> now](/en/steps/).', '[<Term', 'inside a link', 'Keep one'),
			add('en', 'See [the site <Site id="pta" />](/en/steps/).', '<Site', 'inside a link', 'Keep one'),
		],
		passes: [add('en', 'Ask your <Term id="operator">operator</Term>.')],
	},
	'markdown/heading-marks': {
		refuses: [
			add('en', '##Heading {#x}'),
			add('zh', '#标题'),
			swap(en, '## Go yourself', '##Go yourself'),
			swap(ur, '## خود جائیں', ' ## خود جائیں'),
			swap(zh, '## 本人去', '- ## 本人去'),
			add('en', '##Words {#words}', '##Words', 'no space', '## Your words'),
			add('en', '##{#words}', '##{#words}', 'no space', '## Your words'),
			add('en', ' ## Words {#words}', '## Words', 'space before', 'Delete the spaces'),
			add('en', '- ## Words {#words}', '## Words', 'in a list', 'line of its own'),
			add('en', '##', '##', 'no words', '## Your words'),
		],
		passes: [add('en', 'The mark # inside a line is ordinary.')],
	},
	'markdown/list-marks': {
		refuses: [
			add('en', '-Do this first'),
			add('zh', '1、先做这个'),
			add('ur', '• یہ کریں'),
			add('en', 'Signs of a fraud: - your signal goes'),
			add('zh', '骗局的信号：- 手机没了信号'),
			add('ur', 'دھوکے کی نشانیاں: - سگنل چلا جائے'),
			add('en', '-Bring it', '-Bring it', 'a point of a list', 'one ordinary space'),
			add('en', '*Bring it', '*Bring it', 'a point of a list', 'Begin the line with a -'),
			add('en', '• Bring it', '• Bring it', 'a point of a list', 'Begin the line with a -'),
			add('en', '– Bring it', '– Bring it', 'a point of a list', 'Begin the line with a -'),
			add('en', '1.Bring it', '1.Bring it', 'a step of a numbered list', '1. words'),
			add('zh', '1、带上', '1、带上', 'a step of a numbered list', '1. words'),
			add('zh', '1．带上', '1．带上', 'a step of a numbered list', '1. words'),
			add('en', '| a | b |\n| c | d |', '| a | b |', 'looks like a table', 'Make a list'),
			add('en', 'a\tb\nc\td', 'a b', 'looks like a table', 'Make a list'),
		],
		passes: [
			add(
				'en',
				'**Bold** at the start, *soft* too.\n\n*Soft* and *soft*.\n\n1) One\n2) Two\n\n-5 degrees, 1.5 metres, +92.',
			),
			add('en', '| a | b |\n| --- | --- |\n| c | d |\n\nText\n\n---\n\n- a\n  - b'),
			add('en', '- Do this first'),
			add('zh', '1. 先做这个'),
			add('en', '- Ask: who is there - and when?'),
		],
	},
	'markdown/aside': {
		refuses: [
			add('en', ':::note\nWords'),
			add('en', ':::warning\nWords\n:::'),
			add('en', ':::note[Title]\nText', ':::note[Title]', 'has no end', 'Write :::'),
			add('en', ':::warning[Title]\nText\n:::', ':::warning', 'no box "warning"', 'caution'),
			add('en', '::: note\nText\n:::', '::: note', 'not written as they must be', ':::note[Your title]'),
			add('zh', '：：：note\n字\n:::', '：：：note', 'not written as they must be', 'ordinary colons'),
		],
		passes: [
			add('en', ':::note[A title, with marks: yes]\n- **Bold** words.\n:::\n\n:::tip\nText\n:::'),
			add('en', ':::note[Title]\nWords\n:::'),
		],
	},
	'markdown/image': {
		refuses: [
			add('en', '![the menu](menu.png)'),
			swap(en, 'bring the original.', '![](/logo.png)', 16, '![](/logo.png)', 'hold no pictures', 'Say in words what'),
			swap(
				en,
				'bring the original.',
				'![the menu](https://example.com/menu.png)',
				16,
				'![the menu]',
				'hold no pictures',
				'Say in words',
			),
			swap(en, 'bring the original.', '![the menu](menu.png)', 16, '![the menu]', 'hold no pictures', 'Say in words'),
		],
		passes: [add('en', 'What a joy! [The steps](/en/steps/).')],
	},
	'markdown/link-marks': {
		refuses: [
			add('en', 'See [the page] (/en/steps/) now.', '[the page] (/en/steps/)', 'was meant', '[the page](/en/steps/)'),
			add('zh', '看[安装]（/zh-cn/steps/）。', '[安装]（/zh-cn/steps/）', 'was meant', '[安装](/zh-cn/steps/)'),
			add('ur', '[](/ur/steps/)'),
			add('zh', '看[安装](/zh-cn/steps/）。', '[安装](/zh-cn/steps/）', 'was meant', '[安装](/zh-cn/steps/)'),
			add('zh', '看【安装】(/zh-cn/steps/)。', '【安装】(/zh-cn/steps/)', 'was meant', '[安装](/zh-cn/steps/)'),
			add('en', 'See [the page(/en/steps/) now.', '[the page(/en/steps/)', 'was meant', '[the page](/en/steps/)'),
			add('en', 'See [the page](/en/steps/ now.', '[the page](/en/steps/', 'was meant', '[the page](/en/steps/)'),
			add('en', 'See the page](/en/steps/) now.', '](/en/steps/)', 'was meant', '[words](/en/steps/)'),
			add('en', 'See [it] (#person).', '[it] (#person)', 'was meant', '[it](#person)'),
			add('en', 'See /en/steps/#person now.', '/en/steps/#person', 'cannot tap', '[words](/en/steps/#person)'),
			add('en', 'See [](/en/steps/) now.', '[](/en/steps/)', 'no words', 'between [ and ]'),
			add('en', 'See [the page][steps] now.', '[the page][steps]', 'these brackets', 'take only the brackets out'),
			add('en', 'Go now. [TODO: check with Ali] Wait.', '[TODO', 'these brackets', 'out whole'),
			add('en', 'It is so[^1].', '[^1]', 'these brackets', 'under "sources"'),
			add('en', 'It is so [AK1].', '[AK1]', 'these brackets', 'under "sources"'),
		],
		passes: [
			add('en', '“a / b > c”. See [it](/en/steps/#person), [too](#person): 1/2.'),
			add('en', 'See [the page](/en/steps/) now.'),
		],
	},
	'markdown/bold': {
		refuses: [
			add('zh', '**注意：**请带原件。', '**注意：**请', 'see the stars', '**注意**：'),
			add('ur', '**نوٹ:**یہ دیکھیں۔', '**نوٹ:**ی', 'see the stars', '**نوٹ**:'),
			add('en', '**Note:**bring it.'),
			add('zh', '请看**“原件”**再去。', '**“原件”**', 'see the stars', 'outside the stars'),
		],
		passes: [add('zh', '**注意**：请带原件。'), add('en', '**Note:** bring it.')],
	},
	'markdown/draft-note': {
		refuses: [
			add('en', 'TODO ask the office.'),
			add('en', 'Note: the above was rewritten for clarity.'),
			add('zh', '这里要补TODO。'),
			add('zh', '以上内容已改写。'),
			add('zh', '希望这个版本更符合你的要求。'),
			add('ur', '(مترجم: یہاں متن واضح نہیں)'),
			add('zh', '（这里改写得更口语一些）'),
			add('ur', 'ایڈیٹر توجہ دیں۔'),
			add('en', 'Ask at the centre (check wording with Sana).'),
			add('en', 'Ask at the centre (rough translation).'),
			add('zh', '去柜台问（此处待译者核对）。'),
			add('zh', '去柜台问（此处待核实，小王再看一下）。'),
			add('ur', 'سینٹر پر پوچھیں (لفظی ترجمہ، نظرثانی باقی)۔'),
			add('ur', 'سینٹر پر پوچھیں (ترجمہ ادھورا)۔'),
			add('ur', 'سینٹر پر پوچھیں (نوٹ: اصل متن میں یہ نہیں)۔'),
			add('en', 'Ask at the centre. (Translator: unsure)'),
			add('en', 'Ask at the centre. (Ali: please check)'),
			add('zh', '去柜台问（小王：请再看一下）。'),
			add('zh', '去柜台问（小李：不太确定）。'),
			add('ur', 'سینٹر پر پوچھیں (نوٹ: یہ ترجمہ بعد میں دیکھنا ہے)۔'),
			add('ur', 'سینٹر پر پوچھیں (علی: پلیز چیک کریں)۔'),
			add('en', 'TODO ask them', 'TODO', 'remark for editors', 'take it out'),
			add('en', 'Lorem ipsum dolor.', 'Lorem ipsum', 'remark for editors', 'take it out'),
			add('en', 'As an AI language model, I cannot dial.', 'As an AI language model'),
			add('en', 'Here is the translation of it.', 'Here is the translation'),
			add('zh', '以下是翻译。', '以下是翻译'),
			add('zh', '带上护照（译者注）。', '译者注'),
			add('ur', 'ترجمہ یہ ہے۔', 'ترجمہ یہ ہے'),
			add('ur', 'مترجم کا نوٹ۔', 'مترجم کا نوٹ'),
			add('ur', 'یہ TODO ہے۔', 'TODO'),
		],
		passes: [
			add('en', 'To do this, ask PTA (check with your bank first). (Tip: check the EID at home.)'),
			add('zh', '网上显示（等待审核）。护照带上（有译本更好）。去柜台（提示：先查EID）。'),
			add('ur', 'پاسپورٹ لائیں (ترجمہ بھی ساتھ ہو تو بہتر)۔ سینٹر جائیں (نوٹ: رسید دیکھ لیں اور رکھیں)۔'),
		],
	},
	'markdown/code-fence': {
		refuses: [add('en', '```\nwords'), add('en', '```\nText', '```', 'piece of program', 'Delete this line')],
		passes: [add('en', 'The word code is in a line.')],
	},
	'markdown/stray-mark': {
		refuses: [
			add('en', 'Go to ** Punjab ** first.'),
			add('en', 'Look at the number that **you* dialled.'),
			add('en', 'The office ~~is open~~ is closed.'),
			add('en', 'Choose `Add eSIM` there.'),
			add('zh', '先看清楚，_二维码像一张小方格图。'),
			add('zh', '选`添加eSIM`。'),
			add('zh', '先去** 柜台 **办。'),
			add('ur', 'کارڈ **آپ نے ** لیا۔'),
			add('ur', 'دفتر ~~کھلا~~ بند ہے۔'),
		],
		passes: [
			add('en', '- **Do**: Ask _them_ first, *then* go.'),
			add('zh', '先去**柜台**，再问：_清楚_。'),
			add('ur', '**آپ** خود جائیں۔'),
		],
	},
};

const structure: Table = {
	'structure/language-missing': {
		refuses: [
			change('a page of one language is deleted', (project: Project) => project.remove(at(ur))),
			change('a new page in one language', (project: Project) => {
				const text = project.read(at(zh)).replace('补办的步骤', '人在国外').replace('去哪里、', '');
				project.write(at('docs/zh-cn/abroad.mdx'), text);
				project.write('src/config/sidebar.ts', "export const sidebar = ['steps'] satisfies A['sidebar'];\n");
			}),
			change('a copy of a page', (project: Project) =>
				project.write(at('docs/zh-cn/steps copy.mdx'), project.read(at(zh))),
			),
		],
		passes: [
			change('a page of all languages is deleted', (project: Project) => {
				for (const file of [en, ur, zh]) {
					project.remove(at(file));
					const index = file.replace('steps', 'index');
					project.write(at(index), project.read(at(index)).replace(/\[([^\]]*)\]\([^)]*\)/, '$1'));
				}
				for (const lang of ['en', 'ur', 'zh-CN'])
					project.write(at(`aliases/${lang}.yaml`), 'stopWords: []\nsynonyms: {}\npages: {}\n');
				project.edit(at('docs/en/index.mdx'), '<Fact', 'with <Dial id="sim-check" /> and <Site id="pta" /> <Fact');
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
			swap(ur, '{#person}', '{#myself}', 14, '{#myself}', '## 本人去 {#person}', 'the same ids in every language'),
		],
		passes: [swap(en, '## Go yourself', '## Go in person')],
	},
	'structure/titles': {
		refuses: [
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
		],
		passes: [swap(en, 'title: The steps of a replacement', 'title: Steps to a replacement')],
	},
	'structure/same-components': {
		refuses: [
			change('a card in one language alone', (project: Project) => {
				project.edit(at(en), "facts';", "facts';\nimport { BringList } from '~/components/counter';");
				project.edit(at(en), 'bring the original.', 'bring the original.\n\n<BringList />');
			}),
		],
		passes: [
			change('a card in every language', (project: Project) => {
				for (const [file, end] of ends) {
					project.edit(at(file), "facts';", "facts';\nimport { BringList } from '~/components/counter';");
					project.edit(at(file), end, `${end}\n\n<BringList />`);
				}
			}),
		],
	},
	'structure/same-points': {
		refuses: [
			swap(en, '- **Do**: bring the original.', '- **Do**: bring the original.\n- Bring your phone.'),
			swap(ur, '- **یہ کریں:** اصل کاغذ لائیں۔', 'اصل کاغذ لائیں۔'),
		],
		passes: [
			swap(zh, '- **要做**：带上证件原件。', '- **要做**：带上证件原件。\n- 带上手机。'),
			change('a point in both translations', (project: Project) => {
				project.edit(at(en), 'the original.', 'the original.\n- Bring your phone.');
				project.edit(at(ur), 'اصل کاغذ لائیں۔', 'اصل کاغذ لائیں۔\n- فون لائیں۔');
			}),
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
			listed('and then drops one of them', (project) => project.edit(at(zh), '<Site id="pta" />', 'PTA')),
			listed('and then prints them in another order', (project) => {
				project.edit(at(zh), '<Dial id="sim-check" />，', '<Dial id="imei-status" />，');
				project.edit(at(zh), '<Dial id="show-imei" />', '<Dial id="sim-check" />');
				project.edit(at(zh), '<Dial id="imei-status" />，', '<Dial id="show-imei" />，');
			}),
		],
		passes: [
			swap(en, 'Text it to <Dial id="sim-check" />', 'Send it to <Dial id="sim-check" />'),
			listed('and nothing else', () => undefined),
			listed('and then all languages get one more', (project) => {
				for (const page of [zh, en, ur])
					project.edit(at(page), '<Site id="pta" />', '<Site id="pta" /> <Fact id="new-sim-wait" />');
			}),
		],
	},
	'structure/link': {
		refuses: [
			add('en', 'See [it](/en/stps/).'),
			add('ur', '[مرحلے](/en/steps/) دیکھیں۔'),
			add('zh', '看[这页](/zh-cn/steps/#persn)。'),
			swap(home, '/en/steps/#person', '/steps/', 12, '/steps/', 'There is no page /steps/', 'An address is /en/'),
			swap(home, '/en/steps/#person', '/pk/steps/', 12, '/pk/steps/', 'There is no page', 'An address is /en/'),
			swap(home, '/en/steps/#person', '/', 12, '/', 'There is no page /', 'An address is /en/'),
			swap(home, '/en/steps/#person', '/en/steps/#persn', 12, '/en/steps/#persn', 'no section', 'mean "person"?'),
		],
		passes: [add('en', 'See [it](/en/steps/#person).')],
	},
	'structure/interface-string': {
		refuses: [
			swap('i18n/ur.json', '"aside.tip": "مشورہ",', ''),
			swap('i18n/en.json', '"aside.tip": "Tip"', '"aside.tip": ""'),
		],
		passes: [swap('i18n/ur.json', '"aside.tip": "مشورہ",', '"aside.tip": "ایک مشورہ",')],
	},
	'structure/outdated-translation': {
		refuses: [
			change('the version it was compared with is another', (project: Project) =>
				project.write(at(en), project.read(at(en)).replace(/source: \w+/, `source: ${'a'.repeat(40)}`)),
			),
		],
		passes: [swap(en, 'bring the original.', 'bring the paper.')],
	},
};

const near = `near-helpline:
  code: '310'
  kind: call
  from: [own-network]
  network: Near
  owner: Near
  purpose: { zh-CN: 热线, en: helpline, ur: ہیلپ لائن }
  confidence: B
  sources: [pta-faq]
  compared: 2026-11-01
`;
/** A second operator, with a helpline of its own. */
function withNear(project: Project, helpline = 'near-helpline'): void {
	const far = project.read(at('operators/far.yaml'));
	project.write(
		at('operators/near.yaml'),
		far.replaceAll(': Far', ': Near').replace('[far-helpline]', `[${helpline}]`),
	);
	project.edit(at('dial-codes.yaml'), 'far-helpline:', `${near}far-helpline:`);
	if (helpline !== 'near-helpline') project.edit(at('operators/far.yaml'), '[far-helpline]', '[near-helpline]');
}

const facts: Table = {
	'facts/operator-ownership': {
		refuses: [
			change(
				"another operator's helpline",
				(project: Project) => {
					withNear(project);
					project.edit(at('operators/far.yaml'), '[far-helpline]', '[near-helpline]');
				},
				{
					file: at('operators/far.yaml'),
					line: 10,
					excerpt: 'near-helpline',
					message: 'belongs to Near',
					fix: "one of this operator's own",
				},
			),
			change(
				'the owner of a number',
				(project: Project) => {
					withNear(project);
					project.edit(at('operators/near.yaml'), '[near-helpline]', '[]');
					project.edit(at('dial-codes.yaml'), 'owner: Near', 'owner: Far Telecom');
				},
				{
					file: at('dial-codes.yaml'),
					line: 15,
					excerpt: 'owner: Far Telecom',
					message: 'belongs to Near',
					fix: 'Write owner: Near',
				},
			),
		],
		passes: [change('its own helpline', (project: Project) => withNear(project))],
	},
	'facts/named-owner': {
		refuses: [
			change("another operator's name in what a number is for", (project: Project) => {
				project.edit(at('dial-codes.yaml'), 'owner: Far Telecom', 'owner: Far');
				project.edit(at('dial-codes.yaml'), 'en: helpline', 'en: Near helpline');
				withNear(project);
			}),
			swap(codes, 'en: SIMs on your ID', 'en: SIMs in the books of Far Telecom'),
			add('en', 'Ask PTA: <Dial id="far-helpline" />.'),
			swap(codes, "code: '345'", 'code: 0311-1234567'),
			swap(codes, "code: '8484'", 'code: +92-345-1234567'),
		],
		passes: [
			swap(codes, 'en: SIMs on your ID', 'en: SIMs that PTA counts for Far Telecom'),
			add('en', 'No answer from Far Telecom? Ask PTA: <Dial id="sim-check" />.'),
			add('en', 'Neither PTA nor GSMA answers? Dial <Dial id="far-helpline" />.'),
			add('ur', 'نمبر ملائیں: <Dial id="sim-check" />۔'),
			swap(codes, "code: '8484'", 'code: 042-111-345-100'),
		],
	},
	'facts/disputed': {
		refuses: [
			change('news alone', (project: Project) => {
				project.edit(at('sources.yaml'), 'kind: official', 'kind: news');
				project.edit(at('facts.yaml'), 'confidence: B', 'confidence: A');
				for (const file of ['official-domains.yaml', 'operators/far.yaml'])
					project.edit(at(file), 'confidence: A', 'confidence: B');
			}),
			change('an owner’s old word against newer news', (project: Project) => {
				project.edit(
					at('sources.yaml'),
					'pta-faq:\n',
					'news: { publisher: N, title: T, address: A, published: 2026-11-10, read: copy, asOf: 2026-11-11, kind: news }\npta-faq:\n',
				);
				project.edit(
					at('facts.yaml'),
					'  confidence: B\n  sources: [pta-faq]',
					'  confidence: A\n  sources: [pta-faq]\n  disputedBy: [news]',
				);
			}),
		],
		passes: [
			change('the same at confidence B', (project: Project) => {
				project.edit(
					at('sources.yaml'),
					'pta-faq:\n',
					'news: { publisher: N, title: T, address: A, published: 2026-11-10, read: copy, asOf: 2026-11-11, kind: news }\npta-faq:\n',
				);
				project.edit(at('facts.yaml'), '  sources: [pta-faq]', '  sources: [pta-faq]\n  disputedBy: [news]');
			}),
		],
	},
	'facts/year': {
		refuses: [swap(data, '  confidence: B', '  year: 2015\n  confidence: B')],
		passes: [
			change('an old source and its year', (project: Project) => {
				project.edit(
					at('sources.yaml'),
					'pta-faq:\n',
					"old: { publisher: N, title: T, address: A, published: '2015', read: copy, asOf: unknown, kind: news }\npta-faq:\n",
				);
				project.edit(at('facts.yaml'), '  sources: [pta-faq]', '  year: 2015\n  sources: [old]');
			}),
		],
	},
	'facts/address': {
		refuses: [
			add('en', 'See sim-owner.online for it.', 'sim-owner.online', 'not among the official ones', 'Take it out'),
			add('ur', 'اسے pta.gov.pk پر دیکھیں۔'),
			add('zh', '看https://example.com/a吧。'),
			add('en', 'See [this site](http://sim-owner.example.com/x).', 'http://sim', 'not among the', 'Take it out'),
			add('en', 'See pta.gov.pk for it.', 'pta.gov.pk', 'official address', 'Write <Site id="pta" />'),
			add('en', 'Write to help@example.com today.', 'help@example.com', 'not among the official ones', 'Take it out'),
			add('en', 'See sim-helpline.live for it.', 'sim-helpline.live', 'not among the official ones', 'Take it out'),
			add('en', 'See esim.top/pk for it.', 'esim.top/pk', 'not among the official ones', 'Take it out'),
			add('en', '[Call](tel:+923001234567)', 'tel:+923001234567', 'A link cannot call', '<Dial id="…" />'),
			add('en', '[Text](sms:8585)', 'sms:8585', 'A link cannot call', '<Dial id="…" />'),
			add('en', '[Mail](mailto:help@example.com)', 'mailto:help@example.com', 'A link cannot call', '<Site id="…" />'),
			add('en', '[Write](whatsapp://send?phone=92300)', 'whatsapp://', 'A link cannot call', 'leave its words'),
			add('en', '[Tap](javascript:alert)', 'javascript:alert', 'A link cannot call', 'leave its words'),
			swap(
				en,
				'bring the original.',
				'[Install](http://localhost:4321/en/steps/#person)',
				16,
				'http://localhost:4321',
				'of this site',
				'Write /en/steps/#person instead',
			),
			swap(
				en,
				'bring the original.',
				'[Install](https://help.example.pk/en/steps/)',
				16,
				'https://help.example.pk',
				'of this site',
				'Write /en/steps/ instead',
			),
			swap(
				en,
				'bring the original.',
				'See https://help.example.pk/en/steps for it.',
				16,
				'https://help.example.pk',
				'of this site',
				'Write /en/steps/ instead',
			),
			swap(
				en,
				'next: false',
				"next: { link: 'https://simfix.example/en/', label: Next }",
				7,
				'https://simfix',
				'',
				'such as /en/steps/, or next: false',
			),
		],
		passes: [add('en', 'E.g. node, i.e. this one.'), add('en', 'See <Site id="pta" /> for it. Done.')],
	},
	'facts/typed-fact': {
		refuses: [
			add('en', 'It is Rs 2,500 here.', 'Rs 2,500', '"fee"', 'It is not confirmed'),

			add('zh', '要等7天。', '7天', '"new-sim-wait"', 'Write <Fact id="new-sim-wait" />'),
			add('en', 'Wait 7 days.'),
			add('ur', 'وہاں 7 دن لگتے ہیں۔'),
		],
		passes: [add('en', 'Take 2 phones.'), add('zh', '带2部手机。')],
	},
	'facts/price': {
		refuses: [
			add('en', 'It costs 300 rupees.', '300 rupees', 'amount of money', 'ask the fee first'),
			add('ur', 'فیس 300 روپے ہے۔', '300 روپے', 'amount of money', 'ask the fee first'),
			add('zh', '费用是300卢比。', '300卢比', 'amount of money', 'ask the fee first'),
			add('en', 'The fee is Rs 2,000.', 'Rs 2,000.', 'amount of money', 'ask the fee first'),
			add('en', 'It costs five hundred rupees.', 'hundred rupees', 'amount of money', 'ask the fee first'),
			add('en', 'It costs 500/- today.', '500/-', 'amount of money', 'ask the fee first'),
			add('en', 'It costs 1.5k PKR.', '1.5k PKR', 'amount of money', 'ask the fee first'),
		],
		passes: [add('en', 'Ask the fee first.'), add('ur', 'پہلے فیس پوچھیں۔'), add('zh', '先问费用。')],
	},
	'facts/typed-number': {
		refuses: [
			add('en', 'Call 0800-55055 now.', '0800-55055', 'typed by hand', '<Dial id="…" />'),
			add('ur', 'اسے 8585 پر بھیجیں۔', '8585', 'typed by hand', '<Dial id="…" />'),
			add('zh', '把它发到8585。', '8585', 'typed by hand', '<Dial id="…" />'),
			phrase('<Phrase lang="ur">0300 1234567</Phrase>'),
			swap(data, 'en: ask the fee first', 'en: ask on 0300-1234567'),
			swap(data, 'ur: 7 دن', 'ur: 7 دن، 0300-1234567'),
			swap(codes, 'en: SIMs on your ID', 'en: SIMs on your ID (0300-1234567)'),
			swap('glossary.yaml', 'en: The company your number is from.', 'en: The company you call on 0300-1234567.'),
			swap('sources.yaml', 'title: Questions and answers', 'title: Call 0300-1234567'),
			swap('operators/far.yaml', 'zh-CN: Far, en: Far, ur: Far', 'zh-CN: Far, en: Far 0300-1234567, ur: Far'),
			swap(aliases, 'index: [start]', 'index: [call 0300-1234567]'),
			swap('i18n/en.json', '"aside.tip": "Tip"', '"aside.tip": "Call 0300-1234567"'),
			swap(en, 'Where to go, what to bring', 'Call 0300-1234567, what to bring'),
			add('en', 'Call **15** now.'),
			add('ur', 'ابھی **15** پر کال کریں۔'),
			add('zh', '现在拨打**15**。'),
			add('en', 'Call +92 300 1234567 now.', '+92 300 1234567', 'typed by hand', '<Dial id="…" />'),
			add('en', 'Dial *8484# on the phone.', '8484#', 'typed by hand', '<Dial id="…" />'),
			add('en', 'Send it to 8585.', '8585', 'typed by hand', '<Dial id="…" />'),
			add('ur', 'شناختی کارڈ نمبر 668 پر بھیجیں۔', '668', 'short code', 'Write <Dial id="sim-check" />'),
		],
		passes: [
			swap(en, '## Go yourself', '## 2. Go yourself'),
			add('en', 'Take 2 phones, do step 3, and wait. An iPhone 17 Pro, 17e or Galaxy S24 needs iOS 18.2.'),
			add('en', 'Numbers that begin with +92 or +86 are ordinary. A 4G or 5G phone is 100% fine.'),
			add('ur', '3 کام کریں، 2 فون لے جائیں۔ iPhone 17، 17 Pro بھی۔'),
			add('zh', '带2部手机，做第3步，再等几天。iPhone 17、17 Pro也行。'),

			add('en', 'An iPhone 17 Pro or Galaxy S24 needs iOS 18.2.'),
			add('en', 'You may call 10 times.'),
			add('ur', 'iPhone 17، 17 Pro بھی۔ فون 10 بار کریں۔'),
			add('zh', 'iPhone 17、17 Pro也行。电话能打10次。'),
		],
	},
	'facts/date': {
		refuses: [
			add('en', 'It was on 24 January 2024.', '24 January 2024', 'date typed by hand', '<Fact id="…" />'),
			add('ur', 'یہ 24 جنوری 2024 کی بات ہے۔', '24 جنوری 2024', 'date typed by hand', '<Fact id="…" />'),
			add('zh', '这是2024年1月24日的规定。', '2024年1月24日', 'date typed by hand', '<Fact id="…" />'),
			add('en', 'The rule of 2015 may still hold.', '2015', 'date typed by hand', '<Fact id="…" />'),
		],
		passes: [add('en', 'See [the rule of 2015](/en/steps/#person).'), add('en', 'They may 5 times in a row say no.')],
	},
	'facts/typed-quantity': {
		refuses: [
			add('en', 'It takes half an hour.'),
			add('en', 'It takes a quarter of an hour.'),
			add('en', 'It comes before the day is out.'),
			add('zh', '等两三个工作日。'),
			add('ur', 'پونے گھنٹے میں چلتی ہے۔'),
			add('en', 'It comes overnight.'),
			add('en', 'They are closed on Sundays.'),
			add('zh', '隔天就能用。'),
			add('ur', 'اگلے روز چل جاتی ہے۔'),
			add('en', 'They open from 9 am.'),
			add('en', 'You may have five SIMs.'),
			add('zh', '要等三天。'),
			add('zh', '半小时就好。'),
			add('zh', '上午9点开门。'),
			add('ur', 'ایک ہفتہ لگتا ہے۔'),
			add('ur', 'صبح 9 بجے کھلتا ہے۔'),
			add('ur', 'شام سات کے بعد بند ہے۔'),
			add('ur', 'ڈیڑھ ہزار لگتے ہیں۔'),
			add('zh', '一刻钟就好。'),
			swap('official-domains.yaml', 'en: official site', 'en: eSIM sent within two days'),
			swap(data, 'en: ask the fee first', 'en: ask within two days'),
			swap('glossary.yaml', 'en: The company your number is from.', 'en: The company that answers in 3 hours.'),
			swap('i18n/en.json', '"aside.tip": "Tip"', '"aside.tip": "Wait 3 days"'),
		],
		passes: [
			add('en', 'Wait a few minutes. Two numbers in the phone? Under 18 years old? It is 100% fine.'),
			add('zh', '再等几分钟。补两个号码，是哪一天？'),
			add('ur', 'چند منٹ رکیں۔ دو نمبر ہیں؟ عمر 18 سال سے کم؟'),
			add('ur', 'صبح سویرے جائیں۔ شام ساتھ بیٹھ کر دیکھیں، صبح آٹھواں کاؤنٹر خالی ہے۔'),
		],
	},
	'facts/units': {
		refuses: [
			swap(data, 'zh-CN: 7天', 'zh-CN: 7小时'),
			swap(data, 'zh-CN: 7天', 'zh-CN: 7个工作日'),
			swap(data, 'en: 7 days', 'en: 7 working days'),
			swap(data, 'ur: 7 دن', 'ur: 7 کاروباری دن'),
			swap(data, 'ur: 7 دن', 'ur: 7 کام کے دن'),
			swap(data, 'ur: 7 دن', 'ur: 7 ہفتے'),
			swap(data, '2500卢比', '2500美元'),
		],
		passes: [swap(data, 'zh-CN: 7天, en: 7 days, ur: 7 دن', 'zh-CN: 24小时, en: 24 hours, ur: 24 گھنٹے')],
	},
	'facts/figures': {
		refuses: [
			swap(data, 'en: 7 days', 'en: 8 days', 2, '8 days', '简体中文 7, English 8, اردو 7', 'write the same one, in'),
			swap(data, 'ur: 7 دن', 'ur: سات دن', 2, 'سات دن', 'اردو (none)', 'in digits'),
			swap(data, 'ur: 7 دن', 'ur: 17 دن', 2, '17', 'اردو 17', 'in digits'),
			swap(data, "en: 'Rs 2,500'", "en: 'Rs 2,000'", 7, 'Rs 2,000', 'English 2000', 'in digits'),
		],
		passes: [swap(data, 'zh-CN: 7天, en: 7 days, ur: 7 دن', 'zh-CN: 8天, en: 8 days, ur: 8 دن')],
	},
	'facts/unused-source': {
		refuses: [
			swap(
				'sources.yaml',
				'pta-faq:\n',
				'idle: { publisher: P, title: T, address: A, published: undated, read: copy, asOf: unknown, kind: news }\npta-faq:\n',
			),
		],
		passes: [
			change('a source that a page names', (project: Project) => {
				project.edit(
					at('sources.yaml'),
					'pta-faq:\n',
					'idle: { publisher: P, title: T, address: A, published: undated, read: copy, asOf: unknown, kind: news }\npta-faq:\n',
				);
				project.edit(at(en), 'sources: [pta-faq]', 'sources: [pta-faq, idle]');
			}),
		],
	},
	'facts/unused-entry': {
		refuses: [
			swap(
				'facts.yaml',
				'  group: money\n  topic: { zh-CN: 补办费用, en: the fee of a replacement, ur: دوبارہ اجرا کی فیس }\n',
				'',
			),
		],
		passes: [swap(en, '<Dial id="sim-check" />', '<Dial id="sim-check" from />')],
	},
	'facts/age': {
		refuses: [
			swap(data, 'compared: 2026-11-01', 'compared: 2025-01-01'),
			swap(en, 'reviewed: 2026-11-01', 'reviewed: 2025-01-01'),
		],
		passes: [swap(data, 'compared: 2026-11-01', 'compared: 2026-10-01')],
	},
};

const characters: Table = {
	'characters/invisible': {
		refuses: [
			add('en', 'Bring the\u200B paper.'),
			add('ur', 'کاغذ\u200F لائیں۔'),
			add('zh', '带上\u2060原件。'),
			add('en', 'Call 03\u200b00 or \u202ezzaj\u202c.', '03▯00', 'U+200B', 'type them again'),
		],
		passes: [add('ur', 'کاغذ\u200Cات لائیں۔')],
	},
	'characters/control': {
		refuses: [
			add('en', 'Bring\u00A0the paper.'),
			add('en', 'Itâ€™s yours.'),
			add('en', 'Ring\u0007 it.', 'Ring▯ it', 'U+0007', 'plain text'),
			add('en', 'Ring\u2028it.', 'Ring▯it', 'U+2028', 'plain text'),
			add('en', 'Ring \ue000.', 'Ring ▯', 'U+E000', 'plain text'),
			add('en', 'Ring \ufffc.', 'Ring ▯', 'U+FFFC', 'plain text'),
			add('en', 'Wait 7\u00a0days.', 'Wait 7▯days', 'U+00A0', 'plain text'),
			add('en', 'It doesnâ€™t.', 'doesnâ€™t', 'was broken', 'plain text'),
			add('en', 'The cafÃ© there.', 'cafÃ©', 'was broken', 'plain text'),
			add('en', 'It is Ø§Ø³ now.', 'Ø§Ø³', 'was broken', 'plain text'),
			add('en', 'It is å®‰è£… now.', 'å®‰è£…', 'was broken', 'plain text'),
		],
		passes: [add('en', 'Bring the paper.\t')],
	},
	'characters/look-alike': {
		refuses: [
			add('en', 'Bring the ｐaper.'),
			add('ur', 'ﻛاغذ لائیں۔'),
			add('zh', '带上𝟐部手机。'),
			add('en', 'Call ０８００ now.', '０８００', 'ordinary keyboard', 'Write 0800 '),
			add('zh', '费用Ｒｓ ５００', 'Ｒｓ … ５００', 'ordinary keyboard', 'Write Rs … 500 '),
			add('zh', 'ＪＡＺＺ的热线', 'ＪＡＺＺ', 'ordinary keyboard', 'Write JAZZ '),
			add('en', 'Call 𝟎𝟑𝟎𝟎 now.', '𝟎𝟑𝟎𝟎', 'ordinary keyboard', 'Write 0300 '),
			add('zh', '打٠٣٠٠', '٠٣٠٠', 'ordinary keyboard', 'Write 0300 '),
			add('zh', '＊＊粗＊＊', '＊＊ … ＊＊', 'ordinary keyboard', 'Write ** … ** '),
			add('en', '＃＃ Words {#words}', '＃＃', 'ordinary keyboard', 'Write ## '),
			add('zh', '等＜Fact id="new-sim-wait" /＞。', '＜Fact', 'ordinary keyboard', '<Fact id="new-sim-wait" /> '),
			add('ur', 'ﺍﺱ', 'ﺍﺱ', 'will not find it', 'type it: اس'),
			add('ur', 'کـــارڈ', 'کـــارڈ', 'will not find it', 'type it: کارڈ'),
		],
		passes: [
			add('zh', '护照（原件）、签证【有效】；100%的eSIM～行吗？行！'),
			add('en', 'A café, a naïve “quote” – and an arrow → here.'),
			add('zh', '带上（原件）：手机！'),
		],
	},
};

const language: Table = {
	'language/other-script': {
		refuses: [
			add('en', 'Bring the документ.'),
			add('ur', 'Bring the original paper with you today.'),
			add('zh', 'Bring the original paper with you today.'),
			add('zh', '带上证件。Bring the original paper with you today.'),
			add('ur', 'کاغذ لائیں۔ Bring the original paper with you today۔'),
			change('a question in another language', (project: Project) =>
				project.write(at('questions/ur.yaml'), 'steps:\n  - 我的手机被偷了怎么办\n'),
			),
			add('en', 'Say 补办 now.', '补办', 'not English', '<Phrase lang="zh-CN">补办</Phrase>'),
			add('en', 'Say دوبارہ now.', 'دوبارہ', 'not English', '<Phrase lang="ur">'),
			add('en', 'Say Привет now.', 'Привет', 'no language of this site', 'type it again'),
			add('ur', 'Call your operator at once, and ask them.', 'Call your', 'not Urdu', 'Say it in Urdu'),
			add('ur', '- Bring the original card and the old phone.', 'Bring the original', 'not Urdu', 'Say it in Urdu'),
			add('ur', 'پہلے 微信 دیکھیں۔', '微信', 'not Urdu', '<Phrase lang="zh-CN">'),
			add('ur', 'یہ दे ہے۔', 'द', 'no language of this site', 'type it again'),
			add('zh', 'Call your operator at once, and ask them.', 'Call your', 'not Simplified Chinese', 'Say it in'),
			add('zh', '看یہ页。', 'یہ', 'not Simplified Chinese', '<Phrase lang="ur">'),
			swap(
				ur,
				'title: نمبر واپس لینے کے قدم',
				'title: The steps of a replacement of a SIM',
				2,
				'The steps',
				'not Urdu',
				'Say it in Urdu',
			),
			swap(ur, '## خود جائیں', '## Go to the counter yourself', 14, 'Go to the counter', 'not Urdu', 'Say it in Urdu'),
		],
		passes: [
			add(
				'ur',
				'- Ufone: <Site id="pta" />\n- Jazz Digital Service Centre Ltd\n- «Tap Settings and then on the Mobile network»',
			),
			add('zh', '- Jazz、Zong、Ufone and Telenor\n- SIM Lagao Offer'),

			add('ur', 'iPhone اور Galaxy لائیں۔ “Bring the original paper with you today.”'),
			add('zh', '> Please re-issue my eSIM. It is on my passport.'),
		],
	},
	'language/letters': {
		refuses: [add('ur', 'ایك بار', 'ایك', 'U+0643', 'Write ایک'), add('ur', 'ہے يہ', 'يہ', 'U+064A', 'Write یہ')],
		passes: [add('ur', 'ایک بار')],
	},
	'language/digits': {
		refuses: [add('ur', 'کارڈ ۳ عدد'), add('ur', 'کارڈ ۳ دن', '۳', '0–9', 'Write 3.')],
		passes: [add('ur', 'کارڈ 3 عدد')],
	},
	'language/marks': {
		refuses: [
			add('zh', '问运营商(当面）。', '运营商(', 'half-width', 'Write （'),

			add('ur', 'پہلے دیکھیں?', 'دیکھیں?', 'mark ? is', 'Write ؟'),
			add('zh', '你去吗?', '你去吗?', 'half-width', 'Write ？'),
			add('ur', 'پہلے دیکھیں.', 'دیکھیں.', 'mark . is', 'Write ۔'),
			add('ur', 'Jazz, Zong یا Ufone', 'Jazz,', 'mark , is', 'Write ،'),
			add('ur', 'پہلے, پھر', 'پہلے,', 'mark , is', 'Write ،'),
			add('zh', '先问,再付钱。', '先问,再付钱', 'half-width', 'Write ，'),
			add('zh', '他们说"已经挂失。', '"', 'The mark " is half-width', 'Write “ ” in its place'),
		],
		passes: [
			add('ur', 'کہیں: “Please re-issue my eSIM, on the same number.” پھر رکیں۔'),
			add('ur', '- My phone is lost.\n- How much is the fee?'),
			add('ur', 'قیمت 1,372 سائٹیں؛ eSIM، QR، IMEI۔'),
			add('zh', '英语可以说：“Please block my SIM, now.” 号码停了。'),
			add('zh', '> Please re-issue my eSIM. It is on my passport.\n\n问清楚：**费用**、**时间**。'),
			add('ur', 'پہلے دیکھیں؟'),
			add('zh', '你去吗？'),
			add('en', 'Do you go?'),
		],
	},
	'language/spaces': {
		refuses: [
			add('zh', '打开 eSIM设置。'),
			add('zh', '打开 eSIM 设置。', '打开 eSIM', 'space', 'Delete the space'),
			add('zh', '等 <Fact id="new-sim-wait" />。', '等 …', 'space', 'Delete the space'),
		],
		passes: [add('zh', '打开eSIM设置。'), add('en', 'Open the eSIM settings.')],
	},
	'language/address-form': {
		refuses: [add('zh', '请您先去柜台。'), add('zh', '请您本人去。', '您', 'with “你”', 'Write 你')],
		passes: [add('zh', '请你先去柜台。'), swap('phrases.yaml', '请停掉我的SIM卡。', '请您停掉我的SIM卡。')],
	},
	'language/term-words': {
		refuses: [
			termAround(en, 'operator', 'SIM'),
			termAround(en, 'operator', 'fingerprint'),
			termAround(en, 'nicop', 'CNIC photocopy'),
			termAround(en, 'operator', 'wedding clothes'),
			termAround(ur, 'nicop', 'شناختی کارڈ کی کاپی'),
			termAround(ur, 'operator', 'پاسپورٹ کی کاپی'),
			termAround(zh, 'otp', '护照复印件'),
			termAround(zh, 'nicop', 'CNIC复印件'),
		],
		passes: [
			termAround(en, 'operator', 'operators'),
			termAround(en, 'check', 'fingerprint'),
			termAround(ur, 'operator', 'کمپنی'),
			termAround(zh, 'otp', '验证码'),
			termAround(zh, 'otp', '激活码'),
			termAround(zh, 'eid', 'eSIM芯片的编号'),
		],
	},
	'language/forbidden-form': {
		refuses: [
			add('en', 'Ask your carrier first.', 'carrier', 'entry "operator"', 'Write operator'),
			add('ur', 'اپنے کیریئر سے پوچھیں۔', 'کیریئر', 'glossary', 'موبائل کمپنی'),
		],
		passes: [add('en', 'Ask your operator first.'), add('ur', 'اپنی موبائل کمپنی سے پوچھیں۔')],
	},
};

/** The examples of every rule of the content, by its id. */
export const contentExamples: Table = {
	...files,
	...schema,
	...markdown,
	...structure,
	...facts,
	...strangers,
	...advice,
	...characters,
	...language,
	...slips,
};
