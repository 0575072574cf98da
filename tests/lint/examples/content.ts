import { listOwnFacts } from '../../../scripts/ownFacts.ts';
import type { Project } from '../project.ts';
import { advice } from './advice.ts';
import { add, change, swap, type Example, type Table } from './example.ts';
import { slips } from './slips.ts';
import { strangers } from './strangers.ts';

const en = 'docs/en/steps.mdx';
const ur = 'docs/ur/steps.mdx';
const zh = 'docs/zh-cn/steps.mdx';
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
		refuses: [swap(en, '---\ntitle', '\uFEFF---\ntitle'), swap('facts.yaml', 'en: 7 days', 'en: 7 days\uFFFD')],
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
			swap('facts.yaml', '  confidence: B', ' confidence: B'),
			swap(en, 'title: The', 'title: The: '),
			swap('i18n/en.json', '"Tip",', '“Tip”,'),
			swap('aliases/en.yaml', 'synonyms:', ' synonyms:'),
		],
		passes: [swap('facts.yaml', 'en: 7 days', "en: '7 days'")],
	},
};

const schema: Table = {
	'schema/front-matter': {
		refuses: [
			swap(en, 'prev: false', 'pagefind: false\nprev: false'),
			swap(en, 'reviewed: 2026-11-01', 'reviewed: soon'),
		],
		passes: [swap(en, 'prev: false', 'sidebar: { label: Steps }\nprev: false')],
	},
	'schema/entry': {
		refuses: [
			swap('dial-codes.yaml', 'kind: sms', 'kind: text'),
			swap('sources.yaml', 'kind: official', 'kind: friend'),
			...['042-111-300-30', '051-111-786-1000', '0800-5505', '0315-606000', '+92-300-200010'].map((code) =>
				swap('dial-codes.yaml', "code: '668'", `code: '${code}'`),
			),
		],
		passes: [swap('sources.yaml', 'kind: official', 'kind: vendor')],
	},
	'schema/alias': {
		refuses: [
			swap('aliases/en.yaml', 'steps#person', 'steps#persn'),
			swap('aliases/en.yaml', 'index: [start]', 'indx: [start]'),
		],
		passes: [swap('aliases/en.yaml', 'index: [start]', 'steps: [start]')],
	},
	'schema/reference': {
		refuses: [
			swap(en, 'id="sim-check"', 'id="sim-chek"'),
			swap('facts.yaml', 'sources: [pta-faq]', 'sources: [pta-fqa]'),
			say('block-sim, ask-wait'),
			say('block-sim،ask-wait'),
			say('block-sim、ask-wait'),
		],
		passes: [swap(en, 'id="sim-check"', 'id="imei-status"'), say('block-sim ask-wait')],
	},
};

