import { add, swap, type Table } from './example.ts';

const ofData = (words: string): ReturnType<typeof swap> =>
	swap('glossary.yaml', 'ur: جس کمپنی کا نمبر ہے۔', `ur: جس کمپنی کا نمبر ہے۔ ${words}`);

/** What would cost a reader the number or the money. */
export const advice: Table = {
	'advice/secret': {
		refuses: [
			add('en', 'Give the OTP to the agent.'),
			add('en', 'Do not wait, send the password.'),
			add('en', '- Tell anyone an OTP, PIN or password.'),
			add('zh', '别急，把验证码发给客服。'),
			add('ur', 'فکر نہ کریں، او ٹی پی ایجنٹ کو بتا دیں۔'),
			ofData('پاس ورڈ ایجنٹ کو دے دیں۔'),
			add('en', 'Read the six digits out to the man on the phone.'),
			add('en', 'You need not worry about sharing the code with the bank.'),
			add('en', 'Let the shopkeeper log in with your MPIN.'),
			add('en', 'Post both sides of your identity card in the group.'),
			add('zh', '把短信里的六位数报给客服。'),
			add('en', 'A helper can sit beside you while the codes arrive: any code is fine.'),
			add('ur', 'کوڈ آئے تو ایجنٹ پاس ہو۔'),
			add('zh', '验证码来了，熟人也能看。'),
			add('en', 'Hand your unlocked phone over.'),
			add('en', 'Leave your CNIC at the shop.'),
			add('en', 'To save time, send photos of both sides on WhatsApp.'),
			add('en', 'The CNIC number is all right, and so is an OTP.'),
			add('zh', '正反面照片微信发过去。'),
			add('zh', '护照押在店里。'),
			add('ur', 'خالی فارم پر دستخط کر دیں۔'),
			add('zh', '客服来要就告诉他。'),
			add('ur', 'پن بتانے میں کوئی حرج نہیں۔'),
			add('ur', 'ہیلپ لائن مانگے تو بتا دیں۔'),
		],
		passes: [
			add('en', 'Never give, send or read out your OTP.'),
			add(
				'en',
				'## Never {#never}\n\n- Tell anyone an OTP, PIN or password.'.replace('## Never {#never}\n\n', 'Never:\n\n'),
			),
			add('en', 'A caller who asks you to send your code is a fraud. Enter the code yourself.'),
			add('en', 'Enter the six digits yourself. Never let anybody log in. Only you may know your PIN.'),
			add('zh', '验证码、密码，谁来要都不给。办好后给你一个二维码。'),
			add('en', 'Never leave your passport there, and sign no empty form.'),
			add('en', 'Never send photos of both sides. A PIN is a secret, and so is an OTP.'),
			add('en', 'Should a friend see your code? A fraud in which somebody takes your codes is called a SIM swap.'),
			add('zh', '六位数自己输入，客服来要也别给。带上护照首页。'),
			add('ur', 'ہیلپ لائن مانگے تو بھی نہ بتائیں۔ کارڈ کی دونوں طرف کی تصویر کسی کو نہ بھیجیں۔'),
			add('ur', 'او ٹی پی، پن یا پاس ورڈ کسی کو نہ بتائیں۔'),
		],
	},
	'advice/outside-app': {
		refuses: [
			add('en', 'Install AnyDesk so that they can help.'),
			add('en', 'Download the APK from this link.'),
			add('zh', '打开向日葵，让客服操作。'),
			add('ur', 'اینی ڈیسک انسٹال کریں۔'),
		],
		passes: [
			add('en', 'Never install AnyDesk for a caller.'),
			add('zh', '别装向日葵。'),
			add('ur', 'اینی ڈیسک انسٹال نہ کریں۔'),
		],
	},
	'advice/pay-ahead': {
		refuses: [
			add('en', 'Pay the agent first.'),
			add('en', 'Send the fee to his wallet.'),
			add('en', 'A small token amount speeds things up.'),
			add('ur', 'ٹوکن منی دے دیں۔'),
			add('zh', '交点辛苦费就快。'),
			add('zh', '先付定金再办。'),
			add('zh', '怕排队，可以先转一点。'),
			add('ur', 'پہلے فیس بھیجیں۔'),
		],
		passes: [
			add('en', 'Ask the fee first, and pay at the counter. Never pay in advance.'),
			add('zh', '先问费用再付，别先付钱，一点也别先转。'),
			add('ur', 'پہلے چارجز پوچھیں، ایڈوانس رقم نہ دیں۔'),
			add('ur', 'ٹوکن لے کر باری کا انتظار کریں۔'),
		],
	},
	'advice/promise': {
		refuses: [
			add('en', 'We will recover your number for you.'),
			add('en', 'It is guaranteed.'),
			add('zh', '我们帮你办。'),
			add('zh', '保证包成功。'),
			add('ur', 'ہم آپ کا نمبر نکلوا دیں گے۔'),
			add('en', 'Your number always comes back.'),
			add('en', 'You will have it by this evening.'),
			add('ur', 'شام تک نمبر چل جائے گا۔'),
		],
		passes: [
			add('en', 'Nobody can guarantee it. We cannot replace an eSIM for you.'),
			add('zh', '没人能保证，我们也不能替你办。'),
			add('ur', 'اس کی گارنٹی کوئی نہیں دے سکتا۔'),
			add('ur', 'شام تک انتظار کریں۔'),
		],
	},
};
