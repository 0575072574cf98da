// Longer than other files because it is data: the examples of one area in three languages.
/* eslint-disable max-lines -- One table of examples. */
import { pageOf, type Language } from '../adding.ts';
import type { Project } from '../../support/guide/project.ts';
import { add, change, edit, type Example, type Table } from './example.ts';

const inData = (words: string): ReturnType<typeof edit> =>
	edit('glossary.yaml', 'ur: جس کمپنی کا نمبر ہے۔', `ur: جس کمپنی کا نمبر ہے۔ ${words}`);

/** The same warning in every language. */
const warnings: Readonly<Record<Language, string>> = {
	en: 'Never type your PIN there.',
	'zh-CN': '别在那里输密码。',
	ur: 'وہاں پن نہ لکھیں۔',
};
const withWarnings = (changed: Partial<Record<Language, string>>): Example<Project> =>
	change(`a warning in every language, but ${JSON.stringify(changed)}`, (project) =>
		Object.entries({ ...warnings, ...changed }).forEach(([language, text]) =>
			add(language as Language, text)[1](project),
		),
	);

/** A sentence that readers have and an editor changes. */
const edited = (language: Language, before: string, after: string): Example<Project> =>
	change(`${before} → ${after}`, (project) => {
		const { file, end } = pageOf(language);
		project.edit(file, end, `${end}\n\n${before}`);
		project.publish();
		project.edit(file, before, after);
	});

/** A sentence to say whose Urdu forbids something. @param words the same in Latin letters */
const roman = (words: string): Example<Project> =>
	edit(
		'phrases.yaml',
		'请停掉我的SIM卡。, en: Please block my SIM., ur: میری سم بلاک کر دیں۔ }\n  roman: Meri SIM block kar dein.',
		`验证码别给人。, en: Give the OTP to nobody., ur: او ٹی پی کسی کو نہ دیں۔ }\n  roman: ${words}`,
	);

