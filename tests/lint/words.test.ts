import { describe, expect, test } from 'vitest';
import { adding, placeOf, refuses } from './adding.ts';
import { expectRefused } from './project.ts';

describe('a reader is never given a number, price, date or address typed by hand:', () => {
	refuses(
		[
			['en', 'Call 0800-55055 now.', '0800-55055'],
			['en', 'Call +92 300 1234567 now.', '+92 300 1234567'],
			['en', 'Dial *8484# on the phone.', '8484#'],
			['en', 'Send it to 8585.', '8585'],
			['ur', 'اسے 8585 پر بھیجیں۔', '8585'],
			['zh', '把它发到8585。', '8585'],
		],
		{ message: 'typed by hand', fix: '<Dial id="…" />' },
	);

	test('a code the data know is named', () => {
		expectRefused(adding('ur', 'شناختی کارڈ نمبر 668 پر بھیجیں۔'), {
			...placeOf('ur'),
			excerpt: '668',
			message: 'short code',
			fix: 'Write <Dial id="sim-check" />',
		});
	});

	refuses(
		[
			['en', 'The fee is Rs 2,000.', 'Rs 2,000.'],
			['en', 'It costs 300 rupees.', '300 rupees'],
			['ur', 'فیس 300 روپے ہے۔', '300 روپے'],
			['zh', '费用是300卢比。', '300卢比'],
		],
		{ message: 'amount of money', fix: 'ask the fee first' },
	);

	refuses(
		[
			['en', 'The rule of 2015 may still hold.', '2015'],
			['en', 'It was on 24 January 2024.', '24 January 2024'],
			['ur', 'یہ 24 جنوری 2024 کی بات ہے۔', '24 جنوری 2024'],
			['zh', '这是2024年1月24日的规定。', '2024年1月24日'],
		],
		{ message: 'date typed by hand', fix: '<Fact id="…" />' },
	);

	test.each([
		[
			'See [this site](http://sim-owner.example.com/x).',
			'http://sim-owner.example.com/x',
			'not among the official ones',
			'Take it out',
		],
		['See sim-owner.online for it.', 'sim-owner.online', 'not among the official ones', 'Take it out'],
		['See pta.gov.pk for it.', 'pta.gov.pk', 'official address', 'Write <Site id="pta" />'],
		['Write to help@example.com today.', 'help@example.com', 'not among the official ones', 'Take it out'],
	])('%s', (sentence, text, message, fix) => {
		expectRefused(adding('en', sentence), { ...placeOf('en'), excerpt: text, message, fix });
	});

	test('a value of facts.yaml that was typed out is named, and one that is not confirmed is refused', () => {
		expectRefused(adding('zh', '要等7天。'), {
			...placeOf('zh'),
			excerpt: '7天',
			message: '"new-sim-wait"',
			fix: 'Write <Fact id="new-sim-wait" />',
		});
		expect(adding('en', 'It is Rs 2,500 here.')).toContainEqual(
			expect.objectContaining({ fix: expect.stringContaining('It is not confirmed') }),
		);
	});

	test.each([
		['en', '## 2. The next step {#next}'],
		['en', 'Take 2 phones, do step 3, and wait. An iPhone 17 Pro, 17e or Galaxy S24 needs iOS 18.2.'],
		['en', 'See [the rule of 2015](/en/steps/#person) and [step 3](/en/steps/).'],
		['en', 'E.g. node, i.e. this one. Numbers that begin with +92 or +86 are ordinary. A 4G or 5G phone is 100% fine.'],
		['ur', '3 کام کریں، 2 فون لے جائیں۔ iPhone 17، 17 Pro بھی۔'],
		['zh', '带2部手机，做第3步，再等几天。iPhone 17、17 Pro也行。'],
	] as const)('%s: “%s” is no false alarm', (language, sentence) => {
		expect(adding(language, sentence).filter(({ message }) => !/heading/.test(message))).toEqual([]);
	});
});

describe('each language is written with its own letters and marks:', () => {
	test.each([
		['ایك بار', 'ایك', /U\+0643/, 'Write ایک'],
		['ہے يہ', 'يہ', /U\+064A/, 'Write یہ'],
		['کارڈ ۳ دن', '۳', /0–9/, 'Write 3.'],
		['پہلے دیکھیں?', 'دیکھیں?', /mark \? is/, 'Write ؟'],
		['پہلے دیکھیں.', 'دیکھیں.', /mark \. is/, 'Write ۔'],
		['Jazz, Zong یا Ufone', 'Jazz,', /mark , is/, 'Write ،'],
		['پہلے, پھر', 'پہلے,', /mark , is/, 'Write ،'],
	])('ur: %s', (sentence, text, message, fix) => {
		expectRefused(adding('ur', sentence), { ...placeOf('ur'), excerpt: text, message, fix });
	});

	test.each([
		['先问,再付钱。', '先问,再付钱', /half-width/, 'Write ，'],
		['你去吗?', '你去吗?', /half-width/, 'Write ？'],
		['问运营商(当面)。', '运营商(', /half-width/, 'Write （'],
		['打开 eSIM 设置。', '打开 eSIM', /space/, 'Delete the space'],
		['等 <Fact id="new-sim-wait" />。', '等 …', /space/, 'Delete the space'],
	])('zh: %s', (sentence, text, message, fix) => {
		const [first] = adding('zh', sentence);
		expectRefused(first ? [first] : [], { ...placeOf('zh'), excerpt: text, message, fix });
	});

	test.each([
		['zh', '**注意：**请带原件。', '**注意：**请', '**注意**：'],
		['zh', '请看**“原件”**再去。', '**“原件”**', 'outside the stars'],
		['ur', '**نوٹ:**یہ دیکھیں۔', '**نوٹ:**ی', '**نوٹ**:'],
	] as const)('%s: the stars of %s would be seen', (language, sentence, text, fix) => {
		expectRefused(adding(language, sentence), {
			...placeOf(language),
			excerpt: text,
			message: 'see the stars',
			fix,
		});
	});

	test('a form the glossary forbids is refused', () => {
		expectRefused(adding('en', 'Ask your carrier first.'), {
			...placeOf('en'),
			excerpt: 'carrier',
			message: 'entry "operator"',
			fix: 'Write operator',
		});
		expectRefused(adding('ur', 'اپنے کیریئر سے پوچھیں۔'), {
			...placeOf('ur'),
			excerpt: 'کیریئر',
			message: 'glossary',
			fix: 'موبائل کمپنی',
		});
	});

	test.each([
		['ur', 'کہیں: “Please re-issue my eSIM, on the same number.” پھر رکیں۔'],
		['ur', '- My phone is lost.\n- How much is the fee?'],
		['ur', 'قیمت 1,372 سائٹیں؛ eSIM، QR، IMEI۔'],
		['zh', '英语可以说：“Please block my SIM, now.” 号码停了。'],
		['zh', '> Please re-issue my eSIM. It is on my passport.\n\n问清楚：**费用**、**时间**。'],
	] as const)('%s: “%s” is no false alarm', (language, sentence) => {
		expect(adding(language, sentence).filter(({ message }) => !/short code/.test(message))).toEqual([]);
	});
});
