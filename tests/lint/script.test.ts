import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { adding, placeOf } from './adding.ts';
import { errorsAfter, expectRefused, validProject } from './project.ts';

const phrase = "import Phrase from '~/components/phrases/Phrase.astro';\n\n";

describe('a reader gets no text in another language:', () => {
	test.each([
		['en', 'Say 补办 now.', '补办', 'not English', '<Phrase lang="zh-CN">补办</Phrase>'],
		['en', 'Say دوبارہ now.', 'دوبارہ', 'not English', '<Phrase lang="ur">'],
		['en', 'Say Привет now.', 'Привет', 'no language of this site', 'type it again'],
		[
			'ur',
			'Call your operator at once and ask them to block the line.',
			'Call your operator',
			'not Urdu',
			'Say it in Urdu',
		],
		['ur', '- Bring the original card and the old phone.', 'Bring the original', 'not Urdu', 'Say it in Urdu'],
		['ur', 'پہلے 微信 دیکھیں۔', '微信', 'not Urdu', '<Phrase lang="zh-CN">'],
		['ur', 'یہ दे ہے۔', 'द', 'no language of this site', 'type it again'],
		[
			'zh',
			'Call your operator at once and ask them to block the line.',
			'Call your operator',
			'not Simplified Chinese',
			'Say it in Simplified Chinese',
		],
		['zh', '看یہ页。', 'یہ', 'not Simplified Chinese', '<Phrase lang="ur">'],
	] as const)('%s: %s', (language, text, words, message, fix) => {
		expectRefused(adding(language, text), { ...placeOf(language), excerpt: words, message, fix });
	});

	test.each([
		['title: نمبر واپس لینے کے قدم', 'title: The steps of a replacement of a SIM', 2],
		['## خود جائیں', '## Go to the counter yourself', 14],
	])('“%s” is in another language', (words, by, line) =>
		expectRefused(errorsAfter('src/content/docs/ur/steps.mdx', words, by), {
			file: 'src/content/docs/ur/steps.mdx',
			line,
			excerpt: by.replace(/^\S+ /, ''),
			message: 'not Urdu',
			fix: 'Say it in Urdu',
		}),
	);

	test('the page of one language pasted over that of another is told of once', () => {
		const project = validProject();
		const english =
			'\nTell your operator that the phone is gone.\n\nAsk them to block the line now.\n\n- Bring the original card with you.\n- Keep the receipt of the counter.\n';
		project.edit('src/content/docs/ur/steps.mdx', 'اصل کاغذ لائیں۔', `اصل کاغذ لائیں۔\n${english}`);
		expectRefused(project.errors(), {
			...placeOf('ur'),
			line: 18,
			excerpt: 'Tell your operator',
			message: '4 lines',
			fix: 'pasted into this file',
		});
		const [zh, en] = ['zh-cn', 'en'].map((folder) => `src/content/docs/${folder}/steps.mdx`);
		project.write(en ?? '', readFileSync(join(project.root, zh ?? ''), 'utf8'));
		expect(
			project.errors().filter(({ file, message }) => file === en && /This page is in English/.test(message)),
		).toHaveLength(1);
	});

	test.each([
		[
			'ur',
			'- Ufone: <Site id="pta" />\n- Jazz Digital Service Centre Ltd\n- «Tap Settings and then on the Mobile network»',
		],
		['ur', `${phrase}> <Phrase lang="en">Please re-issue my eSIM on the same number.</Phrase>`],
		['zh', '- Jazz、Zong、Ufone and Telenor\n- SIM Lagao Offer'],
		['en', `${phrase}Say <Phrase lang="ur">میری eSIM گم ہو گئی ہے۔</Phrase> and show it.`],
	] as const)('%s: “%s” is no false alarm', (language, text) => {
		expect(adding(language, text)).toEqual([]);
	});
});

describe('a letter or figure is the one it looks like:', () => {
	test.each([
		['en', 'Call ０８００ now.', '０８００', 'Write 0800 '],
		['zh', '费用Ｒｓ ５００', 'Ｒｓ … ５００', 'Write Rs … 500 '],
		['zh', 'ＪＡＺＺ的热线', 'ＪＡＺＺ', 'Write JAZZ '],
		['en', 'Call 𝟎𝟑𝟎𝟎 now.', '𝟎𝟑𝟎𝟎', 'Write 0300 '],
		['zh', '打٠٣٠٠', '٠٣٠٠', 'Write 0300 '],
		['zh', '＊＊粗＊＊', '＊＊ … ＊＊', 'Write ** … ** '],
		['en', '＃＃ Words {#words}', '＃＃', 'Write ## '],
		['zh', '等＜Fact id="new-sim-wait" /＞。', '＜Fact id="new-sim-wait" /＞', 'Write <Fact id="new-sim-wait" /> '],
	] as const)('%s: %s', (language, text, words, fix) => {
		expectRefused(adding(language, text), {
			...placeOf(language),
			excerpt: words,
			message: 'not the ones of an ordinary keyboard',
			fix,
		});
	});

	test.each([
		['ﺍﺱ', 'type it: اس'],
		['کـــارڈ', 'type it: کارڈ'],
	])('%s cannot be found by a search', (text, fix) => {
		expectRefused(adding('ur', text), { ...placeOf('ur'), excerpt: text, message: 'will not find it', fix });
	});

	test.each([
		['a control sign', 'Ring\u0007 it.', 'Ring▯ it', 'U+0007'],
		['a line end no editor shows', 'Ring\u2028it.', 'Ring▯it', 'U+2028'],
		['a private letter of a font', 'Ring \ue000.', 'Ring ▯', 'U+E000'],
		['the stand-in for a picture', 'Ring \ufffc.', 'Ring ▯', 'U+FFFC'],
		['a space that hides a fact', 'Wait 7\u00a0days.', 'Wait 7▯days', 'U+00A0'],
		['a broken apostrophe', 'It doesnâ€™t.', 'doesnâ€™t', 'was broken'],
		['a broken letter', 'The cafÃ© there.', 'cafÃ©', 'was broken'],
		['broken Urdu', 'It is Ø§Ø³ now.', 'Ø§Ø³', 'was broken'],
		['broken Chinese', 'It is å®‰è£… now.', 'å®‰è£…', 'was broken'],
	])('%s', (_name, text, words, message) => {
		expectRefused(adding('en', text), { ...placeOf('en'), excerpt: words, message, fix: 'plain text' });
	});

	test.each([
		['zh', '护照（原件）、签证【有效】；100%的eSIM～行吗？行！'],
		['en', 'A café, a naïve “quote” – and an arrow → here.'],
	] as const)('%s: “%s” is no false alarm', (language, text) => {
		expect(adding(language, text)).toEqual([]);
	});
});