export const advice: Table = {
	'advice/secret': {
		refuses: [
			add('en', 'Give the OTP to the agent.'),
			add('zh-CN', '别急，把验证码发给客服。'),
			add('ur', 'فکر نہ کریں، او ٹی پی ایجنٹ کو بتا دیں۔'),
			add('en', '- Tell anyone an OTP, PIN or password.'),
			inData('پاس ورڈ ایجنٹ کو دے دیں۔'),
			// A heading that denies something is no list of what not to do.
			add('en', 'The code does not work:\n\n- Tell the clerk the code.'),
			add('zh-CN', '装好就别删：\n\n- 二维码拍下来发给家人。'),
			add('ur', 'کوڈ نہیں چلتا:\n\n- کوڈ کلرک کو بتا دیں۔'),
		],
		passes: [
			add('en', 'Never give, send or read out your OTP.'),
			add('zh-CN', '验证码、密码，谁来要都不给。办好后给你一个二维码。'),
			add('ur', 'او ٹی پی، پن یا پاس ورڈ کسی کو نہ بتائیں۔'),
			add('en', 'If he asks you to send the code, hang up.'),
			add('en', 'Never:\n\n- Send the OTP to the helpline.\n- Let a friend scan the QR code.'),
			add('zh-CN', '千万别做：\n\n- 反复扫同一个码。\n- 把二维码发给懂的人：谁先扫，号码就装进谁的手机。'),
			add('ur', 'کبھی نہیں:\n\n- او ٹی پی ہیلپ لائن کو بھیجیں۔\n- وہاں زیادہ دیر رکیں۔'),
		],
	},
	'advice/outside-app': {
		refuses: [
			add('en', 'Install AnyDesk so that they can help.'),
			add('zh-CN', '打开向日葵，让客服操作。'),
			add('ur', 'اینی ڈیسک انسٹال کریں۔'),
		],
		passes: [
			add('en', 'Install the app of your bank from the store of your phone.'),
			add('zh-CN', '从应用商店下载银行的软件。把陌生人让你装的软件删掉。'),
			add('ur', 'بینک کی ایپ پلے اسٹور سے انسٹال کریں۔'),
			add('en', 'Never install AnyDesk for a caller.'),
		],
	},
	'advice/pay-ahead': {
		refuses: [add('en', 'Send the fee to his wallet.'), add('zh-CN', '先付定金再办。'), add('ur', 'پہلے فیس بھیجیں۔')],
		passes: [
			add('en', 'Ask the fee first, and pay at the counter. Never pay in advance.'),
			add('zh-CN', '先问费用再付，别先付钱，一点也别先转。'),
			add('ur', 'پہلے چارجز پوچھیں، ایڈوانس رقم نہ دیں۔'),
		],
	},
	'advice/promise': {
		refuses: [
			add('en', 'We will recover your number for you.'),
			add('zh-CN', '今天就能拿到新卡。'),
			add('ur', 'آج ہی نمبر مل جائے گا۔'),
		],
		passes: [
			add('en', 'Ask when your number will be back. We list the helplines for you.'),
			add('zh-CN', '没人能保证，我们也不能替你办。'),
			add('ur', 'کمپنی سے پوچھیں کہ نمبر کب تک چلے گا۔'),
			// A sentence to say asks for a result.
			edit('phrases.yaml', 'en: Please block my SIM.', 'en: Please say when my SIM will work today.'),
		],
	},
	'advice/harmful-act': {
		refuses: [
			add('en', 'Turn off Lost Mode so that the finder can call.'),
			add('zh-CN', '把eSIM删了重新添加。'),
			add('ur', 'چور سے آمنے سامنے بات کریں، فون مل جائے گا۔'),
		],
		passes: [
			add('en', 'It shows on the map? Do not go yourself.'),
			add('zh-CN', '新手机通了，再删掉旧手机里的eSIM。'),
			add('ur', 'فون ہاتھ میں آ جائے تو لاسٹ موڈ بند کر دیں۔'),
		],
	},
	'advice/original-paper': {
		refuses: [
			withWarnings({ en: 'A photo of your CNIC.', 'zh-CN': '带CNIC原件。', ur: 'اصل شناختی کارڈ۔' }),
			withWarnings({ en: 'The original CNIC.', 'zh-CN': '带CNIC复印件。', ur: 'اصل شناختی کارڈ۔' }),
			withWarnings({ en: 'The original CNIC.', 'zh-CN': '带CNIC原件。', ur: 'شناختی کارڈ کی کاپی۔' }),
		],
		passes: [
			withWarnings({ en: 'The original CNIC and a copy.', 'zh-CN': '带CNIC原件。', ur: 'اصل شناختی کارڈ۔' }),
			withWarnings({ en: 'A copy of your CNIC.', 'zh-CN': '带CNIC复印件。', ur: 'اصل شناختی کارڈ۔' }),
			withWarnings({ en: 'The original CNIC.', 'zh-CN': '带CNIC原件和复印件。', ur: 'شناختی کارڈ۔' }),
		],
	},
	'advice/lost-negation': {
		refuses: [
			edited('en', 'The block does not lock the phone itself.', 'The block does lock the phone itself.'),
			edited('zh-CN', '停号后手机本身不会锁住。', '停号后手机本身会锁住。'),
			edited('zh-CN', '别删eSIM。', '删eSIM。'),
			edited('en', 'The form of some operators does not block the SIM at once.', ''),
			edited('zh-CN', '先别挂断电话：挂断以后要重新排队。', '先挂断电话：柜台今天人不多。'),
			edited('ur', 'بلاک کرنے سے فون خود لاک نہیں ہوتا۔', 'بلاک کرنے سے فون خود لاک ہوتا۔'),
		],
		passes: [
			edited('en', 'The block does not lock the phone itself.', 'The block does not lock the phone.'),
			edited(
				'en',
				'Never give the clerk your PIN. Give the clerk your CNIC.',
				'Never give the clerk your PIN code. Give the clerk your CNIC card.',
			),
			edited(
				'zh-CN',
				'营业厅不一定有Wi-Fi，找一位手机能开热点的同事一起去。',
				'找一位手机能开热点的同事一起去，还能用他的手机显示二维码。',
			),
			edited('en', 'Do not stay at home for long.', 'Go to the counter early in the morning.'),
			edited('zh-CN', '停号后手机本身不会锁住。', '停号之后，手机本身不会锁住。'),
		],
	},
	'advice/lost-in-latin-letters': {
		refuses: [
			roman('OTP sirf call karne wale ko dein.'),
			roman('OTP kisi ko dein.'),
			roman('Pehle paise na dein, form nahi hai.'),
			roman('Do not give na the OTP to anybody.'),
		],
		passes: [roman('OTP kisi ko na dein.'), roman('OTP kisi ko nahi dena.')],
	},
};
