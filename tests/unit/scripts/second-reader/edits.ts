import { onPage, type Edit } from '../../../support/guide/edits.ts';

/** A replacement of words in a file under guide/. */
type Replacement = readonly [file: string, words: string, by: string];

/** Edits that need no second reader: no sentence changes. */
export const foldedEdits: readonly Replacement[] = [
	['aliases/en.yaml', 'lost: [lose,', 'lost: [lose, slipped out,'],
	['questions/zh-CN.yaml', 'lost-or-stolen:\n', 'lost-or-stolen:\n  - 手机刚才掉在出租车上了怎么办\n'],
];

/** Edits that need a second reader: numbers, settings, names, links, sentences. Some are harmless. */
export const labelledEdits: readonly Replacement[] = [
	[
		'lint-exceptions.yaml',
		'It opens nothing. }',
		'…\n- { rule: advice/secret, file: src/content/docs/en/faq.mdx, words: Send him the code, reason: He is kind. }',
	],
	[
		'docs/en/steps.mdx',
		'Pay at the counter only, never into a personal account.',
		'Pay into a personal account only, never at the counter.',
	],
	['docs/en/steps.mdx', 'let nobody photograph it', 'let the staff photograph it'],
	['docs/en/steps.mdx', '(/en/lost-or-stolen/)', '(/en/benefits/)'],
	['docs/en/steps.mdx', 'next: { link: /en/install/', 'next: { link: /en/glossary/'],
	['docs/en/scams.mdx', 'On a helpline that **you** dialled,', 'On a helpline,'],
	['docs/en/steps.mdx', '## 2. Get ready {#identity}', 'Ask Rehan in Hall Road.\n\n## 2. Get ready {#identity}'],
	['docs/en/scams.mdx', 'They sell stolen data and collect yours. ', ''],
	['docs/zh-cn/steps.mdx', '都先不按、不签', '都先按、签'],
	['docs/zh-cn/steps.mdx', '<Fact id="sim-transfer-lock-date" />起', '<Fact id="biometric-gap" />起'],
	['i18n/ur.json', '"search.cancelLabel": "', '"search.cancelLabel": "Rehan '],
	['phrases.yaml', 'Kya meri SIM block ho gayi hai?', 'Meri SIM block na karein.'],
	['glossary.yaml', 'It cannot be taken out', 'It can be taken out'],
	['aliases/en.yaml', '\nweights:', '\nweights:\n  scams: 0.1'],
	['glossary.yaml', '[e-SIM, eSIM线路, 号码线路, 这条线路]', '[e-SIM, eSIM线路, 号码线路]'],
	['phrases.yaml', '请问SIM卡已经停了吗？', '请问SIM卡停了吗？'],
	['phrases.yaml', 'کیا میری سم بلاک ہو گئی ہے؟', 'کیا میری سم بلاک ہوئی ہے؟'],
	['docs/en/steps.mdx', 'ask for a receipt.', 'ask for a receipt!'],
	['docs/ur/steps.mdx', 'پتا نہیں کس کے نام پر ہے؟', 'پتہ نہیں کس کے نام پر ہے؟'],
	['docs/zh-cn/scams.mdx', '他们办不到：能补发的', '他们办不到。能补发的'],
	['docs/en/scams.mdx', 'give your finger: that is the difference.', 'give your finger. That is the difference.'],
	['docs/en/lost-or-stolen.mdx', 'the complaint number and the time. **', 'the complaint number and time. **'],
	['docs/zh-cn/steps.mdx', '太干就稍微沾点水', '太干就沾点水'],
	['docs/zh-cn/steps.mdx', '洗手擦干，', '找卡神，'],
	['glossary.yaml', 'Your operator makes it, and your phone', 'Your operator makes it; your phone'],
	['docs/en/steps.mdx', 'Ask at the counter', 'At ask counter the'],
	['docs/en/steps.mdx', 'loses its signal', 'keeps its signal'],
	['docs/en/steps.mdx', 'loses its signal', '~~loses~~ its signal'],
	['docs/ur/lost-or-stolen.mdx', 'دونوں بلاک کروائیں', 'ایک بلاک کروائیں'],
	[
		'docs/ur/steps.mdx',
		'چارج فون اور وائی فائی](/ur/prepare/) کا بندوبست کریں',
		'چارج فون اور وائی فائی](/ur/prepare/) کا انتظام کر لیں',
	],
];

/** New sentences that need a second reader: each could cost a reader the number, without a word that a rule knows. */
export const newSentences: readonly Edit[] = [
	...onPage(
		'en/steps',
		'The operator will phone you back for the digits.',
		'A photocopy is enough.',
		'Put the deposit down early.',
		'The helper sets up the software.',
		'You have it back today.',
		'We go to the counter with you.',
		'Kamran at the plaza has a machine for this.',
		'There is no need to block the line first.',
		'The settings of your model may look a little different.',
	),
	...onPage(
		'zh-cn/steps',
		'把短信里的数字记下来给来电的人。',
		'复印件就够了。',
		'押金早点准备。',
		'师傅会装好软件。',
		'当天就有。',
		'我们陪你去柜台。',
		'不用挂失，等几天就好。',
		'找阿伟办。',
	),
	...onPage(
		'ur/steps',
		'کوڈ یاد رکھیں اور فون پر دہرائیں۔',
		'فوٹو کاپی کافی ہے۔',
		'ایڈوانس تیار رکھیں۔',
		'مستری ایپ انسٹال کر دے گا۔',
		'آج ہی مل جائے گا۔',
		'ہم کاؤنٹر پر ساتھ چلیں گے۔',
		'نمبر بلاک کروانے کی ضرورت نہیں۔',
		'بازار میں شہریار سے مل لیں۔',
	),
];