const markdown: Table = {
	'markdown/code': {
		refuses: [
			add('en', '<script>alert(1)</script>'),
			add('ur', 'یہ <b>اہم</b> ہے۔'),
			add('zh', '这是{重要}的。'),
			add('en', 'export const shop = "Ali"'),
		],
		passes: [add('en', 'See <Fact id="new-sim-wait" />.'), add('en', 'Imports and exports are no programs here.')],
	},
	'markdown/component-import': {
		refuses: [
			swap('docs/en/steps.mdx', "from '~/components/facts'", "from '~/components/paper'"),
			bringIn("import Counter from '~/components/counter/Card.astro';", '<Counter />'),
			bringIn("import Counter from '~/components/counter/Card.astro';", '<Counter client:load id="x" />'),
			bringIn("import { BringList, Card } from '~/components/counter';", '<Card />'),
		],
		passes: [bringIn("import Phrase from '~/components/phrases/Phrase.astro';", '<Phrase lang="ur">سلام</Phrase>')],
	},
	'markdown/component-name': {
		refuses: [add('en', 'See <Facts id="new-sim-wait" />.'), add('ur', 'دیکھیں <fact id="new-sim-wait" />۔')],
		passes: [add('en', 'See <Fact id="new-sim-wait" />.')],
	},
	'markdown/component-end': {
		refuses: [
			add('en', 'Ask your <Term id="operator">operator.'),
			add('ur', 'دیکھیں <Fact id="new-sim-wait">۔'),
			add('zh', '请看<Fact id="new-sim-wait" 。'),
			add('en', 'Ask your operator</Term>.'),
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
		refuses: [add('en', 'Wait Fact id="new-sim-wait" />.')],
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
		refuses: [add('en', 'Ask <Term id="operator"></Term>.'), add('en', 'See [<Site id="pta" />](/en/steps/).')],
		passes: [add('en', 'Ask your <Term id="operator">operator</Term>.')],
	},
	'markdown/heading-marks': {
		refuses: [
			add('en', '##Heading {#x}'),
			add('zh', '#标题'),
			swap(en, '## Go yourself', '##Go yourself'),
			swap(ur, '## خود جائیں', ' ## خود جائیں'),
			swap(zh, '## 本人去', '- ## 本人去'),
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
		],
		passes: [add('en', '- Do this first'), add('zh', '1. 先做这个'), add('en', '- Ask: who is there - and when?')],
	},
	'markdown/aside': {
		refuses: [add('en', ':::note\nWords'), add('en', ':::warning\nWords\n:::')],
		passes: [add('en', ':::note[Title]\nWords\n:::')],
	},
	'markdown/image': {
		refuses: [add('en', '![the menu](menu.png)')],
		passes: [add('en', 'What a joy! [The steps](/en/steps/).')],
	},
	'markdown/link-marks': {
		refuses: [
			add('en', 'See [the page] (/en/steps/) now.'),
			add('zh', '看[安装]（/zh-cn/steps/）。'),
			add('ur', '[](/ur/steps/)'),
		],
		passes: [add('en', 'See [the page](/en/steps/) now.')],
	},
	'markdown/bold': {
		refuses: [add('zh', '**注意：**请带原件。'), add('ur', '**نوٹ:**یہ دیکھیں۔'), add('en', '**Note:**bring it.')],
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
		],
		passes: [
			add('en', 'To do this, ask PTA (check with your bank first). (Tip: check the EID at home.)'),
			add('zh', '网上显示（等待审核）。护照带上（有译本更好）。去柜台（提示：先查EID）。'),
			add('ur', 'پاسپورٹ لائیں (ترجمہ بھی ساتھ ہو تو بہتر)۔ سینٹر جائیں (نوٹ: رسید دیکھ لیں اور رکھیں)۔'),
		],
	},
	'markdown/code-fence': {
		refuses: [add('en', '```\nwords')],
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
		refuses: [swap(en, '{#person}', ''), swap(ur, '## خود جائیں {#person}', '## خود جائیں {#khud}')],
		passes: [swap(en, '## Go yourself', '## Go in person')],
	},
	'structure/titles': {
		refuses: [swap(en, 'title: The steps of a replacement', 'title: Get your number back')],
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
			change("another operator's helpline", (project: Project) => {
				withNear(project);
				project.edit(at('operators/far.yaml'), '[far-helpline]', '[near-helpline]');
			}),
			change("another operator's name in what a number is for", (project: Project) => {
				project.edit(at('dial-codes.yaml'), 'owner: Far Telecom', 'owner: Far');
				project.edit(at('dial-codes.yaml'), 'en: helpline', 'en: Near helpline');
				withNear(project);
			}),
		],
		passes: [change('its own helpline', (project: Project) => withNear(project))],
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
		refuses: [swap('facts.yaml', '  confidence: B', '  year: 2015\n  confidence: B')],
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
			add('en', 'See sim-owner.online for it.'),
			add('ur', 'اسے pta.gov.pk پر دیکھیں۔'),
			add('zh', '看https://example.com/a吧。'),
		],
		passes: [add('en', 'See <Site id="pta" /> for it. Done.')],
	},
	'facts/typed-fact': {
		refuses: [add('zh', '要等7天。'), add('en', 'Wait 7 days.'), add('ur', 'وہاں 7 دن لگتے ہیں۔')],
		passes: [add('en', 'Take 2 phones.'), add('zh', '带2部手机。')],
	},
	'facts/price': {
		refuses: [add('en', 'It costs 300 rupees.'), add('ur', 'فیس 300 روپے ہے۔'), add('zh', '费用是300卢比。')],
		passes: [add('en', 'Ask the fee first.'), add('ur', 'پہلے فیس پوچھیں۔'), add('zh', '先问费用。')],
	},
	'facts/typed-number': {
		refuses: [
			add('en', 'Call 0800-55055 now.'),
			add('ur', 'اسے 8585 پر بھیجیں۔'),
			add('zh', '把它发到8585。'),
			phrase('<Phrase lang="ur">0300 1234567</Phrase>'),
			swap('facts.yaml', 'en: ask the fee first', 'en: ask on 0300-1234567'),
			swap('facts.yaml', 'ur: 7 دن', 'ur: 7 دن، 0300-1234567'),
			swap('dial-codes.yaml', 'en: SIMs on your ID', 'en: SIMs on your ID (0300-1234567)'),
			swap('glossary.yaml', 'en: The company your number is from.', 'en: The company you call on 0300-1234567.'),
			swap('sources.yaml', 'title: Questions and answers', 'title: Call 0300-1234567'),
			swap('operators/far.yaml', 'zh-CN: Far, en: Far, ur: Far', 'zh-CN: Far, en: Far 0300-1234567, ur: Far'),
			swap('aliases/en.yaml', 'index: [start]', 'index: [call 0300-1234567]'),
			swap('i18n/en.json', '"aside.tip": "Tip"', '"aside.tip": "Call 0300-1234567"'),
			swap(en, 'Where to go, what to bring', 'Call 0300-1234567, what to bring'),
			add('en', 'Call **15** now.'),
			add('ur', 'ابھی **15** پر کال کریں۔'),
			add('zh', '现在拨打**15**。'),
		],
		passes: [
			add('en', 'An iPhone 17 Pro or Galaxy S24 needs iOS 18.2.'),
			add('en', 'You may call 10 times.'),
			add('ur', 'iPhone 17، 17 Pro بھی۔ فون 10 بار کریں۔'),
			add('zh', 'iPhone 17、17 Pro也行。电话能打10次。'),
		],
	},
	'facts/date': {
		refuses: [
			add('en', 'It was on 24 January 2024.'),
			add('ur', 'یہ 24 جنوری 2024 کی بات ہے۔'),
			add('zh', '这是2024年1月24日的规定。'),
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
			swap('facts.yaml', 'en: ask the fee first', 'en: ask within two days'),
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
			swap('facts.yaml', 'zh-CN: 7天', 'zh-CN: 7小时'),
			swap('facts.yaml', 'zh-CN: 7天', 'zh-CN: 7个工作日'),
			swap('facts.yaml', 'en: 7 days', 'en: 7 working days'),
			swap('facts.yaml', 'ur: 7 دن', 'ur: 7 کاروباری دن'),
			swap('facts.yaml', 'ur: 7 دن', 'ur: 7 کام کے دن'),
			swap('facts.yaml', 'ur: 7 دن', 'ur: 7 ہفتے'),
			swap('facts.yaml', '2500卢比', '2500美元'),
		],
		passes: [swap('facts.yaml', 'zh-CN: 7天, en: 7 days, ur: 7 دن', 'zh-CN: 24小时, en: 24 hours, ur: 24 گھنٹے')],
	},
	'facts/figures': {
		refuses: [swap('facts.yaml', 'en: 7 days', 'en: 8 days'), swap('facts.yaml', 'ur: 7 دن', 'ur: سات دن')],
		passes: [swap('facts.yaml', 'zh-CN: 7天, en: 7 days, ur: 7 دن', 'zh-CN: 8天, en: 8 days, ur: 8 دن')],
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
			swap('facts.yaml', 'compared: 2026-11-01', 'compared: 2025-01-01'),
			swap(en, 'reviewed: 2026-11-01', 'reviewed: 2025-01-01'),
		],
		passes: [swap('facts.yaml', 'compared: 2026-11-01', 'compared: 2026-10-01')],
	},
};

