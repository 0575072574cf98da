import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankAccountsIn } from '../../src/integrations/content-lint/detectors/contacts/bankAccounts.ts';
import { hiddenNumbers } from '../../src/integrations/content-lint/detectors/contacts/hiddenNumbers.ts';
import { contactsIn } from '../../src/integrations/content-lint/detectors/contacts/contactsIn.ts';
import { namesFrom } from '../../src/integrations/content-lint/detectors/contacts/knownNames.ts';
import { hiddenAddresses } from '../../src/integrations/content-lint/detectors/contacts/hiddenAddresses.ts';

test('a name on a messenger is found, after any messenger, with anything between', () => {
	const messengers = [
		'WhatsApp',
		'WeChat',
		'微信',
		'vx',
		'V信',
		'Telegram',
		'ٹیلی گرام',
		'واٹس ایپ',
		'TG',
		'Signal',
		'IMO',
		'IG',
		'Wеchat',
		'ＷｈａｔｓＡｐｐ',
		'QQ',
		'扣扣',
	];
	fc.assert(
		fc.property(
			fc.constantFrom(...messengers),
			fc.constantFrom(' ', ': ', '：', ' @', ' ID: ', '号：', ' پر ', ' - ', ' is ', '（', ' → ', ' id '),
			fc.constantFrom('simfix_pk', 'pkhelper99', 'esimwala', 'ali.mobilewala', 'xiaobang888', 'khan_sims'),
			(messenger, between, name) => {
				expect(
					contactsIn(`${messenger}${between}${name}`, namesFrom({ ofData: [], places: [], others: [] })),
				).not.toEqual([]);
			},
		),
	);
});

test('an e-mail or web address is found, however its dot and @ are written', () => {
	const dots = ['.', ' . ', ' dot ', '(dot)', '[.]', ' DOT ', '点', ' ڈاٹ ', '。', '·', '．'];
	const signs = ['@', ' @ ', ' at ', '(at)', '[at]', '艾特', ' ایٹ ', '＠', ' AT '];
	const plain = (text: string): boolean => /[\w-]+\.(?:com|pk|net)\b/.test(text.normalize('NFKC'));
	fc.assert(
		fc.property(
			fc.constantFrom('simfixers', 'esim-help', 'pkunlock'),
			fc.constantFrom(...dots),
			fc.constantFrom('com', 'pk', 'net', 'xyz'),
			fc.constantFrom(...signs, ''),
			(host, dot, end, sign) => {
				const address = `${sign && `ali.khan${sign}`}${host}${dot}${end}`;
				// An address with an ordinary dot is found by the rule for plain addresses.
				expect(
					hiddenAddresses(`Write to ${address} now`).length > 0 ||
						plain(`${host}${dot}${end}`) ||
						dot === '.' ||
						dot === '．',
				).toBe(true);
			},
		),
	);
});

describe('accounts and wallets are found', () => {
	test.each([
		'PK36 SCBL 0000 0011 2345 6702',
		'PK36SCBL0000001123456702',
		'pk36-scbl-0000-0011-2345-6702',
		'0x52908400098527886E0F7030069857D2E4169EE7',
		'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
		'1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
		'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8',
	])('%s', (text) => {
		expect(bankAccountsIn(`Send it to ${text}.`)).toHaveLength(1);
	});
});

describe('a harmless sentence is not reported as a contact', () => {
	const terms = ['eSIM', 'SIM', 'App', 'QR', 'Galaxy', 'iPhone', 'Android'];
	const names = namesFrom({ ofData: ['jazz', 'zong', 'ufone', 'telenor', 'onic'], places: [], others: terms });
	test.each([
		'WhatsApp: register again. Never send the code on WhatsApp.',
		'On Telegram, WhatsApp and Facebook people offer a new eSIM.',
		'Ask Jazz on WhatsApp, or tell your family on WhatsApp.',
		'No signal at home? Signal gone? Turn the phone off and on.',
		'With a weak signal LTE fails. No company asks for codes on Botim/WeChat.',
		'iPhone 11, 12, 13, 14, 15 and 16; Galaxy S20/S21; Android 10, 11, 12, 13.',
		'Open 9:00–17:00, on 2026-11-28, 24/7, 1,500,000 people, in 2021, 2022, 2023.',
		'One or two, three or four; twenty-four hours; one thousand five hundred.',
		'Go to the shop. Online you can see it. He is at home. Me too.',
		'微信还可以请好友帮你冻结；Telegram、WhatsApp和华人微信群里都有人说。',
		'别加陌生人的微信。打开App点Settings，在WhatsApp里点Link。',
		'①带证件②去柜台③扫码。第一、二、三步，两三个人，二〇二六年。',
		'واٹس ایپ پر کسی کو نہ بھیجیں۔ کمپنی سے واٹس ایپ پر رابطہ کریں۔',
		'گھر والوں کو واٹس ایپ پر بتائیں۔ ایک دو دن، دو تین لوگ۔',
	])('%s', (text) => {
		expect([
			...hiddenNumbers(text),
			...contactsIn(text, names),
			...hiddenAddresses(text),
			...bankAccountsIn(text),
		]).toEqual([]);
	});
});
