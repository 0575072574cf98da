import { expect, test } from 'vitest';
import { commentOn } from '../../../../scripts/second-reader/markdown.ts';
import { pageFiles } from '../../../support/guide/validContent.ts';
import { smallRepository } from './repository.ts';

const { write, publish, changes, changesAfter, changesAfterLines } = smallRepository();

test.each([
	['sentence', 'en', 'Never tell the code.', 'Tell the code.'],
	['sentence', 'en', 'Pay before you go.', 'Pay when you go.'],
	['sentence', 'en', 'Ask for a receipt.', 'Ask the agent for a receipt.'],
	['sentence', 'ur', 'کوڈ کسی کو نہ بتائیں۔', 'کوڈ کسی کو بتائیں۔'],
	['sentence', 'zh-cn', '先问再付钱。', '问了付钱。'],
	['sentence', 'zh-cn', '验证码不要给人。', '验证码给人。'],
	['sentence', 'en', 'Write to <Dial id="sim-check" />.', 'Write to <Dial id="imei-status" />.'],
	['sentence', 'en', 'See [this](/en/steps/).', 'See [this](/en/faq/).'],
	['name', 'en', 'Call Far about it.', 'Call Near about it.'],
	['name', 'en', 'Go to the counter.', 'Go to the counter in Attock.'],
	['name', 'ur', 'Far سے پوچھیں۔', 'farr سے پوچھیں۔'],
	['name', 'zh-cn', '去问Far。', '去问farr。'],
] as const)('a second person reads a grave sentence first, as a %s (%s): %s → %s', (what, language, old, now) => {
	expect(changesAfterLines(language, old, now)).toEqual([`${what}: ${old} → ${now}`]);
});

test.each([
	['en', 'The desk is in the hall.', 'The counter is in the hall.'],
	['en', 'It is free three times.', 'It is free the first ten times.'],
	['ur', 'پہلے کمپنی سے پوچھیں۔', 'کمپنی سے پوچھیں۔'],
	['ur', 'یہ مفت ہے۔', 'اگلے مہینے سے یہ مفت ہے۔'],
	['zh-cn', '柜台在大厅里面。', '今年起，柜台在大厅里面。'],
	['zh-cn', '1. 去。\n2. 记下编号。', '1. 去。'],
	['en', 'Go early.\n\nRest.', 'Go early.'],
] as const)('a second person reads any other sentence last (%s): %s → %s', (language, old, now) => {
	expect(changesAfterLines(language, old, now)).toEqual([expect.stringContaining('wording: ')]);
});

test.each([
	['en', ':::caution[Once]', ':::note[Once]'],
	['ur', ':::caution[ایک بار]', ':::note[ایک بار]'],
	['zh-cn', ':::caution[三件事]', ':::note[三件事]'],
] as const)('a second person reads another kind of an aside (%s): %s → %s', (language, old, now) => {
	expect(changesAfterLines(language, `${old}\nX\n:::`, `${now}\nX\n:::`)).toEqual([`sentence: ${old} → ${now}`]);
});

test.each([
	['en', 'Go.\n\nRest.\n\nPay.', 'Rest.\n\nPay.\n\nGo.', 'Before. ⏎ Go. → Pay. ⏎ Go.'],
	[
		'en',
		'Never:\n\n- pay\n\nDo:\n\n- rest',
		'Never:\n\n- pay\n- rest\n\nDo:',
		'Do: ⏎ - rest → Never: ⏎ - pay ⏎ - rest',
	],
	['en', 'Never:\n\n- pay\n\nrest', 'Never:\n\n- pay\n- rest', 'pay ⏎ rest → Never: ⏎ - pay ⏎ - rest'],
	[
		'en',
		'1. Rest. Sit.\n2. Go.',
		'1. Go.\n2. Rest. Sit.',
		'Before. ⏎ 1. Rest. Sit. ⏎ 2. Go. → Before. ⏎ 1. Go. ⏎ 2. Rest. Sit.',
	],
	[
		'ur',
		'1. دیکھیں۔\n2. ہٹائیں۔',
		'1. ہٹائیں۔\n2. دیکھیں۔',
		'Before. ⏎ 1. دیکھیں۔ ⏎ 2. ہٹائیں۔ → Before. ⏎ 1. ہٹائیں۔ ⏎ 2. دیکھیں۔',
	],
	['zh-cn', '1. 试。\n2. 删。', '- 试。\n- 删。', 'Before. ⏎ 1. 试。 ⏎ 2. 删。 → Before. ⏎ - 试。 ⏎ - 删。'],
] as const)(
	'a second person is shown where a sentence stood and stands, a step with its whole list (%s): %s → %s',
	(language, old, now, shown) => {
		expect(changesAfterLines(language, `Before.\n\n${old}`, `Before.\n\n${now}`)).toEqual([`moved: ${shown}`]);
	},
);

