import { expect, test } from 'vitest';
import { headingLength, partShown, setMarks } from '../../src/components/search/excerptText.ts';

test.each([
	['Phone lost or stolen? Borrow a phone.', 'Phone lost or stolen?', 'Borrow a phone.'],
	['your Jazz eSIM back. Call Jazz', 'Get your Jazz eSIM back', 'Call Jazz'],
	['：远程锁定手机。借手机或电脑', '第三件：远程锁定手机', '借手机或电脑'],
	['能同时用吗？不能，同一个号码', '两部手机能同时用吗？', '不能，同一个号码'],
	['补办（护照登记的号码）手机刚丢', '补办（护照登记的号码）', '手机刚丢'],
	['گم ہو گئی۔ جہاں ہیں وہیں سے', 'آپ کی eSIM گم ہو گئی', 'جہاں ہیں وہیں سے'],
])('an excerpt does not say again what the heading above it says: %s', (text, heading, rest) => {
	expect(text.slice(headingLength(text, heading))).toBe(rest);
});

test.each([
	['Back up first, then call', 'Get your number back'],
	['Block the SIM with this number', 'Block the SIM'],
])('an excerpt that only begins like its heading stays whole: %s', (text, heading) => {
	expect(headingLength(text, heading)).toBe(0);
});

test('an excerpt has the marks and spaces of its language', () => {
	expect(setMarks('换\u200b<mark>手机</mark>. 带上\u200b证件， 去\u200b营业厅')).toBe(
		'换<mark>手机</mark>。带上证件，去营业厅',
	);
	expect(setMarks('<mark>فیس</mark>. پہلے پوچھیں')).toBe('<mark>فیس</mark>۔ پہلے پوچھیں');
	expect(setMarks('Call Jazz. Then wait')).toBe('Call Jazz. Then wait');
	expect(setMarks('用短信发到8484；再问<mark>营业员</mark>.')).toBe('用短信发到8484；再问<mark>营业员</mark>。');
});

test('an excerpt that begins or ends within a number leaves that number out', () => {
	expect(setMarks('-55055 是热线，打 0800-')).toBe('是热线，打');
	expect(setMarks('Call 0800-55055')).toBe('Call 0800-55055');
});

/** The excerpt as a reader sees it. */
function shown(text: string, heading: string, word?: string): string {
	const found = word === undefined ? undefined : text.indexOf(word);
	const { from, to, before, after } = partShown(text, heading, { found, isBeginning: word === undefined });
	return before + text.slice(from, to) + after;
}

test.each([
	['的密码，退出丢掉的那部手机。 先用备用码；丢之前开过锁屏密码的', '备用码', '先用备用码；丢之前开过锁屏密码的…'],
	['的手机，补成实体卡也行。', '实体卡', '…的手机，补成实体卡也行。'],
	['：说要补办同一个号码，不要新号。按指纹，', '指纹', '说要补办同一个号码，不要新号。按指纹…'],
	['on paper. Bring money for the fee, and', 'fee', 'Bring money for the fee, and\u00a0…'],
	['it is free. The fee', 'free', '…\u00a0it is free. The fee\u00a0…'],
	['The number is on my passport. Here', 'passport', 'The number is on my passport. Here\u00a0…'],
	['پر رکھیں۔ پھر فیس دیں، اور', 'فیس', 'پھر فیس دیں، اور\u00a0…'],
])('an excerpt begins with a sentence where one is near, and says where its text goes on: %s', (text, word, part) => {
	expect(shown(text, 'Fee', word)).toBe(part);
});

test('an excerpt that begins as its section does keeps its first sentence', () => {
	expect(shown('带上证件。 问清费用， ', '费用')).toBe('带上证件。 问清费用…');
	expect(shown('费用。 带上证件。 问清费用。', '费用', '问清')).toBe('带上证件。 问清费用。');
});
