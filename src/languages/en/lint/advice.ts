import type { AdviceWords } from '../../lintWords/advice.ts';
import { phrases } from '../../lintWords/phrases.ts';

const agent = phrases(`
	agent, agents, broker, middleman, fixer, dealer, courier, rider, helper, technician, shopkeeper, caller, a shop,
	the shop`);

/** The plain forms of dangerous advice in English. */
export const advice: AdviceWords = {
	negation: phrases(`never, not, nobody, nothing, none, no, cannot, without, neither, nor, avoid, refuse, *n't`),
	prohibition: phrases(`never, nobody, no one, must not, do not, don't, let no, not to`),
	emptyNegation: phrases(`
		no worries, no problem, no doubt, no matter, no need to worry, never mind, not worry, *n't worry, not wait,
		*n't wait, not hesitate, *n't hesitate, not panic, *n't panic, not delay, *n't delay, not forget, *n't forget,
		not be afraid, not be shy, no harm, no danger, no risk, not lose, not only, why not`),
	warning: phrases(`
		fraud*, scam*, fake, pretend*, trick*, trap, beware, hang up, steal*, liar*, lie, lies, crime, illegal, promises,
		such calls, such a call, such a message, caller says, calling from, talk like this, claim, claims, asks you to,
		tells you to, wants you to, made you, takes your money, is gone`),
	banHeading: phrases(`^never, never do, never give, ^do not, ^don't, not to do, must not, ^avoid, mistake, mistakes`),
	harmless: phrases(`
		give you, send you, tell you, show you, read you, hand you, short code, dial code, error code, country code,
		leave … at home, let the phone, let your phone, last four digits`),
	clauseStart: phrases(`but, so, instead, then`),
	conditionStart: phrases(`if, when, whenever, as soon as, as long as, once, while, in case, until, before`),
	conditionEnd: [],
	lastItem: phrases(`or, nor`),

	dangers: {
		secret: [
			{
				act: phrases(`
					tell, give, hand, send, share, read out, read the, read him, forward, dictate, text, pass on, repeat, post,
					show him, show her, show the agent, show the shop`),
				object: phrases(`
					otp, one time code, one time password, verification code, sms code, the code, your code, codes, pin, mpin,
					puk, password, passwords, passcode, six digits`),
				unless: phrases(`yourself, your own phone, only you, change`),
			},
			{
				act: phrases(`send, forward, post, share, upload, e-mail, photograph, message, show him, give him`),
				object: phrases(`
					the qr code, your qr code, activation code, both sides, photo* … cnic, photo* … passport, photo* … card,
					picture* … cnic, picture* … passport, picture* … card, scan of your`),
			},
			{
				act: phrases(`let him, let her, let them, let the, let a, let your, let somebody, let someone`),
				object: phrases(`scan, photograph, log in, sign in, keep your, codes`),
			},
			{
				act: phrases(`write, type, enter, fill in, put`),
				object: phrases(`pin … form, password … form, code … form, pin … chat, password … chat`),
			},
			{ act: phrases(`my pin is, my otp is, my code is, my password is, this is my pin, this is my otp`) },
			{ act: phrases(`leave, hand over`), object: phrases(`your passport, your cnic, your id card, unlocked`) },
		],
		outsideApp: [
			{
				act: phrases(`
					anydesk, teamviewer, rustdesk, quicksupport, remote control app, screen sharing app, apk, unknown sources,
					unknown apps`),
				unless: phrases(`delete, uninstall, remove, turn off`),
			},
			{
				act: phrases(`install, download, open, tap, run`),
				object: phrases(`
					app … sent, app … caller, app … agent, app … technician, app … helper, app … link, link … sent, link … sms,
					link … message, file … sent, support app, what he, what they, what the`),
				unless: phrases(`delete, uninstall, remove`),
			},
			{
				act: phrases(`let him, let her, let them, let the, let a, allow, give, share`),
				object: phrases(`control your, your screen, screen control, remote access, access to your phone`),
			},
		],
		payAhead: [
			{
				act: phrases(`pay, paying, send, transfer, deposit, give`),
				object: phrases(`in advance, up front, upfront, beforehand, half now, half first, before the work, a deposit`),
				unless: phrases(`refund`),
			},
			{ act: phrases(`pay, paying`), object: [...agent, ...phrases(`him, her, them, somebody, someone`)] },
			{
				act: phrases(`send, transfer, deposit`),
				object: phrases(`the fee, the money, the charges, some money, half the, his wallet, his account`),
			},
			{ act: phrases(`pay, transfer*, deposit`), object: phrases(`personal account, own account`) },
			{
				act: phrases(`give, slip, offer, pay, paying`),
				object: phrases(`something extra, a little extra, the clerk something, a small gift, tea money`),
			},
			{ act: phrases(`half now, half up front, donate, buy us a coffee, token money, token amount`) },
		],
		promise: [
			{
				act: phrases(`
					guaranteed, guarantees, we guarantee, we promise, risk free, always succeeds, home delivery,
					works for everybody, works every time`),
			},
			{
				act: phrases(`
					is back, be back, comes back, come back, works again, work again, will work, is active, be active,
					is restored, be restored, get your number, get the number, your number back, yours again, will have it`),
				object: phrases(`
					today, tonight, the same day, within … hours, within … hour, within … minutes, in … minutes, in an hour,
					by tonight, by tomorrow, by this evening, always, certainly, definitely, for sure`),
				unless: phrases(`ask, may, might, can, could, perhaps, usually, often`),
			},
			{
				act: phrases(`we, our people, our staff, our team`),
				object: phrases(`
					recover, restore, get your number, your number back, for you, in your place, on your behalf, in your name,
					take care of, the paperwork`),
				unless: phrases(`list, lists, listed, write, wrote, collected`),
			},
			{
				act: phrases(`let, leave, hire, use, find, ask, through`),
				object: phrases(`an agent, the agent, a fixer, a middleman, a broker, the shop do, a shop do`),
			},
		],
		harmfulAct: [
			{
				act: phrases(`delete, deleting, erase, remove, wipe`),
				object: phrases(`esim, the profile`),
				unless: phrases(`sell, selling, sold, buyer, old phone, old one, new phone, new one`),
			},
			{
				act: phrases(`reset the phone, reset your phone, factory reset`),
				object: phrases(`signal, network, works again, work again, comes back, repair, repairs, fixes`),
			},
			{
				act: phrases(`turn off, turning off, switch off, disable, remove, sign out`),
				object: phrases(`lost mode, find my, activation lock, from your account, from the account, of icloud`),
				unless: phrases(`in your hand, in your hands, is back, have it back, sell, selling, buyer`),
			},
			{
				act: phrases(`meet, confront, follow, chase, go there, knock`),
				object: phrases(`the thief, thieves, the map, and ask for it`),
				unless: phrases(`police`),
			},
			{ act: phrases(`change, rewrite, clone, swap`), object: phrases(`imei`) },
		],
	},
	delicate: phrases(`
		only, before, unless, until, seldom, rarely, money, fee, fees, pay*, app, apps, link*, account*, stranger*, caller*,
		agent*, helper*, friend*, him, somebody, someone, photo*, picture*, cop*, always, today`),
	identityPaper: phrases(`cnic, nicop, poc, passport, id card, identity card, card, paper, papers`),
	copy: phrases(`copy, copies, photocopy, photocopies, photo, photos, picture, pictures, scan, scans`),
	original: phrases(`original*`),
};
