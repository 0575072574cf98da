import { phrases } from '../../lintWords/phrases.ts';
import type { OfferWords } from '../../lintWords/offers.ts';

/** What somebody offers, in English. */
export const offers: OfferWords = {
	remoteControl: phrases(`
		any desk, team viewer, quick support, rust desk, airdroid, ultraviewer, todesk, anyviewer, remote control*,
		remote access, remote support, remote desktop, screen shar*, share your screen, share the screen,
		see what you see, sees what you see, from his end, from her end, from their end, work* on it remotely,
		fix* it remotely, repair* it remotely, set* it up remotely, support app, support software, support program,
		take over the screen, take over your screen, takes over the screen`),
	app: phrases(`
		app, apps, software, file, files, tool, tools, program, programs, extension, plugin, link, links, it offers,
		what he, what she, what they, whatever`),
	installing: phrases(`
		put on, install*, download*, open, opens, get, gets, add, set up, tap, click, run, use, accept*, try, take,
		have, sends, puts, load`),
	appSource: phrases(`
		in the sms, in the text, in the message, in a message, from the link, from this link, in the link,
		from … chat, from … group, the group, from whatsapp, on whatsapp, was sent, were sent, sent to, sent by,
		sent on, forwarded, recommend*, he names, she names, they name, he mentions, from our, from his, from her,
		from their, from this site, from the website, from us, behind that, behind the, telegram`),
	sideloading: phrases(`
		apk, apks, unknown sources, unknown apps, play protect, side load*, sideload*, not in the play store,
		not in the app store, not in the store, outside the play store, outside the app store, outside the store,
		outside of the store, outside of the play store, allow everything, allow all, install what he,
		install what she, install what they, install what the, install whatever, download what the, download what he,
		download whatever, load whatever`),
	uninstalling: phrases(`delete*, remove*, uninstall*, report*, from the store, from the play store, app store`),
	phoneControl: phrases(`
		work your phone, run your phone, watch your phone, look* at your phone, hands off, control for, full control,
		screen control, phone control, control of, control your, control the phone, controls your, access to your,
		take over, takes over, your screen, your display, his side, her side, your handset, into your phone,
		connect* to your phone, use your phone, operate your phone, operate the phone, sees your phone,
		see your phone, unlock your phone, the screen to`),
	allowing: phrases(`
		allow*, accept*, grant*, enabl*, turn on, agree*, watch*, view*, connect*, give*, share*, let*, look* at,
		see*, control*`),
	agreeing: phrases(`
		install it, do it, do so, put it on, put it in, say yes, go ahead, let him, let her, let them, agree*,
		accept*`),
	obeying: phrases(`
		be believed, be trusted, believe him, trust him, trust the, do what … says, do as … says,
		follow … instructions, do whatever … says, follow … steps, follow what … says, go along with`),

	money: phrases(`
		money, amount, sum, cash, rupees, half, extra, transfer, savings, thousand, hundred, fee*, charge*, payment*,
		cost*, price*`),
	paying: phrases(`
		transfer … charge*, transfer … fee, transfer … money, send … charge*, send … fee, send … money, paid, is due,
		are due, settle*, prepay*, pay*, send … sum, send … amount, wire*`),
	transferring: phrases(`
		jazzcash the, jazzcash it, easypaisa the, easypaisa it, paid, is due, are due, settle*, send*, sent, go into,
		goes into, transfer*, deposit*, wire*, keep some, offer*, give*, hand*`),
	receivingAccount: phrases(`
		his account, her account, their account, own account, personal account, this account, our account, his number,
		his wallet, her wallet, by easypaisa, via easypaisa, through easypaisa, by jazzcash, via jazzcash,
		through jazzcash, with jazzcash, with easypaisa, crypto, bitcoin, usdt`),
	personalAccount: phrases(`
		personal account*, private account*, own account, his account, her account, personal wallet*,
		's own easypaisa, 's own jazzcash, 's own wallet, his own wallet, her own wallet, his easypaisa, his jazzcash,
		her easypaisa`),
	wallet: phrases(`
		bank transfer, bank account, jazz cash, easy paisa, sadapay, nayapay, upaisa, raast, alipay, wechat pay,
		wallet, wallets`),
	inAdvance: phrases(`
		the night before, the evening before, in advance, up front, ahead, beforehand, before they, before he,
		before she, before we, before i, before the work, before the agent, before the helper, before the man,
		before anything, before it is done, before the sim, before the esim, before the code, before the number,
		half now, as soon as his, online first`),
	advantage: phrases(`
		quicker, quickly, faster, sooner, speeds, queue, priority, reserve*, your place, place for you, your turn,
		moves you, up the list, as security, helps, first in line, ahead of, are first, be first`),
	advancePayment: phrases(`
		postage, courier fee, courier charge*, unfreezing fee, release fee, clearance fee, bail, deposit, deposits,
		advance, down payment, token money, token amount, token payment, token fee, half of the money,
		half of the fee, pay half, half now, half today, half up front, half at once, half before, half first,
		the rest at the end, the rest when, the balance when`),
	bribe: phrases(`
		little something, something for the man, something for the clerk, something in his hand, bribe, bribes,
		chai pani, speed money, small gift, little gift, small thank, little thank, small tip, small present,
		small something, something extra, gift card*, tip for, for a small, slip the, slip him, slip them, pay him,
		pay her, pay me, pay us, donat*, tip jar, support us, support this site, support our, buy us a,
		keep this site running, chip in, sweets for the, slide … note, note across, note under, slip … note, banknote,
		grease, pocket money for, packet of cigarettes, palm, note of five, note of a, five hundred in,
		thousand in the file, something in the file, something in his pocket, look after the clerk`),
	honestPayment: phrases(`
		tax, taxes, refund*, slip, bill, bills, postpaid, bank account, get back, money back, complain*,
		in advance of, advance notice, bring the receipt, against a receipt`),

	guarantee: phrases(`
		everybody who follows, everyone who follows, whoever follows, you need not come, you need not be there,
		need not be there yourself, you do not have to come, you don't have to come, no need to come yourself,
		official help cent*, official guide, official portal, official partner, authorised by pta, approved by pta,
		on behalf of pta, 100% sure, 100% safe, 100% success, 100 percent sure, risk free, success rate, in no time,
		never fails, never fail, never failed, always works, always work, back in minutes, in a matter of minutes,
		always succeed*, works every time, works for everybody, without fail, be certain that, bound to, we promise,
		money back promise, nobody has ever been refused, no one has ever been refused, never been refused,
		leave it to us, never says no, never say no, never refuses, never refuse, before the tea is cold,
		before your tea, before the tea, in the blink of an eye, in a jiffy, in a heartbeat, before you know it,
		guaranteed, we guarantee, guarantee that, guarantees that`),
	certainty: phrases(`always, surely, certainly, definitely, absolutely, certain, bound, for sure`),
	outcome: phrases(`
		same number, get the number, get your number, back, yours, again, ready, restored, active, activated, works,
		work, working, done, solved, returns, returned, comes, have it, get it, have the, agrees, unblocked,
		recovered, fixed, leave with, go home with, succeeds, be using, agree`),
	shortTime: phrases(`
		today, tonight, tomorrow, same day, same evening, this evening, this afternoon, by evening, by noon, minute*,
		hour, hours, seconds, instant*, at once, immediately`),
	phoneNumber: phrases(`number, sim, esim, line, signal, service, everything, account, card, it`),
	authors: phrases(`
		we, our team, our people, our staff, our agent, our agents, our expert*, our man, send us, i will, i'll`),
	offeredService: phrases(`
		finish*, fills in, brings you, gets you, gets it, saves you the, for you, on your behalf, in your place,
		to your door, in your name, recover*, restor*, get your, bring your, replace your, reissue, activat*,
		unblock your, take care, takes care, look after, arrang*, deal with, handle*, sort it, sort out, sort the,
		do it, do everything, the rest, apply for, call your, fix*, of you`),
	delegation: phrases(`
		through an agent, by an agent, let … do the work, let … do it for you, let … arrange, leave the work to,
		hand the work, have the work done by, arranged it for, arranged it all for, does the work for you,
		did the work for, let him run, let her run, let them run, runs the errand, do the whole errand,
		run the whole errand, do the running, do it in your place, do all of it in your place, home delivery,
		delivered to your door, delivered to your home, brought to your door, to your doorstep, from your sofa,
		from home without, without leaving home, without leaving the house, go in your place,
		do everything in your place`),
	uncertainty: phrases(`
		ask, if, when, once, until, may, might, perhaps, call, phone, check, see, list, lists, show, shows, explain*,
		write, collect, translate, test, try`),
};
