import { expect, test } from 'vitest';
import { headingLength, fixPunctuation } from '../../../src/components/search/excerpt.ts';

test.each([
	['Phone lost or stolen? Borrow a phone.', 'Phone lost or stolen?', 'Borrow a phone.'],
	['your Jazz eSIM back. Call Jazz', 'Get your Jazz eSIM back', 'Call Jazz'],
	['：远程锁定手机。借手机或电脑', '第三件：远程锁定手机', '借手机或电脑'],
	['能同时用吗？不能，同一个号码', '两部手机能同时用吗？', '不能，同一个号码'],
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
	expect(fixPunctuation('用短信发到8484；再问<mark>营业员</mark>.')).toBe('用短信发到8484；再问<mark>营业员</mark>。');
	expect(fixPunctuation('换\u200b<mark>手机</mark>. 带上\u200b证件， 去\u200b营业厅')).toBe(
		'换<mark>手机</mark>。带上证件，去营业厅',
	);
	expect(fixPunctuation('<mark>فیس</mark>. پہلے پوچھیں')).toBe('<mark>فیس</mark>۔ پہلے پوچھیں');
	expect(fixPunctuation('Call Jazz. Then wait')).toBe('Call Jazz. Then wait');
});

test('an excerpt that begins or ends within a number leaves that number out', () => {
	expect(fixPunctuation('-55055 是热线，打 0800-')).toBe('是热线，打');
	expect(fixPunctuation('Call 0800-55055')).toBe('Call 0800-55055');
});
