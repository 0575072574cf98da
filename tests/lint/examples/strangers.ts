import type { Project } from '../project.ts';
import { add, change, swap, type Example, type Table } from './example.ts';

const inData = (words: string): ReturnType<typeof swap> =>
	swap('glossary.yaml', 'en: The company your number is from.', `en: The company your number is from. ${words}`);
const inTitle = (words: string): ReturnType<typeof swap> =>
	swap('docs/en/steps.mdx', 'title: The steps of a replacement', `title: The steps. ${words}`);
const inInterface = (words: string): ReturnType<typeof swap> =>
	swap('i18n/en.json', '"aside.tip": "Tip"', `"aside.tip": "${words}"`);

const inQuestion = (tag: string, words: string): ReturnType<typeof change<Project>> =>
	change(`a question in ${tag}: ${words}`, (project) =>
		project.write(`src/content/questions/${tag}.yaml`, `steps:\n  - ${words}\n`),
	);

/** Writes a new entry of official-domains.yaml, above the existing one. */
const newHost = (domain: string, owner: string): string => `helper:
  domain: ${domain}
  owner: ${owner}
  purpose: { zh-CN: 官网, en: official site, ur: ویب سائٹ }
  confidence: A
  sources: [pta-faq]
  compared: 2026-11-01
pta:`;

/** An entry whose Chinese text names DIRBS. */
const hostForDirbs = (domain: string): string => newHost(domain, 'PTA').replace('zh-CN: 官网', 'zh-CN: DIRBS官网');

/** @param like id of an entry whose company has a similar name */
const distinctHost = (domain: string, like: string): string =>
	newHost(domain, 'PTA Help').replace('  owner:', `  distinctFrom: [${like}]\n  owner:`);

/** Makes the source of the guide a newspaper page on a host. */
const readAt = (host: string): Example<Project> =>
	swap(
		'sources.yaml',
		'PTA\n  title: Questions and answers\n  address: https://pta.gov.pk/faq',
		`Dawn\n  title: Questions and answers\n  address: https://${host}/faq`,
	);

