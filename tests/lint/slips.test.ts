import { describe, expect, test } from 'vitest';
import { saysNothing, slips } from '../../src/integrations/content-lint/detectors/writing.ts';

describe('a slip of the pen or of a machine is seen, once', () => {
	test.each([
		['zh-CN', '請帶護照。', 'traditional', '請帶護'],
		['zh-CN', '问一下؟', 'foreign-mark', '؟'],
		['en', 'Bring it。', 'foreign-mark', '。'],
		['en', 'Ask، then go.', 'foreign-mark', '،'],
		['ur', 'یہ کریں。', 'foreign-mark', '。'],
		['ur', 'کارڈ，فون۔', 'foreign-mark', '，'],
		['en', 'Bring the the card.', 'doubled', 'the the'],
		['ur', 'کارڈ کے کے ساتھ۔', 'doubled', 'کے کے'],
		['zh-CN', '带上护照护照。', 'doubled', '护照护照'],
		['zh-CN', '这是你的的卡。', 'doubled', '的的'],
		['en', 'Say “block it.', 'unpaired', '“'],
		['ur', 'کہیں بلاک” کریں۔', 'unpaired', '”'],
		['zh-CN', '说“停掉。', 'unpaired', '“'],
		['en', 'Say "block it.', 'unpaired', '"'],
		['en', 'As an AI language model, I cannot dial.', 'remark', 'As an AI language model'],
		['en', 'Here is the translation of it.', 'remark', 'Here is the translation'],
		['zh-CN', '以下是翻译。', 'remark', '以下是翻译'],
		['zh-CN', '带上护照（译者注）。', 'remark', '译者注'],
		['ur', 'ترجمہ یہ ہے۔', 'remark', 'ترجمہ یہ ہے'],
		['ur', 'مترجم کا نوٹ۔', 'remark', 'مترجم کا نوٹ'],
		['ur', 'یہ TODO ہے۔', 'remark', 'TODO'],
		['zh-CN', '带上　护照。', 'wide-space', '\u3000'],
		['en', 'ᴄᴀʟʟ them.', 'small-capitals', 'ᴄᴀʟʟ'],
		['en', 'C̷̛̲all them.', 'piled-marks', '̷̛̲'],
		['ur', 'کاًٌٍرڈ', 'piled-marks', 'ًٌٍ'],
		['en', 'Pehle call karein, phir wapas jayein.', 'roman-urdu', 'Pehle call karein, phir wapas jayein'],
		['zh-CN', '说Mera number wapas chahiye。', 'roman-urdu', 'Mera number wapas chahiye'],
	] as const)('%s: %s', (lang, text, kind, words) => {
		expect(slips(text, lang).map(({ from, to, kind: found }) => [found, text.slice(from, to)])).toEqual([
			[kind, words],
		]);
	});
});

describe('a correct text has none', () => {
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
		expect(slips(text, lang)).toEqual([]);
	});
});

test('the words of a link say where it leads', () => {
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
