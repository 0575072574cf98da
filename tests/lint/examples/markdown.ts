import type { Project } from '../project.ts';
import { add, addComponents, change, swap, type Example, type Table } from './example.ts';
import { en, ur, zh, factsFile, codes, lastWords, pathOf, addPhrase } from './guide.ts';

/** Imports a component into the English page and uses it. */
const useComponent = (line: string, use: string): Example<Project> =>
	change(`${line} ${use}`, (project) => {
		project.edit(pathOf(en), "facts';", `facts';\n${line}`);
		project.edit(pathOf(en), 'bring the original.', `bring the original: ${use}.`);
	});

/** Adds a box to the page of each language, around words of that language. */
const boxEverywhere = (what: string, box: (words: string) => string): Example<Project> =>
	change(what, (project) => {
		for (const [file, end] of lastWords) project.edit(pathOf(file), end, `${end}\n\n${box(end.slice(0, -1))}`);
	});

export const markdown: Table = {
	'markdown/code': {
		refuses: [
			add('en', '<script>alert(1)</script>', '<script>', 'Web code (HTML)'),
			add('ur', 'یہ <b>اہم</b> ہے۔'),
			add('en', '<details><summary>More</summary>', '<details>', 'Web code (HTML)', 'Write <Fold title="…">'),
			add('en', 'Since {new Date().getFullYear()}.', '{new Date()', 'read as a program', '<Fact id="…" />'),
			add('zh', '这是{重要}的。'),
			addComponents(
				'<TaskTick client:load set:html="<b>Pay</b>" />',
				'<TaskTick client:load set:html="<b>',
				'Web code',
			),
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
		passes: [
			add('en', 'See <Fact id="new-sim-wait" />.'),
			add('en', 'Imports and exports are no programs here.'),
			add('en', 'SM-DP+ is “a > b”, and \\< too; wait.Then go (e.g. i.e. a.m.).'),
		],
	},
	'markdown/component-import': {
		refuses: [
			swap('docs/en/steps.mdx', "from '~/components/facts'", "from '~/components/paper'"),
			useComponent("import Counter from '~/components/counter/Card.astro';", '<Counter />'),
			useComponent("import Counter from '~/components/counter/Card.astro';", '<Counter client:load id="x" />'),
			useComponent("import { BringList, Card } from '~/components/counter';", '<Card />'),
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
		passes: [
			useComponent("import Phrase from '~/components/phrases/Phrase.astro';", '<Phrase lang="ur">سلام</Phrase>'),
		],
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
			add('en', 'Say <Term id="operator">operator.\n\nThen</Term> go.', '<Term', 'in its paragraph', '</Term>'),
			addComponents('<Fold title="A">\n\nWords.', '<Fold title="A">', 'is not closed', '</Fold> on a line of its own'),
			addComponents('</Fold>', '</Fold>', 'closes nothing', 'delete it'),
			addComponents('<Fold title="A">Words.\n\n</Fold>', '<Fold', 'shares its line', 'on a line of its own'),
			addComponents('Open <Menu>Settings.', '<Menu>', 'is not closed', '</Menu>'),
		],
		passes: [
			add('en', 'Ask your <Term id="operator">operator</Term>.'),
			addComponents('Open <Menu>Settings → SIM</Menu>.'),
			addComponents('<Fold title="If it fails">\n\nSee <Site id="pta" />.\n\n<Say id="block-sim" />\n\n</Fold>'),
		],
	},
	'markdown/plain-text': {
		refuses: [
			swap(en, 'title: The steps', 'title: The <b>steps'),
			swap(en, 'The steps', 'The <b>steps</b>', 2, '<b>steps</b>', 'as it stands', 'in the text of a page'),
			swap(en, 'Where to go', 'Dial <Dial id="sim-check" />', 3, '<Dial', 'as it stands', 'in the text of a page'),
			swap(codes, 'en: helpline', 'en: helpline <Dial id="x" />', 14, '<Dial', 'as it stands', 'in the text of a page'),
			swap(factsFile, 'en: ask the fee', 'en: ask <i>the fee', 8, '<i>', 'as it stands', 'in the text of a page'),
			swap('sources.yaml', 'Questions', '<b>Questions', 3, '<b>', 'as it stands', 'in the text of a page'),
			swap('i18n/en.json', '"aside.tip": "Tip"', '"aside.tip": "Tip <Site id=x />"'),
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
			add('en', 'To <Dial id={"sim-check"} />.', 'id={', 'is code', 'Write id="sim-check", without'),
			add('zh', '发到<Dial id="sim-check" style="x" />。'),
			addPhrase('<Phrase lang="fr">Bonjour</Phrase>'),
			addPhrase('<Phrase>سلام</Phrase>'),
			addPhrase('<Phrase lang="ur" onclick="x">سلام</Phrase>'),
		],
		passes: [
			addPhrase('<Phrase lang="ur">سلام</Phrase>'),
			add('en', 'Text <Dial id="sim-check" from /> now.'),
			change('a title that says “once more, only later”', (project: Project) => {
				project.edit(pathOf(en), "facts';", "facts';\nimport { Fold } from '~/components/phrases';");
				const fold = '<Fold title="No answer? Try once more, only later">\n\nWait.\n\n</Fold>';
				project.edit(pathOf(en), 'bring the original.', `bring the original.\n\n${fold}`);
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
			add('en', '## {#wait}\n\nText', '## {#wait}', 'no words', '## Your words'),
			add('en', '#### Deep {#deep}\n\nText', '#### Deep', 'more than one step', 'Begin it with ###'),
			add('en', '## Wait {#wait}', '## Wait', 'nothing below', 'Write its text'),
			add('en', 'More to know\n------\n\nText', 'More to know', 'without an id', '## More to know {#'),
		],
		passes: [
			add('en', 'The mark # inside a line is ordinary.'),
			change('a heading right below another one', (project: Project) => {
				for (const [file, end] of lastWords)
					project.edit(pathOf(file), end, `${end}\n\n## ${end} {#wait}\n\n### ${end} {#long}\n\n${end}`);
			}),
		],
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
			add('en', '2. Go', '2. Go', '1 should follow, and the next number is 2', 'without a gap'),
			add('en', '1. Call\n2. Wait\n4. Go'),
			add('zh', '1. 先打\n再等\n\n3. 去'),
			add('ur', '2. کال کریں\n3. جائیں'),
			add('en', '1. Call\n\nWait\n\n3. Go'),
			add('zh', '1. 先打\n1. 再等'),
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
			add('en', '1. Call\n   - Ask\n2. Wait\n\nThen:\n\n3. Go\n\nOr:\n\n1. Rest\n   1. Sit\n2. Go\n   1. Walk'),
			add('ur', '1. کال کریں\n\n   انتظار کریں\n\n2. جائیں'),
			add('en', '- Ask: who is there - and when?'),
		],
	},
	'markdown/aside': {
		refuses: [
			add('en', ':::note\nWords'),
			add('en', ':::warning\nWords\n:::'),
			add('en', ':::note[Title]\nText', ':::note[Title]', 'has no end', 'Write :::'),
			add('en', ':::note\nText\n\n:::tip\nText\n:::', ':::note', 'has no end', 'Write :::'),
			swap(en, 'bring the original.', '\n\n:::note\nText:::', 19, 'Text:::', 'not written', 'on a line of their own'),
			add('en', ':::warning[Title]\nText\n:::', ':::warning', 'no box "warning"', 'caution'),
			add('en', '::: note\nText\n:::', '::: note', 'not written as they must be', ':::note[Your title]'),
			add('zh', '：：：note\n字\n:::', '：：：note', 'not written as they must be', 'ordinary colons'),
		],
		passes: [
			boxEverywhere(
				'boxes with a title, bold words and a list',
				(words) => `:::note[${words}]\n- **${words}**\n:::\n\n:::tip\n${words}\n:::`,
			),
			boxEverywhere('a box with a title', (words) => `:::note[${words}]\n${words}\n:::`),
		],
	},
	'markdown/image': {
		refuses: [
			add('zh', '![扫码示意图](./saoma.jpg)'),
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
			add('en', '[Steps](/en/steps/ "eSIM desk 0300 8844221")', 'eSIM desk', 'mouse', '[Steps](/en/steps/)'),
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
			add('en', 'The old card (Clerk, pls check).'),
			add('en', 'The old card (needs a source).'),
			add('zh', '旧卡（来源？）。'),
			add('ur', 'پرانا کارڈ (لنک غائب)۔'),
			add('en', 'The old card (this word does not fit).'),
			add('en', 'The old card (look at it again later).'),
			add('zh', '旧卡（这个词不贴切）。'),
			add('zh', '旧卡（回头再改）。'),
			add('ur', 'پرانا کارڈ (لفظ ٹھیک نہیں بیٹھا)۔'),
			add('ur', 'پرانا کارڈ (بعد میں دیکھیں گے)۔'),
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
			add('en', 'The old card (look at the back).'),
			add('zh', '旧卡（回头再打一次）。'),
			add('ur', 'پرانا کارڈ (پیچھے دیکھیں)۔'),
			add('en', 'To do this, ask PTA (check with your bank first). (Tip: check the EID at home.)'),
			add('zh', '网上显示（等待审核）。护照带上（有译本更好）。去柜台（提示：先查EID）。'),
			add('ur', 'پاسپورٹ لائیں (ترجمہ بھی ساتھ ہو تو بہتر)۔ سینٹر جائیں (نوٹ: رسید دیکھ لیں اور رکھیں)۔'),
		],
	},
	'markdown/code-fence': {
		refuses: [add('en', '```\nwords'), add('en', '```\nText', '```', 'shown as code', 'Delete this line')],
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