test.each([
	['en', '## Never {#never}', 'pay', 'pay late', 'Never'],
	['ur', 'یہ نہ کریں:', 'پیسے دینا', 'آدھے پیسے دینا', 'یہ نہ کریں:'],
	['zh-cn', '## 千万别做 {#never}', '付钱给他', '一次付清给他', '千万别做'],
] as const)(
	'a second person is shown the line above the list of a changed point (%s): %s',
	(language, line, old, now, opening) => {
		const file = `docs/${language}/steps.mdx`;
		write(file, `${pageFiles[file] ?? ''}\n${line}\n\n- ${old}\n`);
		publish();
		expect(changesAfter(file, `- ${old}`, `- ${now}`)).toEqual([
			expect.objectContaining({ what: 'sentence', before: old, after: now, opening }),
		]);
	},
);

test('a change in one language alone is marked; the same change in all stands together as the gravest', () => {
	const texts = { en: 'Never be late.', ur: 'جلدی جائیں۔', 'zh-cn': '早点去。' };
	const changesIfAdded = (...added: (keyof typeof texts)[]): unknown[] => {
		for (const language of added) {
			const file = `docs/${language}/steps.mdx`;
			write(file, `${pageFiles[file] ?? ''}\n\n${texts[language]}\n`);
		}
		return changes().map(({ what, isAlone }) => [what, isAlone]);
	};
	expect(changesIfAdded('zh-cn')).toEqual([['wording', true]]);
	expect(changesIfAdded('en', 'ur')).toEqual(Array(3).fill(['sentence', false]));
	expect(commentOn([{ file: 'f', where: '', what: 'wording', before: '', after: '', isAlone: true }])).toContain(
		'| <code>f</code> **in one language only** |',
	);
});

test('a warning that is put into a fold is shown with the fold around it', () => {
	const warning = 'Never give anybody the code.';
	const shown = changesAfterLines('en', warning, `<Fold title="More" id="more">\n\n${warning}\n\n</Fold>`);
	expect(shown).toEqual([`sentence: ${warning} → <Fold title="More" id="more"> ${warning} </Fold>`]);
});

test.each([
	['en', 'bring the original.', 'bring  the **original**.'],
	['zh-cn', '，', ', '],
] as const)('white space, stars and the width of a mark are not listed (%s): %s → %s', (language, words, by) => {
	expect(changesAfter(`docs/${language}/steps.mdx`, words, by)).toEqual([]);
});

test.each([
	['headings', 'docs/zh-cn/steps.mdx', '## 早 {#early}\n\n## 晚 {#late}', '## 晚 {#early}\n\n## 早 {#late}'],
	['steps', 'docs/ur/steps.mdx', '1. دیکھیں۔\n2. ہٹائیں۔', '1. ہٹائیں۔\n2. دیکھیں۔'],
	['texts of the interface', 'i18n/en.json', '{ "a": "Tip", "b": "Note" }', '{ "a": "Note", "b": "Tip" }'],
] as const)('a second person is told of %s that change places in one language alone', (_, file, old, now) => {
	write(file, `${pageFiles[file] ?? ''}${old}\n`);
	publish();
	const changed = changesAfter(file, old, now);
	expect(changed.length).toBeGreaterThan(0);
	expect(changed.every(({ isAlone, before, after }) => isAlone === true && before !== after)).toBe(true);
});