export const strangers: Table = {
	'strangers/account': {
		refuses: [
			add('en', 'Send it to TJRabPrwbZy45sbavfcjinPJC18kjpRTv.'),
			add('zh', '账户是PK36 SCBL 0000 0011 2345 6702。'),
			add('ur', 'رقم 0x52908400098527886E0F7030069857D2E4169EEF میں۔'),
		],
		passes: [
			add('en', 'The eSIM has an EID, and the phone an IMEI.'),
			add('zh', 'eSIM有EID。'),
			add('ur', 'eSIM میں EID ہے۔'),
		],
	},
	'strangers/address': {
		refuses: [
			add('zh', '写信到simhelp，后面接谷歌邮箱的后缀。'),
			add('zh', '问人工：t点me斜杠pkesim。'),
			add('zh', '问人工：wa点me斜线pkesim。'),
			add('en', 'Ask a human: t dot me slash pkesim.'),
			add('ur', 'پوچھیں: ٹی ڈاٹ می سلیش pkesim۔'),
			add('en', 'Write to simhelp, at proton, with the usual ending.'),
			add('zh', '写到simhelp，at gmail，后缀照常。'),
			add('en', 'Write to ali (at) simfix dot com today.'),
			add('en', 'See simfix dot online for it.'),
			add('en', 'Register first on esim booking dot pk.'),
			add('en', 'Write to zong.esim.desk@gmail.com.', 'zong.esim.desk@gmail', 'may not look'),
			add('zh', '发邮件给ali艾特simfix点com。'),
			add('ur', 'علی ایٹ جی میل ڈاٹ کام کو لکھیں۔'),
			add('en', 'The queue is shown at t dot me slash esim help.'),
			add('en', 'Type www simfix-help pk into the browser.'),
			inData('See simfix dot com.'),
			inTitle('See simfix dot com'),
			inInterface('simfix dot com'),
			inQuestion('ur', 'simownerdetails pk com'),
			inQuestion('en', 'is simownerdetails com true'),
			swap('aliases/en.yaml', 'operator: [network]', 'operator: [network, simownerdetails pk]'),
		],
		passes: [
			add('zh', '号码中间的斜杠不用写，点一下就行。'),
			add('en', 'The slash of the date is not needed.'),
			add('ur', 'تاریخ میں سلیش نہیں لکھنا۔'),
			add('en', 'Look at the screen, and at the card too.'),
			add('en', 'Look at the red dot online. He is at home.'),
			add('zh', '在设置里点App。'),
			add('ur', 'گھر پر ایٹمی گھڑی ہے۔'),
			inQuestion('en', 'pta gov pk, esim pk'),
			inQuestion('ur-Latn', 'is jagah net nahi chalta'),
			inQuestion('ur-Latn', 'kisi ki copy board mein hoti hai, de dun ya rok lun'),
		],
	},
	'strangers/handle': {
		refuses: [
			add('en', 'WhatsApp simfix_pk for it.'),
			add('en', 'Look up simfixpk on Instagram.'),
			add('zh', '绿泡泡：simfixpk。'),
			add('zh', '加薇芯simfixpk。'),
			add('en', 'They are @simfixpk there.'),
			add('zh', '加微信simfixpk就行。'),
			add('ur', 'ٹیلی گرام @simfixpk پر لکھیں۔'),
			add('en', 'Skype live:.cid.4f2a9b77e1 is quicker.'),
			add('en', 'Ask in the group of esimpk#4411.'),
			add('en', 'On Snapchat look for esimking786.'),
			add('zh', '拿不准就加薇心pkhelper88。'),
			inData('Telegram simfixpk'),
			change('among the questions of readers', (project: Project) =>
				project.write('src/content/questions/en.yaml', 'steps:\n  - telegram simguru_pk can help\n'),
			),
			inTitle('Telegram simfixpk'),
			inInterface('Telegram simfixpk'),
		],
		passes: [
			add('en', 'WhatsApp: register again. Never send the code on WhatsApp.'),
			add('zh', 'Telegram、WhatsApp和微信群里都有人说。'),
			add('ur', 'Telegram، WhatsApp اور Facebook پر لوگ یہ کہتے ہیں۔'),
		],
	},
	'strangers/person': {
		refuses: [
			add('en', 'Retired inspector Malik Tariq drafts the report.'),
			add('ur', 'ملتان والے حافظ سلیم سے مل لیں۔'),
			add('zh', '拿不定主意就问商会的周大哥。'),
			// A private person is not named even in a warning.
			add('en', 'Do not go to Bilal.'),
			add('ur', 'سینٹر بند ہو تو گلشن میں گیجٹ ہب۔'),
			add('zh', '地铁口右手第三个柜台的老板会说中文，去找他。'),
			add('zh', '走平台担保交易的代办，出不了事。'),
			add('zh', '打不通，搜公众号“巴铁通讯”留言。'),
			add('en', 'The Facebook group “eSIM Helpers” gets numbers back.'),
			add('ur', 'فیس بک کے گروپ “eSIM پاکستان” میں پوچھیں۔'),
			swap('phrases.yaml', 'block kar dein.', 'block kar dein. Warna Bilal bhai se baat kar lein.'),
			add('en', 'Ask simfix_pk for help.'),
			add('en', 'Message bilal4040 when you are stuck.'),
			add('zh', '不懂就问simhelp_lhr。'),
			add('zh', '拿不准的，加simhelp_lhr问一句。'),
			add('ur', 'simfix_pk سے پوچھیں۔'),
			add('ur', 'bilal4040 کو میسج کریں۔'),
			add('en', 'Ask Bilal bhai on WhatsApp.'),
			add('ur', 'صدر میں عمران موبائل والے کر دیتے ہیں۔'),
			add('ur', 'صدر کے الرحمن موبائل والے بغیر لائن کے کر دیتے ہیں۔'),
			add('ur', 'مدینہ کمیونیکیشن سے بھی ہو جاتا ہے۔'),
			add('ur', 'شکیل بھائی اندر سے نکلوا دیتے ہیں۔'),
			add('en', 'Rana Communications in Blue Area has it, too.'),
			add('en', 'Star Mobile Centre replaces it, too.'),
			// A shop is no town.
			add('en', 'Okara Mobiles replaces it, too.'),
			add('zh', 'Gulberg的老陈通讯当场能补。'),
			add('zh', '华强数码也能办。'),
			add('zh', '伊斯兰堡F-10的龙腾通讯也有卡。'),
			add('zh', '找企业协会的王秘书。'),
			add('zh', '找使馆旁边那家川菜馆的老板娘替你打。'),
			swap('sources.yaml', 'title: Questions and answers', 'title: Questions and answers，代办咨询小赵'),
			add('zh', '柜台不给办就找老陈。'),
			add('zh', '办不了就找小林。'),
			add('en', 'WhatsApp us for help.'),
			add('zh', '微信联系小王办。'),
			add('ur', 'واٹس ایپ پر احمد سے بات کریں۔'),
			add('en', 'Search Facebook for the page SimFix Lahore.'),
			add('zh', '加V：办卡老李。'),
			add('zh', '小红书搜“巴铁办卡”。'),
			add('ur', 'حمزہ کو واٹس ایپ پر “ہائے” بھیجیں۔'),
			add('ur', 'ٹیلیگرام پر سم ماسٹر نامی چینل جوائن کریں۔'),
			inQuestion('en', 'shall i message Bilal on Telegram'),
			inQuestion('zh-CN', '微信联系小王行吗'),
			inQuestion('ur', 'واٹس ایپ پر احمد سے بات کریں'),
			inData('Message Bilal on Telegram.'),
			add('en', 'Ask for Kamran; he restores it.'),
			add('en', 'Our partner answers.'),
			add('en', 'In the bazaar, SimRescue does it.'),
			add('en', 'The fare is in PayFast.', 'PayFast', 'a person or a shop', 'Add it to src/content/names.yaml'),
			add('ur', 'عمران موبائلز والے کر دیتے ہیں۔'),
			add('zh', '“卡神”可以处理。'),
			add('zh', '市场里大家常去的那几家铺子都靠得住。'),
			add('ur', 'بولٹن مارکیٹ سے چارجر لیں۔'),
			add('zh', '加急找飞鸽代办。'),
			add('ur', 'عامر موبائل شاپ سے پوچھ لیں۔'),
			add('ur', 'صدر میں عمران بھائی کے پاس جائیں۔'),
			add('en', 'eSIM Helpers PK on Telegram sort it out.'),
			// The negation is about something else.
			add('en', 'Nobody at the counter helps, so ask Bilal bhai on WhatsApp.'),
			add('en', 'No problem, ask Bilal bhai on WhatsApp.'),
			add('ur', 'قیمت کے لیے واٹس ایپ پر احمد سے بات کریں۔'),
		],
		passes: [
			add('en', 'Customer Services can tell you. Ask at a mobile shop.'),
			add('zh', '去手机店买壳。通讯录存好，移动通信也行。'),
			add('ur', 'کسی موبائل والے سے پوچھیں۔ موبائل شاپ پر نہیں۔'),
			add('ur', 'پشاور کی مارکیٹ یا کراچی کی موبائل مارکیٹ سے فون لیں تو رسید لیں۔'),
			add('zh', '别搜公众号，打热线。'),
			add('en', 'Ask the inspector for the number of your report. In Faisalabad, too.'),
			add('zh', '别在电子市场的手机店里补办。营业厅旁边的打印店可以复印。'),
			add('en', 'A Facebook group cannot do it.'),
			add('ur', 'فیس بک کا کوئی گروپ یہ کام نہیں کر سکتا۔'),
			swap('phrases.yaml', 'Meri SIM block', 'Mera WhatsApp bhi, meri SIM bhi block'),
			add('en', 'Ask the staff who helped you.'),
			add('zh', '问营业员怎么称呼。'),
			add('ur', 'عملے سے پوچھیں کہ کیا چاہیے۔'),
			inQuestion('en', 'my brother lost the whatsapp of our shop'),
			inQuestion('zh-CN', '微信登不上怎么办'),
			inQuestion('ur', 'بھائی کا واٹس ایپ بند ہے'),
			inQuestion('ur', 'Far سے واٹس ایپ پر رابطہ'),
			add('en', 'Ask PTA or Apple, then call Jazz. JazzCash needs it too.'),
			add('en', 'Ask Far on WhatsApp; tell your family on WhatsApp.'),
			add('zh', '别加陌生人的微信，问大使馆。'),
			add('ur', 'چھوٹے بھائی سے کہیں۔ کسی موبائل شاپ سے پوچھ لیں۔'),
			add('zh', '别在小红书搜代办，微信里的群也别进。'),
			add('en', 'Never search Facebook for a helpline.'),
			add('en', 'Never call, or message us on WhatsApp.'),
			add('ur', 'واٹس ایپ پر کوئی گروپ جوائن نہ کریں۔'),
			add('ur', 'گھر والوں کو واٹس ایپ پر بتائیں، اور کمپنی سے واٹس ایپ پر رابطہ کریں۔'),
		],
	},
	'strangers/number': {
		refuses: [
			add('en', 'Call zero three double-oh one two three four five six seven.'),
			add('en', 'Text it to ⑧⑤⑧⑤ now.'),
			add('zh', '打零三零零一二三四五六七。'),
			add('zh', '进QQ群七三八二一零九五五。'),
			add('ur', 'صفر تین صفر صفر ایک دو تین چار پانچ چھ سات پر کال کریں۔'),
			add('en', 'For an ambulance, eleven twenty-two answers too.'),
			add('en', 'The police answer at double one five.'),
			add('en', 'The helpline is three hundred and forty-five.'),
			add('zh', '救护车是幺幺二二。'),
			add('ur', 'گیارہ بائیس سے پوچھیں۔'),
			add('ur', 'ہیلپ لائن تین سو پینتالیس ہے۔'),
			add('en', 'Call ０３００１２３４５６７ now.'),
			add('zh', '打＋９２ ３００ １２３４５６７。'),
			inQuestion('en', 'can i call 0300 one two three four five six seven'),
			inQuestion('zh-CN', '打零3零零1二三4五67行吗'),
			inQuestion('ur', 'کیا 0300 ایک دو تین چار پانچ چھ سات پر کال کروں'),
			inData('Call O3OO l23.'),
			inTitle('Call eight five eight five'),
			inInterface('Call eight five eight five'),
		],
		passes: [
			add('en', 'Take one or two phones: iPhone 11, 12, 13, 14, 15.'),
			add('zh', '①带证件，②去柜台，两三个人。'),
			add('zh', '一五一十说清楚，十五岁也行。'),
			add('ur', 'ایک دو فون، دو تین لوگ، دس بارہ کال۔'),
			inQuestion('ur', 'تین سو پینتالیس پر کوئی نہیں اٹھاتا'),
			inQuestion('ur', 'چپ والی ہی دے دو اسی نمبر کی'),
		],
	},
	'strangers/short-link': {
		refuses: [swap('sources.yaml', 'address: https://pta.gov.pk/faq', 'address: https://bit.ly/3x')],
		passes: [swap('sources.yaml', 'address: https://pta.gov.pk/faq', 'address: https://orbit.lyon.example/faq')],
	},
	'facts/one-owner': {
		refuses: [
			swap('dial-codes.yaml', "code: '8484'\n  kind: sms\n  owner: PTA", "code: '668'\n  kind: sms\n  owner: NADRA"),
			swap('dial-codes.yaml', "code: '345'", "code: '668'"),
		],
		passes: [swap('dial-codes.yaml', "code: '8484'", "code: '668'")],
	},
	'facts/look-alike-host': {
		refuses: [
			swap('official-domains.yaml', 'domain: pta.gov.pk', 'domain: pta-gov.pk'),
			swap('sources.yaml', 'address: https://pta.gov.pk/faq', 'address: https://pta.g0v.pk/faq'),
			swap('sources.yaml', 'address: https://pta.gov.pk/faq', 'address: https://complaint-pta.example/faq'),
			swap('official-domains.yaml', 'pta:', newHost('pta-gov.pk', 'Ali')),
			swap('official-domains.yaml', 'pta:', newHost('pta.pk.com', 'PTA')),
			swap('official-domains.yaml', 'pta:', newHost('pta-help.example', 'PTA Help')),
			swap('official-domains.yaml', 'pta:', distinctHost('pta-help.example', 'helper')),
		],
		passes: [
			swap('sources.yaml', 'address: https://pta.gov.pk/faq', 'address: https://www.pta.gov.pk/faq'),
			swap('sources.yaml', 'address: https://pta.gov.pk/faq', 'address: https://ptv.com.pk/captain'),
			swap('official-domains.yaml', 'pta:', newHost('nadra.gov.pk', 'NADRA')),
			swap('official-domains.yaml', 'pta:', distinctHost('pta-help.example', 'pta')),
		],
	},
	'facts/misspelt-host': {
		refuses: [swap('official-domains.yaml', 'pta:', hostForDirbs('dlrbs.pta.gov.pk'))],
		passes: [swap('official-domains.yaml', 'pta:', hostForDirbs('dirbs.pta.gov.pk'))],
	},
	'facts/publisher-host': {
		refuses: [readAt('dawm.com'), readAt('dawn-pk.com')],
		passes: [readAt('dawn.com')],
	},
};
