/* eslint-disable max-lines -- Data: a whole small guide. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The data of a small valid guide, by path under src/content. */
export const dataFiles: Record<string, string> = {
	// The towns and companies of the site: an example may name any of them.
	'names.yaml': readFileSync(fileURLToPath(new URL('../../../src/content/names.yaml', import.meta.url)), 'utf8'),
	'sources.yaml': `pta-faq:
  publisher: PTA
  title: Questions and answers
  address: https://pta.gov.pk/faq
  published: undated
  read: copy
  asOf: 2026-11-01
  kind: official
`,
	'facts.yaml': `new-sim-wait:
  text: { zh-CN: 7天, en: 7 days, ur: 7 دن }
  confidence: B
  sources: [pta-faq]
  compared: 2026-11-01
fee:
  text: { zh-CN: 2500卢比, en: 'Rs 2,500', ur: 2500 روپے }
  ask: { zh-CN: 先问费用, en: ask the fee first, ur: پہلے چارجز پوچھیں }
  confidence: C
  sources: []
  compared: 2026-11-01
  group: money
  topic: { zh-CN: 补办费用, en: the fee of a replacement, ur: دوبارہ اجرا کی فیس }
`,
	'dial-codes.yaml': `sim-check:
  code: '668'
  kind: sms
  owner: PTA
  purpose: { zh-CN: 查名下号码, en: SIMs on your ID, ur: آپ کے نام کی سمیں }
  confidence: B
  sources: [pta-faq]
  compared: 2026-11-01
  from: [any-network]
far-helpline:
  code: '345'
  kind: call
  owner: Far Telecom
  purpose: { zh-CN: 客服热线, en: helpline, ur: ہیلپ لائن }
  confidence: C
  sources: []
  compared: 2026-11-01
  from: [own-network]
  network: Far
show-imei:
  code: '*#06#'
  kind: device
  owner: GSMA
  purpose: { zh-CN: 显示IMEI, en: shows the IMEI, ur: IMEI دکھاتا ہے }
  confidence: B
  sources: [pta-faq]
  compared: 2026-11-01
imei-status:
  code: '8484'
  kind: sms
  owner: PTA
  purpose: { zh-CN: 查手机登记, en: registration of a phone, ur: فون کی رجسٹریشن }
  confidence: B
  sources: [pta-faq]
  compared: 2026-11-01
  from: [any-network]
`,
	'official-domains.yaml': `pta:
  domain: pta.gov.pk
  owner: PTA
  purpose: { zh-CN: 官网, en: official site, ur: ویب سائٹ }
  confidence: A
  sources: [pta-faq]
  compared: 2026-11-01
`,
	'glossary.yaml': `operator:
  term: { zh-CN: 运营商, en: operator, ur: موبائل کمپنی }
  meaning: { zh-CN: 给你号码的公司。, en: The company your number is from., ur: جس کمپنی کا نمبر ہے۔ }
  forbidden: { en: [carrier], ur: [کیریئر] }
`,
	'phrases.yaml': `block-sim:
  text: { zh-CN: 请停掉我的SIM卡。, en: Please block my SIM., ur: میری سم بلاک کر دیں۔ }
  roman: Meri SIM block kar dein.
ask-wait:
  text: { zh-CN: '要等[[fact:new-sim-wait]]吗？', en: 'Must I wait [[fact:new-sim-wait]]?', ur: 'کیا [[fact:new-sim-wait]] انتظار کرنا ہو گا؟' }
  roman: Kya [[fact:new-sim-wait]] intezar karna hoga?
`,
	'aliases/zh-CN.yaml': `stopWords: [的]
synonyms:
  运营商: [电信公司]
pages:
  steps#person: [我要去吗]
`,
	'aliases/en.yaml': `stopWords: [the, 0800]
synonyms:
  operator: [network]
pages:
  index: [start]
  steps#person: [do i have to go]
weights:
  index: 0.8
foreign:
  ur: [hai]
`,
	'aliases/ur.yaml': `stopWords: [کا]
synonyms:
  نمبر: [number]
pages:
  steps: [kya karun]
`,
	'operators/far.yaml': `order: 1
names: { zh-CN: Far, en: Far, ur: Far }
owner: &statement
  text: { zh-CN: 远方公司, en: Far Telecom Ltd, ur: فار ٹیلی کام لمیٹڈ }
  confidence: A
  sources: [pta-faq]
  compared: 2026-11-01
serves: *statement
esim: { where: *statement, requirements: *statement, time: *statement }
helplines: [far-helpline]
domains: [pta]
apps: []
`,
};

const front = (title: string, description: string): string => `---
title: ${title}
description: ${description}
compared: 2026-11-01
sources: [pta-faq]
prev: false
next: false
---
import { Dial, Fact, Site, Term } from '~/components/facts';

`;

/** The pages of the same guide: two in every language. */
export const pageFiles: Record<string, string> = {
	'docs/zh-cn/index.mdx': `${front('找回你的号码', '手机丢了、坏了、换了，从这里开始，一步一步把号码找回来，不用花钱。')}先看[六个步骤](/zh-cn/steps/#person)。

## 什么是补办 {#what}

问你的<Term id="operator">运营商</Term>，再等<Fact id="new-sim-wait" />。
`,
	'docs/zh-cn/steps.mdx': `${front('补办的步骤', '去哪里、带什么、怎么说，每一步都写清楚，照着做就能把号码拿回来。')}发到<Dial id="sim-check" />，或者看<Site id="pta" />。

## 本人去 {#person}

- **要做**：带上证件原件。
`,
	'docs/en/index.mdx': `${front('Get your number back', 'Phone lost, broken or changed? Start here and get your own number back, step by step.')}See [the steps](/en/steps/#person).

## What a replacement is {#what}

Ask your <Term id="operator">operator</Term>. Wait <Fact id="new-sim-wait" />.
`,
	'docs/en/steps.mdx': `${front('The steps of a replacement', 'Where to go, what to bring and what to say, in the order in which you need it.')}Text it to <Dial id="sim-check" />, or see <Site id="pta" />.

## Go yourself {#person}

- **Do**: bring the original.
`,
	'docs/ur/index.mdx': `${front('اپنا نمبر واپس لیں', 'فون گم، خراب یا تبدیل ہو گیا؟ یہاں سے شروع کریں اور قدم بہ قدم اپنا نمبر واپس لیں۔')}پہلے [قدم](/ur/steps/#person) دیکھیں۔

## دوبارہ اجرا کیا ہے {#what}

اپنی <Term id="operator">موبائل کمپنی</Term> سے پوچھیں، پھر <Fact id="new-sim-wait" /> انتظار کریں۔
`,
	'docs/ur/steps.mdx': `${front('نمبر واپس لینے کے قدم', 'کہاں جائیں، کیا ساتھ لے جائیں اور کیا کہیں، سب اسی ترتیب سے جس میں ضرورت پڑتی ہے۔')}اسے <Dial id="sim-check" /> پر بھیجیں، یا <Site id="pta" /> دیکھیں۔

## خود جائیں {#person}

- **یہ کریں:** اصل کاغذ لائیں۔
`,
};
