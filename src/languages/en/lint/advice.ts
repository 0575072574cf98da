import type { AdviceWords } from '../../lint/advice.ts';
import { words } from '../../lint/words.ts';

const agent = words(`
	agent, agents, broker, middleman, fixer, dealer, courier, rider, helper, technician, shopkeeper, caller, a shop,
	the shop`);

/** The plain forms of dangerous advice in English. */
export const advice: AdviceWords = {
	negation: words(`never, not, nobody, nothing, none, no, cannot, without, neither, nor, avoid, refuse, *n't`),
	prohibition: words(`never, nobody, no one, must not, do not, don't, let no, not to`),
	emptyNegation: words(`
		no worries, no problem, no doubt, no matter, no need to worry, never mind, not worry, *n't worry, not wait,
		*n't wait, not hesitate, *n't hesitate, not panic, *n't panic, not delay, *n't delay, not forget, *n't forget,
		not be afraid, not be shy, no harm, no danger, no risk, not lose, not only, why not`),
	fraudReport: words(`
		fraud*, scam*, fake, pretend*, trick*, trap, beware, hang up, steal*, liar*, lie, lies, crime, illegal, promises,
		such calls, such a call, such a message, caller says, calling from, talk like this, claim, claims, asks you to,
		tells you to, wants you to, made you, takes your money, is gone`),
	banHeading: words(`^never, never do, never give, ^do not, ^don't, not to do, must not, ^avoid, mistake, mistakes`),
	harmless: words(`
		give you, send you, tell you, show you, read you, hand you, short code, dial code, error code, country code,
		leave … at home, let the phone, let your phone, last four digits`),
	clauseStart: words(`but, so, instead, then`),
	conditionStart: words(`if, when, whenever, as soon as, as long as, once, while, in case, until, before`),
	conditionEnd: [],

	dangers: {
		secret: [
			{
				act: words(`
					tell, give, hand, send, share, read out, read the, read him, forward, dictate, text, pass on, repeat, post,
					show him, show her, show the agent, show the shop`),
				object: words(`
					otp, one time code, one time password, verification code, sms code, the code, your code, codes, pin, mpin,
					puk, password, passwords, passcode, six digits`),
				unless: words(`yourself, your own phone, only you, change`),
			},
			{
				act: words(`send, forward, post, share, upload, e-mail, photograph, message, show him, give him`),
				object: words(`
					the qr code, your qr code, activation code, both sides, photo* … cnic, photo* … passport, photo* … card,
					picture* … cnic, picture* … passport, picture* … card, scan of your`),
			},
			{
				act: words(`let him, let her, let them, let the, let a, let your, let somebody, let someone`),
				object: words(`scan, photograph, log in, sign in, keep your, codes`),
			},
			{
				act: words(`write, type, enter, fill in, put`),
				object: words(`pin … form, password … form, code … form, pin … chat, password … chat`),
			},
			{ act: words(`my pin is, my otp is, my code is, my password is, this is my pin, this is my otp`) },
			{ act: words(`leave, hand over`), object: words(`your passport, your cnic, your id card, unlocked`) },
		],
		outsideApp: [
			{
				act: words(`
					anydesk, teamviewer, rustdesk, quicksupport, remote control app, screen sharing app, apk, unknown sources,
					unknown apps`),
				unless: words(`delete, uninstall, remove, turn off`),
			},
			{
				act: words(`install, download, open, tap, run`),
				object: words(`
					app … sent, app … caller, app … agent, app … technician, app … helper, app … link, link … sent, link … sms,
					link … message, file … sent, support app, what he, what they, what the`),
				unless: words(`delete, uninstall, remove`),
			},
			{
				act: words(`let him, let her, let them, let the, let a, allow, give, share`),
				object: words(`control your, your screen, screen control, remote access, access to your phone`),
			},
		],
		payAhead: [
			{
				act: words(`pay, paying, send, transfer, deposit, give`),
				object: words(`in advance, up front, upfront, beforehand, half now, half first, before the work, a deposit`),
				unless: words(`refund`),
			},
			{ act: words(`pay, paying`), object: [...agent, ...words(`him, her, them, somebody, someone`)] },
			{
				act: words(`send, transfer, deposit`),
				object: words(`the fee, the money, the charges, some money, half the, his wallet, his account`),
			},
			{ act: words(`pay, transfer*, deposit`), object: words(`personal account, own account`) },
			{
				act: words(`give, slip, offer, pay, paying`),
				object: words(`something extra, a little extra, the clerk something, a small gift, tea money`),
			},
			{ act: words(`half now, half up front, donate, buy us a coffee, token money, token amount`) },
		],
		promise: [
			{
				act: words(`
					guaranteed, guarantees, we guarantee, we promise, risk free, always succeeds, home delivery,
					works for everybody, works every time`),
			},
			{
				act: words(`
					is back, be back, comes back, come back, works again, work again, will work, is active, be active,
					is restored, be restored, get your number, get the number, your number back, yours again, will have it`),
				object: words(`
					today, tonight, the same day, within … hours, within … hour, within … minutes, in … minutes, in an hour,
					by tonight, by tomorrow, by this evening, always, certainly, definitely, for sure`),
				unless: words(`ask, may, might, can, could, perhaps, usually, often`),
			},
			{
				act: words(`we, our people, our staff, our team`),
				object: words(`
					recover, restore, get your number, your number back, for you, in your place, on your behalf, in your name,
					take care of, the paperwork`),
				unless: words(`list, lists, listed, write, wrote, collected`),
			},
			{
				act: words(`let, leave, hire, use, find, ask, through`),
				object: words(`an agent, the agent, a fixer, a middleman, a broker, the shop do, a shop do`),
			},
		],
		harmfulAct: [
			{
				act: words(`delete, deleting, erase, remove, wipe`),
				object: words(`esim, the profile`),
				unless: words(`sell, selling, sold, buyer, old phone, old one, new phone, new one`),
			},
			{
				act: words(`reset the phone, reset your phone, factory reset`),
				object: words(`signal, network, works again, work again, comes back, repair, repairs, fixes`),
			},
			{
				act: words(`turn off, turning off, switch off, disable, remove, sign out`),
				object: words(`lost mode, find my, activation lock, from your account, from the account, of icloud`),
				unless: words(`in your hand, in your hands, is back, have it back, sell, selling, buyer`),
			},
			{
				act: words(`meet, confront, follow, chase, go there, knock`),
				object: words(`the thief, thieves, the map, and ask for it`),
				unless: words(`police`),
			},
			{ act: words(`change, rewrite, clone, swap`), object: words(`imei`) },
		],
	},
	identityPaper: words(`cnic, nicop, poc, passport, id card, identity card, card, paper, papers`),
	copy: words(`copy, copies, photocopy, photocopies, photo, photos, picture, pictures, scan, scans`),
	original: words(`original*`),
};
