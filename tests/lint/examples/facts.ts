import type { Project } from '../project.ts';
import { add, change, swap, type Example, type Table } from './example.ts';
import { en, factsFile, codes, aliases, home, pathOf, addPhrase } from './guide.ts';

const nearHelpline = `near-helpline:
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

/** Adds a second operator with its own helpline. */
function addNear(project: Project, helpline = 'near-helpline'): void {
	const far = project.read(pathOf('operators/far.yaml'));
	project.write(
		pathOf('operators/near.yaml'),
		far.replaceAll(': Far', ': Near').replace('[far-helpline]', `[${helpline}]`),
	);
	project.edit(pathOf('dial-codes.yaml'), 'far-helpline:', `${nearHelpline}far-helpline:`);
	if (helpline !== 'near-helpline') project.edit(pathOf('operators/far.yaml'), '[far-helpline]', '[near-helpline]');
}

/** Gives the first fact a second source. */
function publishNews(project: Project, published: string): void {
	const news = `{ publisher: N, title: T, address: A, published: ${published}, read: copy, asOf: unknown, kind: news }`;
	project.edit(pathOf('sources.yaml'), 'pta-faq:\n', `news: ${news}\npta-faq:\n`);
	project.edit(pathOf('facts.yaml'), 'sources: [pta-faq]', 'sources: [pta-faq, news]');
}

/** Gives the short code of PTA other sources, one of which is a page of an operator. */
const withRival = (sources: string): Example<Project> =>
	change(`sources of a code of PTA: ${sources}`, (project) => {
		const page =
			'far-page: { publisher: Far, title: T, address: https://far.pk/x, published: undated, read: copy, asOf: 2026-11-01, kind: official }';
		project.edit(pathOf('sources.yaml'), 'pta-faq:\n', `${page}\npta-faq:\n`);
		project.edit(pathOf(codes), 'sources: [pta-faq]', `sources: ${sources}`);
	});

/** Makes an edit where a number of another city is known to be wrong. */
const withWrong = (file: string, words: string, by: string): Example<Project> =>
	change(`a wrong number: ${by}`, (project) => {
		const wrong = `far-helpline:\n  wrong: [{ code: 042-111-345-999, why: only lists by machine have it }]\n`;
		project.edit(pathOf(codes), 'far-helpline:\n', wrong);
		project.edit(file.startsWith('src/') ? file : pathOf(file), words, by);
	});

export const facts: Table = {
	'facts/operator-ownership': {
		refuses: [
			change(
				"another operator's helpline",
				(project: Project) => {
					addNear(project);
					project.edit(pathOf('operators/far.yaml'), '[far-helpline]', '[near-helpline]');
				},
				{
					file: pathOf('operators/far.yaml'),
					line: 10,
					excerpt: 'near-helpline',
					message: 'belongs to Near',
					fix: "one of this operator's own",
				},
			),
			change(
				'the owner of a number',
				(project: Project) => {
					addNear(project);
					project.edit(pathOf('operators/near.yaml'), '[near-helpline]', '[]');
					// Confidence C avoids the warning for a number that no page shows.
					project.edit(
						pathOf(codes),
						nearHelpline,
						nearHelpline.replace('owner: Near', 'owner: Far Telecom').replace(': B', ': C'),
					);
				},
				{
					file: pathOf('dial-codes.yaml'),
					line: 15,
					excerpt: 'owner: Far Telecom',
					message: 'belongs to Near',
					fix: 'Write owner: Near',
				},
			),
		],
		passes: [change('its own helpline', (project: Project) => addNear(project))],
	},
	'facts/source-owner': {
		refuses: [withRival('[far-page]')],
		passes: [withRival('[far-page, pta-faq]')],
	},
	'facts/named-owner': {
		refuses: [
			change('the network of another operator', (project: Project) => {
				project.edit(pathOf(codes), 'en: helpline', 'en: Far Telecom helpline');
				project.edit(pathOf(codes), 'network: Far', 'network: Near');
			}),
			change("another operator's name in what a number is for", (project: Project) => {
				project.edit(pathOf('dial-codes.yaml'), 'owner: Far Telecom', 'owner: Far');
				project.edit(pathOf('dial-codes.yaml'), 'en: helpline', 'en: Near helpline');
				addNear(project);
			}),
			swap(codes, 'en: SIMs on your ID', 'en: SIMs in the books of Far Telecom'),
			add('en', 'Ask PTA: <Dial id="far-helpline" />.'),
		],
		passes: [
			swap(codes, 'en: SIMs on your ID', 'en: SIMs that PTA counts for Far Telecom'),
			add('en', 'No answer from Far Telecom? Ask PTA: <Dial id="sim-check" />.'),
			add('en', 'Neither PTA nor GSMA answers? Dial <Dial id="far-helpline" />.'),
			add('ur', 'نمبر ملائیں: <Dial id="sim-check" />۔'),
		],
	},
	'facts/mobile-source': {
		refuses: [swap(codes, "code: '345'", 'code: 0311-1234567'), swap(codes, "code: '8484'", 'code: +92-345-1234567')],
		passes: [swap(codes, "code: '8484'", 'code: 042-111-345-100')],
	},
	'facts/dial-kind': {
		refuses: [
			swap(
				'dial-codes.yaml',
				'kind: sms\n  owner: PTA\n  purpose: { zh-CN: 查名下号码, en: SIMs on your ID, ur: آپ کے نام کی سمیں }',
				'kind: call\n  owner: PTA\n  purpose: { zh-CN: 短信查名下号码, en: text it for SIMs on your ID, ur: میسج بھیجیں، آپ کے نام کی سمیں }',
			),
			swap('dial-codes.yaml', "code: '345'\n  kind: call", "code: '345'\n  kind: sms"),
		],
		passes: [
			swap('dial-codes.yaml', 'en: SIMs on your ID', 'en: text it to see SIMs on your ID'),
			swap('dial-codes.yaml', 'en: helpline', "en: 'helpline, if the message does not come'"),
		],
	},
	'facts/disputed': {
		refuses: [
			change('only news as sources', (project: Project) => {
				project.edit(pathOf('sources.yaml'), 'kind: official', 'kind: news');
				project.edit(pathOf('facts.yaml'), 'confidence: B', 'confidence: A');
				for (const file of ['official-domains.yaml', 'operators/far.yaml'])
					project.edit(pathOf(file), 'confidence: A', 'confidence: B');
			}),
			change('an old copy of the owner against newer news', (project: Project) => {
				project.edit(
					pathOf('sources.yaml'),
					'pta-faq:\n',
					'news: { publisher: N, title: T, address: A, published: 2026-11-10, read: copy, asOf: 2026-11-11, kind: news }\npta-faq:\n',
				);
				project.edit(
					pathOf('facts.yaml'),
					'  confidence: B\n  sources: [pta-faq]',
					'  confidence: A\n  sources: [pta-faq]\n  disputedBy: [news]',
				);
			}),
		],
		passes: [
			change('the same with confidence B', (project: Project) => {
				project.edit(
					pathOf('sources.yaml'),
					'pta-faq:\n',
					'news: { publisher: N, title: T, address: A, published: 2026-11-10, read: copy, asOf: 2026-11-11, kind: news }\npta-faq:\n',
				);
				project.edit(pathOf('facts.yaml'), '  sources: [pta-faq]', '  sources: [pta-faq]\n  disputedBy: [news]');
			}),
		],
	},
	'facts/compared': {
		refuses: [
			change('an entry', (project: Project) => publishNews(project, '2026-11-10'), {
				file: pathOf('facts.yaml'),
				line: 5,
				excerpt: 'compared: 2026-11-01',
				message: 'source "news", published on 2026-11-10',
				fix: 'write the day',
			}),
			change('a page', (project: Project) => {
				publishNews(project, '2026-11-01');
				project.edit(pathOf(home), 'sources: [', 'sources: [news, ');
				project.edit(pathOf(home), 'compared: 2026-11-01', 'compared: 2026-10-31');
			}),
		],
		passes: [
			change('on the same day', (project: Project) => publishNews(project, '2026-11-01')),
			change('in the same month', (project: Project) => publishNews(project, "'2026-11'")),
			change('a source that was read again later', (project: Project) =>
				project.edit(pathOf('sources.yaml'), 'asOf: 2026-11-01', 'asOf: 2026-11-20'),
			),
		],
	},
	'facts/year': {
		refuses: [swap(factsFile, '  confidence: B', '  year: 2015\n  confidence: B')],
		passes: [
			change('an old source and its year', (project: Project) => {
				project.edit(
					pathOf('sources.yaml'),
					'pta-faq:\n',
					"old: { publisher: N, title: T, address: A, published: '2015', read: copy, asOf: unknown, kind: news }\npta-faq:\n",
				);
				project.edit(pathOf('facts.yaml'), '  sources: [pta-faq]', '  year: 2015\n  sources: [old]');
			}),
		],
	},
	'facts/address': {
		refuses: [
			add('zh', '打不开就换weixin110-qq.com。'),
			add('en', 'Fill in forms.gle/PtaComplaint for it.', 'forms.gle', 'not among the official ones', 'Take it out'),
			add('ur', 'یہاں سے لیں: https://example.com/simosa-apk', 'https://example.com', 'not among', 'Take it out'),
			add('en', 'See sim-owner.online for it.', 'sim-owner.online', 'not among the official ones', 'Take it out'),
			add('ur', 'اسے pta.gov.pk پر دیکھیں۔'),
			add('zh', '看https://example.com/a吧。'),
			add('en', 'See [this site](http://sim-owner.example.com/x).', 'http://sim', 'not among the', 'Take it out'),
			add('en', 'See pta.gov.pk for it.', 'pta.gov.pk', 'official address', 'Write <Site id="pta" />'),
			add('en', 'Write to help@example.com today.', 'help@example.com', 'not among the official ones', 'Take it out'),
			add('en', 'See sim-helpline.live for it.', 'sim-helpline.live', 'not among the official ones', 'Take it out'),
			add('en', 'Run node.js there.', 'node.js', 'not among the official ones', 'Take it out'),
			swap(
				factsFile,
				'en: 7 days',
				'en: 7 days (sim-owner.online)',
				2,
				'sim-owner.online',
				'not among the',
				'Take it out',
			),
			addPhrase('<Phrase lang="ur">sim-owner.online دیکھیں</Phrase>'),
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
		passes: [
			add('en', 'E.g. node, i.e. this one.'),
			swap(factsFile, 'ur: 7 دن', 'ur: 7 دن (pta.gov.pk)'),
			add('en', 'See <Site id="pta" /> for it. Done.'),
		],
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
			add('en', 'It costs 2500 rupees.', '2500 rupees', 'kept in src/content/facts.yaml as "fee"', 'do not state it'),
			add('en', 'It costs forty-odd rupees.'),
			add('zh', '补一张四五十块钱。'),
			add('ur', 'اس کے پینتیس روپے لگتے ہیں۔'),
		],
		passes: [add('en', 'Ask the fee first.'), add('ur', 'پہلے فیس پوچھیں۔'), add('zh', '先问费用。')],
	},
	'facts/typed-number': {
		refuses: [
			add('en', 'Call 0800-55055 now.', '0800-55055', 'typed by hand', '<Dial id="…" />'),
			add('ur', 'اسے 8585 پر بھیجیں۔', '8585', 'typed by hand', '<Dial id="…" />'),
			add('zh', '把它发到8585。', '8585', 'typed by hand', '<Dial id="…" />'),
			addPhrase('<Phrase lang="ur">0300 1234567</Phrase>'),
			swap(factsFile, 'en: ask the fee first', 'en: ask on 0300-1234567'),
			swap(factsFile, 'ur: 7 دن', 'ur: 7 دن، 0300-1234567'),
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
			add('en', 'Call 0345 now.', '0345', 'typed by hand', 'Write <Dial id="far-helpline" />'),
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
	'facts/wrong-number': {
		refuses: [
			withWrong(en, 'Where to go, what to bring', 'Call 042-111-345-999, what to bring'),
			withWrong(factsFile, 'ur: 7 دن', 'ur: 7 دن، 042111345999'),
			withWrong(codes, "code: '345'", 'code: +92-42-111-345-999'),
			withWrong(codes, 'en: helpline', 'en: helpline 042 111 345 999'),
		],
		passes: [withWrong(aliases, 'index: [start]', 'index: [start, is 042-111-345-999 right]')],
	},
	'facts/date': {
		refuses: [
			add('en', 'It was on 24 January 2024.', '24 January 2024', 'date typed by hand', '<Fact id="…" />'),
			add('ur', 'یہ 24 جنوری 2024 کی بات ہے۔', '24 جنوری 2024', 'date typed by hand', '<Fact id="…" />'),
			add('zh', '这是2024年1月24日的规定。', '2024年1月24日', 'date typed by hand', '<Fact id="…" />'),
			add('en', 'The rule of 2015 may still hold.', '2015', 'date typed by hand', '<Fact id="…" />'),
			add('en', 'From next month all operators do it online.', 'next month', 'another day', 'unless a source says so'),
			add('en', 'Since last week it works on other networks too.'),
			add('en', 'Zong has now stopped this.'),
			add('zh', '今年起不用再按指纹。', '今年', 'another day', 'unless a source says so'),
			add('zh', '前不久刚放宽过。'),
			add('zh', 'Zong即将支持手表。'),
			add('zh', '规定刚改了，目前只在大城市办。'),
			add('ur', 'آج کل یہ کام صرف بڑے شہروں میں ہو رہا ہے۔', 'آج کل', 'another day', 'unless a source says so'),
			add('ur', 'اگلے مہینے سے سب آن لائن ہو گا۔'),
			swap('phrases.yaml', 'roman: Meri SIM', 'roman: Aaj kal meri SIM'),
		],
		passes: [
			add('en', 'Your current SIM stops. The phone you currently use? Call today.'),
			add('zh', '最近一次充值是哪天？今天就打，现在就去，护照即将到期先换。短信说卡即将失效，别信。'),
			add('ur', 'آج ہی کال کریں۔ پچھلی رسید لائیں، اب نمبر واپس لیں۔'),
			add('en', 'See [the rule of 2015](/en/steps/#person).'),
			add('en', 'They may 5 times in a row say no.'),
		],
	},
	'facts/typed-quantity': {
		refuses: [
			add('en', 'It is free the first ten times.'),
			add('en', 'Women sit there from ten in the morning till four.'),
			add('en', 'It takes a fortnight.'),
			add('en', 'It takes thirteen days.'),
			add('en', 'There are a few hundred.'),
			add('zh', '花不了多少，两千出头。'),
			add('ur', 'سولہ دن لگتے ہیں۔'),
			add('zh', '俩月后再登记。'),
			add('zh', '晚个把月也行。'),
			add('zh', '前十次免费。'),
			add('ur', 'پہلی دس بار مفت ہے۔'),
			add('ur', 'مہینہ بھر لگتا ہے۔'),
			swap('phrases.yaml', 'roman: Meri SIM', 'roman: Do hafte se meri SIM'),
			add('ur', 'اسّی فیصد لوگوں کا نمبر رہتا ہے۔'),
			add('ur', 'تین چوتھائی لوگوں کا نمبر رہتا ہے۔'),
			add('en', 'Ninety per cent of them keep the number.'),
			add('en', 'Three quarters of callers get it.'),
			add('zh', '四分之三的人拿得回。'),
			add('en', 'Most counters ask for a thousand and a half.'),
			add('en', 'It opens at nine.'),
			add('en', 'Nine callers in ten know your name.'),
			add('zh', '一般要一千五。'),
			add('zh', '九点开门。'),
			add('zh', '十个人里有九个办好。'),
			add('ur', 'کاؤنٹر پر دو ہزار مانگتے ہیں۔'),
			add('ur', 'دس میں سے نو لوگ واپس آتے ہیں۔'),
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
			swap(factsFile, 'en: ask the fee first', 'en: ask within two days'),
			swap('glossary.yaml', 'en: The company your number is from.', 'en: The company that answers in 3 hours.'),
			swap('i18n/en.json', '"aside.tip": "Tip"', '"aside.tip": "Wait 3 days"'),
		],
		passes: [
			add('en', 'Try three times, from one to the next. The first time, only two of them go.'),
			add('zh', '第二次再试。你们俩一起去。'),
			add('ur', 'دوسری بار پھر کریں۔'),
			add('ur', 'پوچھیں کہ کتنے فیصد ٹیکس لگے گا۔'),
			add('en', 'Ask what per cent of tax is added.'),
			add('zh', '大部分人拿得回。'),
			add('en', 'Go there in the morning, one by one.'),
			add('zh', '早点去，一个一个来。'),
			add('ur', 'صبح جائیں، ایک ایک کر کے۔'),
			add('en', 'Wait a few minutes. Two numbers in the phone? Under 18 years old? It is 100% fine.'),
			add('zh', '再等几分钟。补两个号码，是哪一天？'),
			add('ur', 'چند منٹ رکیں۔ دو نمبر ہیں؟ عمر 18 سال سے کم؟'),
			add('ur', 'صبح سویرے جائیں۔ شام ساتھ بیٹھ کر دیکھیں، صبح آٹھواں کاؤنٹر خالی ہے۔'),
		],
	},
	'facts/units': {
		refuses: [
			swap(factsFile, 'zh-CN: 7天', 'zh-CN: 7小时'),
			swap(factsFile, 'zh-CN: 7天', 'zh-CN: 7个工作日'),
			swap(factsFile, 'en: 7 days', 'en: 7 working days'),
			swap(factsFile, 'ur: 7 دن', 'ur: 7 کاروباری دن'),
			swap(factsFile, 'ur: 7 دن', 'ur: 7 کام کے دن'),
			swap(factsFile, 'ur: 7 دن', 'ur: 7 ہفتے'),
			swap(factsFile, '2500卢比', '2500美元'),
		],
		passes: [swap(factsFile, 'zh-CN: 7天, en: 7 days, ur: 7 دن', 'zh-CN: 24小时, en: 24 hours, ur: 24 گھنٹے')],
	},
	'facts/figures': {
		refuses: [
			swap(
				factsFile,
				'{ zh-CN: 7天, en: 7 days, ur: 7 دن }',
				'{ zh-CN: 普通7天，加急3天, en: "usually 7 days, urgent 3 days", ur: عام 3 دن، ارجنٹ 7 دن }',
				2,
				'عام 3 دن',
				'3 – 7, there 7 – 3',
			),
			swap(
				factsFile,
				'en: 7 days',
				'en: 8 days',
				2,
				'8 days',
				'简体中文 7, English 8, اردو 7',
				'write the same one, in',
			),
			swap(factsFile, 'ur: 7 دن', 'ur: سات دن', 2, 'سات دن', 'اردو (none)', 'in digits'),
			swap(factsFile, 'ur: 7 دن', 'ur: 17 دن', 2, '17', 'اردو 17', 'in digits'),
			swap(
				'phrases.yaml',
				'Kya [[fact:new-sim-wait]] intezar',
				'Kya intezar',
				10,
				'Kya intezar',
				'no fact',
				'Write [[fact:',
			),
			swap(
				'phrases.yaml',
				'Must I wait [[fact:new-sim-wait]]?',
				'Must I wait?',
				9,
				'Must I wait?',
				'no fact',
				'Write [[fact:',
			),
			swap(factsFile, "en: 'Rs 2,500'", "en: 'Rs 2,000'", 7, 'Rs 2,000', 'English 2000', 'in digits'),
		],
		passes: [
			swap(factsFile, '{ zh-CN: 7天, en: 7 days, ur: 7 دن }', '{ zh-CN: 180多万个, en: 1.8 million, ur: 18 لاکھ }'),
			swap(
				factsFile,
				'{ zh-CN: 7天, en: 7 days, ur: 7 دن }',
				'{ zh-CN: 7次里3次, en: 3 times of 7, ur: 7 میں سے 3 بار }',
			),
			swap(factsFile, 'zh-CN: 7天, en: 7 days, ur: 7 دن', 'zh-CN: 8天, en: 8 days, ur: 8 دن'),
			swap(factsFile, 'zh-CN: 7天, en: 7 days, ur: 7 دن', 'zh-CN: 2026年1月, en: January 2026, ur: جنوری 2026'),
			swap(
				factsFile,
				'zh-CN: 7天, en: 7 days, ur: 7 دن',
				"zh-CN: 每天9:00—21:00, en: 'daily 9:00–21:00', ur: روزانہ صبح 9 سے رات 9 بجے تک",
			),
			// The purpose of a number may have a figure in one language only.
			swap(codes, 'zh-CN: 客服热线', 'zh-CN: 24小时客服热线'),
			swap('phrases.yaml', 'en: Please block my SIM.', 'en: May I have my SIM blocked?'),
		],
	},
	'facts/lost-sources': {
		refuses: [swap(en, 'sources: [pta-faq]', 'sources: []', 5, 'sources:', 'names 0 sources', 'Put back')],
		passes: [
			change('a source taken out in every language', (project: Project) =>
				['zh-cn', 'en', 'ur'].forEach((folder) =>
					project.edit(pathOf(`docs/${folder}/steps.mdx`), 'sources: [pta-faq]', 'sources: []'),
				),
			),
		],
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
					pathOf('sources.yaml'),
					'pta-faq:\n',
					'idle: { publisher: P, title: T, address: A, published: undated, read: copy, asOf: unknown, kind: news }\npta-faq:\n',
				);
				project.edit(pathOf(en), 'sources: [pta-faq]', 'sources: [pta-faq, idle]');
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
			swap(factsFile, 'compared: 2026-11-01', 'compared: 2025-01-01'),
			swap(en, 'compared: 2026-11-01', 'compared: 2025-01-01'),
		],
		passes: [swap(factsFile, 'compared: 2026-11-01', 'compared: 2026-10-01')],
	},
	'facts/exchanged': {
		refuses: [
			swap(
				en,
				'<Dial id="sim-check" />, or see <Site id="pta" />',
				'<Site id="pta" />, or see <Dial id="sim-check" />',
				12,
				'pta',
				'this line “sim-check, pta”',
				'into its own sentence',
			),
		],
		passes: [
			swap(
				en,
				'Text it to <Dial id="sim-check" />, or see <Site id="pta" />.',
				'See <Site id="pta" />, or text it to <Dial id="sim-check" />.',
			),
		],
	},
};
