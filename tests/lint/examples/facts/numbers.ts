import type { Project } from '../../../support/guide/project.ts';
import { add, change, edit, type Example, type Table } from '../example.ts';
import { en, factsFile, codes, aliases, pathOf, addPhrase } from '../guide.ts';

/** Makes an edit where a number of another city is known to be wrong. */
const withWrong = (file: string, words: string, by: string): Example<Project> =>
	change(`a wrong number: ${by}`, (project) => {
		const wrong = `far-helpline:\n  wrong: [{ code: 042-111-345-999, why: only lists by machine have it }]\n`;
		project.edit(pathOf(codes), 'far-helpline:\n', wrong);
		project.edit(file.startsWith('src/') ? file : pathOf(file), words, by);
	});

export const factsNumbers: Table = {
	'facts/typed-number': {
		refuses: [
			add('en', 'Call 0800-55055 now.', '0800-55055', 'typed by hand', '<Dial id="…" />'),
			add('ur', 'اسے 8585 پر بھیجیں۔', '8585', 'typed by hand', '<Dial id="…" />'),
			add('zh-CN', '把它发到8585。', '8585', 'typed by hand', '<Dial id="…" />'),
			addPhrase('<Phrase lang="ur">0300 1234567</Phrase>'),
			edit(factsFile, 'en: ask the fee first', 'en: ask on 0300-1234567'),
			edit(factsFile, 'ur: 7 دن', 'ur: 7 دن، 0300-1234567'),
			edit(codes, 'en: SIMs on your ID', 'en: SIMs on your ID (0300-1234567)'),
			edit('glossary.yaml', 'en: The company your number is from.', 'en: The company you call on 0300-1234567.'),
			edit('sources.yaml', 'title: Questions and answers', 'title: Call 0300-1234567'),
			edit('operators/far.yaml', 'zh-CN: Far, en: Far, ur: Far', 'zh-CN: Far, en: Far 0300-1234567, ur: Far'),
			edit(aliases, 'index: [start]', 'index: [call 0300-1234567]'),
			edit('i18n/en.json', '"aside.tip": "Tip"', '"aside.tip": "Call 0300-1234567"'),
			edit(en, 'Where to go, what to bring', 'Call 0300-1234567, what to bring'),
			add('en', 'Call **15** now.'),
			add('ur', 'ابھی **15** پر کال کریں۔'),
			add('zh-CN', '现在拨打**15**。'),
			add('en', 'Call +92 300 1234567 now.', '+92 300 1234567', 'typed by hand', '<Dial id="…" />'),
			add('en', 'Dial *8484# on the phone.', '8484#', 'typed by hand', '<Dial id="…" />'),
			add('en', 'Call 0345 now.', '0345', 'typed by hand', 'Write <Dial id="far-helpline" />'),
			add('ur', 'شناختی کارڈ نمبر 668 پر بھیجیں۔', '668', 'short code', 'Write <Dial id="sim-check" />'),
		],
		passes: [
			edit(en, '## Go yourself', '## 2. Go yourself'),
			add('en', 'Take 2 phones, do step 3, and wait. An iPhone 17 Pro, 17e or Galaxy S24 needs iOS 18.2.'),
			add('en', 'Numbers that begin with +92 or +86 are ordinary. A 4G or 5G phone is 100% fine.'),
			add('ur', '3 کام کریں، 2 فون لے جائیں۔ iPhone 17، 17 Pro بھی۔'),
			add('zh-CN', '带2部手机，做第3步，再等几天。iPhone 17、17 Pro也行。'),
			add('en', 'You may call 10 times.'),
			add('ur', 'iPhone 17، 17 Pro بھی۔ فون 10 بار کریں۔'),
			add('zh-CN', 'iPhone 17、17 Pro也行。电话能打10次。'),
		],
	},
	'facts/wrong-number': {
		refuses: [
			withWrong(en, 'Where to go, what to bring', 'Call 042-111-345-999, what to bring'),
			withWrong(factsFile, 'ur: 7 دن', 'ur: 7 دن، 042111345999'),
			withWrong(codes, "code: '345'", 'code: +92-42-111-345-999'),
			withWrong(codes, 'en: helpline', 'en: helpline 042 111 345 999'),
		],
		passes: [withWrong(aliases, 'index: [start]', 'index: [start, is 042-111-345-999 right]')],
	},
	'facts/dial-kind': {
		refuses: [
			edit(
				'dial-codes.yaml',
				'kind: sms\n  owner: PTA\n  purpose: { zh-CN: 查名下号码, en: SIMs on your ID, ur: آپ کے نام کی سمیں }',
				'kind: call\n  owner: PTA\n  purpose: { zh-CN: 短信查名下号码, en: text it for SIMs on your ID, ur: میسج بھیجیں، آپ کے نام کی سمیں }',
			),
			edit('dial-codes.yaml', "code: '345'\n  kind: call", "code: '345'\n  kind: sms"),
		],
		passes: [
			edit('dial-codes.yaml', 'en: SIMs on your ID', 'en: text it to see SIMs on your ID'),
			edit('dial-codes.yaml', 'en: helpline', "en: 'helpline, if the message does not come'"),
		],
	},
	'facts/exchanged': {
		refuses: [
			edit(
				en,
				'<Dial id="sim-check" />, or see <Site id="pta" />',
				'<Site id="pta" />, or see <Dial id="sim-check" />',
				12,
				'pta',
				'this line “sim-check, pta”',
				'into its own sentence',
			),
		],
		passes: [
			edit(
				en,
				'Text it to <Dial id="sim-check" />, or see <Site id="pta" />.',
				'See <Site id="pta" />, or text it to <Dial id="sim-check" />.',
			),
		],
	},
};
