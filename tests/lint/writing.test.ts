import { describe, expect, test } from 'vitest';
import { writingFaults } from '../../src/integrations/content-lint/detectors/writing/writing.ts';
import { saysNothing } from '../../src/integrations/content-lint/rules/markdown/linkWords.ts';

describe('a correct text has no faults', () => {
	test.each([
		['en', 'I know that that card had had a chip; it is very, very old.'],
		['en', 'Say: “The owner is my mother. What can you do?” It is 6" wide, and the phone’s own.'],
		['en', 'Jazz, Zong and Ufone; a café in Karachi; Meri SIM.'],
		['en', 'Here is the list. Here are the steps, and your number is back.'],
		['ur', 'ساتھ ساتھ چلیں، بار بار نہ کریں، ایک ایک کر کے۔'],
		['ur', 'کہیں: “میری سم بلاک کر دیں۔” پھر رکیں۔ مؤثر، اِس، کلّی، فوراً۔'],
		['zh-CN', '能不能办，会不会扣钱，看看，一个一个来，考虑考虑。'],
		['zh-CN', '说“停掉我的SIM卡”，再问《规定》。著名的，覆盖，瞭望。'],
	] as const)('%s: %s', (lang, text) => {
		expect(writingFaults(text, lang)).toEqual([]);
	});
});

test('words of a link that do not name its target are found', () => {
	for (const words of [
		'here',
		'Click here',
		'this link',
		'点这里',
		'点击这里。',
		'此处',
		'یہاں',
		'یہاں کلک کریں',
		'مزید',
	])
		expect(saysNothing(words), words).toBe(true);
	for (const words of ['the steps', 'Ask here first', '去这里的柜台', 'یہاں سے شروع کریں', '六个步骤', 'چھ مرحلے'])
		expect(saysNothing(words), words).toBe(false);
});