const characters: Table = {
	'characters/invisible': {
		refuses: [add('en', 'Bring the\u200B paper.'), add('ur', 'کاغذ\u200F لائیں۔'), add('zh', '带上\u2060原件。')],
		passes: [add('ur', 'کاغذ\u200Cات لائیں۔')],
	},
	'characters/control': {
		refuses: [add('en', 'Bring\u00A0the paper.'), add('en', 'Itâ€™s yours.')],
		passes: [add('en', 'Bring the paper.\t')],
	},
	'characters/look-alike': {
		refuses: [add('en', 'Bring the ｐaper.'), add('ur', 'ﻛاغذ لائیں۔'), add('zh', '带上𝟐部手机。')],
		passes: [add('zh', '带上（原件）：手机！')],
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
		],
		passes: [
			add('ur', 'iPhone اور Galaxy لائیں۔ “Bring the original paper with you today.”'),
			add('zh', '> Please re-issue my eSIM. It is on my passport.'),
		],
	},
	'language/letters': { refuses: [add('ur', 'ایك بار')], passes: [add('ur', 'ایک بار')] },
	'language/digits': { refuses: [add('ur', 'کارڈ ۳ عدد')], passes: [add('ur', 'کارڈ 3 عدد')] },
	'language/marks': {
		refuses: [add('ur', 'پہلے دیکھیں?'), add('zh', '你去吗?')],
		passes: [add('ur', 'پہلے دیکھیں؟'), add('zh', '你去吗？'), add('en', 'Do you go?')],
	},
	'language/spaces': {
		refuses: [add('zh', '打开 eSIM设置。')],
		passes: [add('zh', '打开eSIM设置。'), add('en', 'Open the eSIM settings.')],
	},
	'language/address-form': {
		refuses: [add('zh', '请您先去柜台。')],
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
		refuses: [add('en', 'Ask your carrier first.'), add('ur', 'اپنے کیریئر سے پوچھیں۔')],
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
