import type { AdviceWords } from '../../lintWords/advice.ts';
import { near, phrases } from '../../lintWords/phrases.ts';
import { acts } from './acts.ts';
import { identity } from './identity.ts';

/** What dangerous advice is made of in English. */
export const advice: AdviceWords = {
	...acts,
	...identity,

	negation: phrases(
		`screen to yourself, never, not, nobody, no one, none, no, cannot, without, neither, nor, avoid, refuse, *n't`,
	),
	emptyNegation: phrases(`
		not hang up, *n't hang up, no worries, no problem, no fear, no doubt, no matter, no need to worry,
		no need to wait, no need to go,
		stop the thief, stops the thief, stop the fraud, before the thief, never mind, not mind, not know, *n't know, not worry, *n't worry, never worry, not wait, *n't wait, not hesitate, *n't hesitate,
		not panic,
		*n't panic, not delay, *n't delay, not forget, *n't forget, not be afraid, *n't be afraid, not be shy,
		*n't be shy, never fear, not lose time, not lose hope, no difference, no harm, nothing wrong, no danger,
		no risk,
		not to lose, not lose a, not only, why not, no fee, no fees, no cost, no charge, no charges, no visit, without a visit,
		no document, no documents, no queue, no waiting, without queu*, without a queue, without the queue,
		without waiting,
		not lost, not get lost, not be lost, never lost, never get lost, not … before somebody, not … before someone,
		not … until somebody, not … until someone, not … without somebody, not … without someone, not a scam,
		not a fraud, no scam, no fraud, not dangerous, nobody asks questions, nobody asks why, nobody looks,
		without papers, without paper, without documents, without the owner, no questions asked`),
	exception: phrases(`
		except, other than, apart from, besides, unless, only to, only with, nobody but, no one but, anyone but,
		anybody but, none but, but only, but to, but for, but when, everybody but, everyone but, all but,
		the only one, the only person`),
	lastItem: phrases(`or, nor`),
	clauseStart: phrases(`but, so, instead, then`),
	clauseEnd: [],
	conditionStart: phrases(`
		if, when, whenever, as soon as, as long as, once, while, in case, until, should they, should he, should she,
		should somebody, should someone`),
	conditionEnd: [],
	fraudWarning: phrases(`
		fraud*, scam*, thief, thieves, criminal*, cheat*, fake, liar*, lie, lies, impostor*, steal*, stole*,
		pretend*, pose as, poses as, posing as, hang up, takes your money, takes your number, trick*, dangerous,
		stranger*, given away, number is gone, money is gone, it is gone, worth nothing, useless`),
	quotedFraud: phrases(`
		such calls, such a call, these calls, such messages, such a message, these messages, this call, this caller,
		such a caller, such callers, talk like this, scam*, fraud*, criminal*, thief, thieves, cheat*`),
	harmless: phrases(`
		from next week, from next month,
		operator sends, bank sends, company sends, give you, gives you, gave you, given you, giving you, send you,
		sends you, sent you, sending you, tell you, tells you, told you, telling you, show you, shows you,
		read you, hand you, hands you, given to you, sent to you, short code, dial code, error code, country code,
		licence code, who knows, who has, whoever has, who holds, whoever holds, whoever scans, safe place,
		keep … safe, keeps … safe, show the qr code on, show it on, shown on, read and, leave … at home,
		the number you, to which number, to the new number, to your number, to your own number, to the number,
		family and friends, forgot your, the message says, a message about, screen … show, another code,
		a new code, new codes, working code, sent to your, send … to your number, send … to the new number,
		send … to the number, sends … to your number, second phone … show, to which number … sent,
		say at the counter, show at the counter, let the phone, let your phone, staff may say, last four digits,
		whoever sees, who sees, was read, was given, was told, was shared, was sent, you gave, you told, you sent,
		you shared, you have given, you have told, turn off screen shar*, phone and pay*`),
	prohibition: phrases(`screen to yourself, never, nobody, no one, must not, do not, don't, nor, not to, let no`),
	banHeading: phrases(`^never, never do, never give, ^do not, ^don't, not to do, must not, ^avoid, mistake, mistakes`),
	limitation: phrases(`seldom, rarely, hardly, nothing, only, before, unless, until`),
	everybody: phrases(`anybody, anyone, nobody, no one, whoever`),
	strangersOnly: phrases(`
		everybody, everyone, random people, unknown people, unknown caller*, people you don't know,
		someone you don't know, stranger*, people you do not know, somebody you do not know, someone you do not know,
		just anybody, just anyone`),
	needlessly: phrases(`
		casually, lightly, without thinking, without a good reason, for no reason, unnecessarily, needlessly,
		carelessly, too easily`),
	blockingRequest: phrases(`block*, freez*, stop*, cancel*, hang up`),
	delicateTopic: phrases(`
		pay, pays, money, deposit*, advance*, fee, fees, install, app, apps, account, accounts, stranger*, caller*,
		agent*, link*`),
	erasing: phrases(`delet*, eras*, remov*, reset*, wip*`),
	linkWord: phrases(`link, links`),
	trusting: phrases(`trust*, believ*, rely, scan*`),
	goingAlone: phrases(`go yourself, go alone, go there alone, go and get it, fetch it yourself, go after it`),

	intermediary: phrases(`
		man outside, boy outside, boys outside, men outside, fellow outside, tout, touts, runner*, go between,
		agent*, helper*, caller*, shopkeeper*, dealer*, retailer*, technician*, expert*, representative*, broker*,
		courier*, rider*, vendor*, middleman, middlemen, fixer*, supporter*, support man, operator's man,
		bank's man, company's man, our man, our people, lawyer*, driver*, engineer*, guard, guards, warden*,
		man on the phone, man on the line, lady on the line, person on the line, person on the phone`),
	otherPerson: phrases(`
		him, her, them, us, me, he, she, they, somebody, someone, anybody, anyone, everybody, whoever, people,
		person, man, men, woman, boy, guy, friend*, neighbour*, relative*, cousin*, nephew, niece, brother*,
		sister*, son, family, shop, shops, partner*, seller*, landlord*, roommate*, flatmate*, wife, husband,
		mother, father, daughter, colleague*, boss, teller`),
	counterStaff: phrases(`clerk*, staff, officer*, official, officials, manager*, teller*, employee*`),
	privateParty: phrases(`
		shop, shops, stall*, bazaar, plaza, market, floor, basement, lane, group*, channel*, forum*, community,
		network, club, society, societies, circle, tailor, tout*, runner, fixer, broker*`),
	recommending: phrases(`
		helps foreigners, does the same without, do the same without, knows how, knows a way, know a way, for years,
		every day, every morning, each day, gets it done, never overcharg*, honest, been fair, reliable, does this,
		do this, done this, take your case, takes your case, ask there, write there, ask in, can be trusted,
		is trusted, fair price, fair prices`),
	institution: phrases(`
		bank, banks, operator, operators, helpline*, hotline, company, call centre, support, franchise*, pta,
		nadra, nccia, customer care, customer service, police, easypaisa, jazzcash`),

	secret: [
		...near(
			`number, numbers, digits, its figures, figures, numerals, characters`,
			`in the sms, in the message, in the text, in your text, from the text, from the sms, the text, texted, just, arrives, minute ago, on your screen, lit up`,
		),
		...phrases(`
		what just came, just arrived,
		whatever is asked, what is asked, whatever they ask, whatever he asks, what you are asked, otp, otps,
		o.t.p, one time pass*, code, codes, pin, pins, mpin, mpins, puk, puks, password*, passcode*, cvv,
		six digit*, four digit*, 6 digit*, 4 digit*, the digits, six figures, four figures, the figures,
		mother's name, maiden name, qr, picture with the black,
		picture with the squares, square picture, square image, square pattern, picture of the text,
		photo of the text, screenshot of the text, sign in details, login details, google sign in, google login,
		your sign in, your login, picture of the sms, screenshot of the sms, what they ask for, what he asks for,
		what she asks for, number that opens the phone, number that unlocks, unlock number, unlock pattern,
		screen pattern, digits that open, digits that unlock, number that opens, pattern that opens,
		what came on your phone, what is in it, what it says, sms open, message open, text open, sms ready,
		message ready, text ready, text that just, sms that just, message that just`),
	],
	handingItOver: phrases(`
		confirm it, write it down for, write it for, tell it, give it, show it, send it, read it, read … out,
		forward it, share it, say it, pass it, hand it, post it, text it, whatsapp it,
		message it, repeat it, spell it, dictate it, mention it, send them, give them, forward them, share them,
		photo of it, picture of it,
		screenshot of it, copy of it, know it, see it, have it, scan it, use it, keep it for you`),
	codeMessage: phrases(`sms, the text, the message, text message`),
	identityPaper: phrases(`
		cnic, cnics, nicop, poc, id, ids, identity card, the card, old card, passport*, visa, both sides,
		your card, their card, his card, her card, card's`),
	original: phrases(`original, originals`),
	picture: phrases(`
		photo*, picture*, copy, copies, scan, scans, image*, snap, snaps, screenshot*, both sides, back of,
		front and back, first page, data page, front of, the front, two sides, scanned into, scanned to, face of,
		sides of`),
	unlockedPhone: phrases(`unlocked, without a lock, lock off`),
	finger: phrases(`thumb, thumbs, finger, fingers, fingerprint*, your print, print works, print does, print will do`),
	unofficialPlace: phrases(`
		stall, your house, your home, your door, doorstep, the street, the market, a camp, a fair, a van, a survey,
		aid money, free sim`),
	handingOver: phrases(`
		gave, giving, telling, sent, sending, sharing, forward*, read … out, read … aloud, read … back, read … to,
		reads … to, read … over, read … on the, hand it, hand them, hand … over, hand the, hand your, hand him,
		hand her, handed, handing, hands over, dictat*, submit*, upload*, mail it, mail the, mail your, mail them, ^mail,
		mailed, emailed, whatsapp it, whatsapp the, whatsapp your, whatsapp him, whatsapp them, text it to,
		text him, text the, message it, message the, message them, message him, disclos*, reveal*, pass it,
		pass on, pass the, pass your, pass them, passed, say it, say the, say your, say them, to say, spell*,
		repeat*, recit*, whisper*, mention*, confirm it, confirm the, confirm your, answer honestly,
		answer truthfully, provid*, showing, quot*, relay*, transmit*, include it, include them, included, lend*,
		let … see, let … have, let … scan, let … photograph, let … take, let … use, let … log in, let … sign in,
		allow … see, allow … log in, allow … photograph, goes to the, goes to him, speak*, attach*, leave it with,
		leave them with, communicat*, read it, read them, read your, surrender*, put … on the line, type it for,
		enter it for, give*, tell*, told, send*, share*, show*, post*, suppl*, read the, on a slip for`),
	handedOver: phrases(`
		is read … to, is read out, are read out, is read aloud, is sent, are sent, is told, is given, are given,
		is shown to, is shared, are shared, is handed, are handed, is forwarded, are forwarded, is paid, is dictated,
		checked by chat, checked in a chat, checked on whatsapp, checked from a photo`),
	addition: phrases(`and, or, also, even, as well as, and also, the, a, an, your, too, as well`),
	remoteChannel: phrases(`
		on whatsapp, by whatsapp, via whatsapp, over whatsapp, by e mail, by email, via email, in a chat, on telegram,
		by telegram, over the phone`),
	sayingAloud: phrases(`
		i can the, i can my, i will the, i will my, i'll the, i'll my, shall i, let me the, let me my,
		my number is … and the, the number is … and the, picture of my, photo of my, this is my, these are my,
		here is my, here are my`),
	entering: phrases(`
		typing, written, writing, entering, fill*, key in, insert, place, belong*, include, type*, write*, enter*,
		note*, put*`),
	entryPlace: phrases(`
		paper, register, registers, application, box, channel, chat, group, groups, comment, comments, reply, post, link, links,
		telegram, form, forms`),
	obtaining: phrases(`
		hear, hears, photograph*, kept, asks, asked for, may ask, will ask, can ask, must ask, request*, requires,
		have, has, activat*, types, writes, enters, waiting for, waits for, get, gets, see*, know*, note*, need*,
		want*, keep*, log* in, sign* in, look* at, read*, take*, type*, check*, test, tests, tested, use, uses,
		scan, scans, verif*`),
	harmlessClaim: phrases(`
		is fine, is ok, is okay, are fine, is all right, is alright, are all right, is safe, are safe, safe to,
		fine to, ok to, okay to, is harmless, no harm, nothing wrong, no problem, is normal, normal to, normal that,
		is usual, no danger, no risk, may be shared, worry about, mind if`),
	hiding: phrases(`
		hide, hides, hiding, hidden, out of sight, cover*, conceal*, withhold*, keep … back, keep … from,
		keep … secret`),
	leavingBehind: phrases(`leave, leaves, leaving, deposit*, surrender*, lend*, hand … over, pledge*`),
	depositing: phrases(`
		stays at, keeps your cnic, keeps your passport, with the guard, to the guard, leave … at, leave … with,
		left … with, left … at, hand in, handed in, pledge*, surrender*, deposit*, as security, collect … later,
		fetch … later, get it back when, gives it back when, give it back when, collect it in the, hand the guard,
		hand the warden, remain* with, stay* with, receptionist, until your turn`),
	pressing: phrases(`press*, give, gives, put, place, offer, lend, scan`),
	agreeingUnread: phrases(`
		thumb down first, finger down first, sign before you read, sign without reading, sign unread, press first,
		press now, sign first, sign now, read … afterwards, read … later at home, read … later,
		look at the form later`),
	dangerousPhrase: phrases(`
		collects the code*, collect the code*, receives the code*, tell it to, read it out to, read it to, may hear it, can hear it, sign … blank, sign … empty,
		signature on … blank, signature on … empty, let … photograph it, let … photograph them,
		let … take a picture of it, let … copy it, let him scan, let her scan, let them scan, let him log,
		let them log, fingerprint comes first, finger comes first, thumb comes first, fingerprint first,
		thumb first, finger first, his own camera, her own camera, their own camera, his camera, her camera,
		their camera, forward it to … shop, forward it to him, forward it to her, forward it to them, my pin is,
		my otp is, my code is, my password is, scan it for you, scan the code for you, let … log in, let … sign in,
		have … log in, have … sign in, ask … to log in, ask … to log into, ask … to sign in, ask … to set up your,
		let … into the account, let … into your`),
	codeIssuing: phrases(`make, makes, issue*, replace*, cancel*, block*, reset*, print, prints, printed`),
	copyingPlace: phrases(`
		counter*, centre*, franchise*, office*, embassy, consulate, nadra, police, staff, at home, yourself,
		never lend`),

	remoteControl: phrases(`
		any desk, team viewer, quick support, rust desk, airdroid, ultraviewer, todesk, anyviewer,
		remote control*, remote access, remote support, remote desktop, screen shar*, share your screen,
		share the screen, see what you see, sees what you see, from his end, from her end, from their end,
		work* on it remotely,
		fix* it remotely, repair* it remotely, set* it up remotely, support app, support software, support program,
		take over the screen, take over your screen, takes over the screen`),
	app: phrases(`
		app, apps, software, file, files, tool, tools, program, programs, extension, plugin, link, links, it offers,
		what he, what she, what they, whatever`),
	installing: phrases(`
		put on, install*, download*, open, opens, get, gets, add, set up, tap, click, run, use, accept*, try, take,
		have, sends,
		puts, load`),
	appSource: phrases(`
		in the sms, in the text, in the message, in a message, from the link, from this link, in the link,
		from … chat, from … group, the group, from whatsapp, on whatsapp, was sent, were sent, sent to, sent by,
		sent on, forwarded, recommend*, he names, she names, they name, he mentions, from our, from his, from her,
		from their, from this site,
		from the website, from us, behind that, behind the, telegram`),
	sideloading: phrases(`
		apk, apks, unknown sources, unknown apps, play protect, side load*, sideload*, not in the play store,
		not in the app store, not in the store, outside the play store, outside the app store, outside the store,
		outside of the store, outside of the play store, allow everything, allow all,
		install what he, install what she, install what they, install what the, install whatever, download what the,
		download what he, download whatever, load whatever`),
	uninstalling: phrases(`delete*, remove*, uninstall*, report*, from the store, from the play store, app store`),
	phoneControl: phrases(`
		work your phone, run your phone, watch your phone, look* at your phone, hands off, control for, full control,
		screen control, phone control, control of, control your, control the phone, controls your, access to your,
		take over, takes over, your screen, your display, his side, her side, your handset, into your phone, connect* to your phone, use your phone,
		operate your phone, operate the phone, sees your phone, see your phone, unlock your phone, the screen to`),
	allowing: phrases(`
		allow*, accept*, grant*, enabl*, turn on, agree*, watch*, view*, connect*, give*, share*, let*, look* at,
		see*, control*`),
	agreeing: phrases(`
		install it, do it, do so, put it on, put it in, say yes, go ahead, let him, let her, let them, agree*,
		accept*`),
	obeying: phrases(`
		be believed, be trusted, believe him, trust him, trust the, do what … says, do as … says, follow … instructions, do whatever … says, follow … steps, follow what … says,
		go along with`),

	money: phrases(`
		money, amount, sum, cash, rupees, half, extra, transfer, savings, thousand, hundred, fee*, charge*,
		payment*, cost*, costs, price*`),
	paying: phrases(`
		transfer … charge*, transfer … fee, transfer … money, send … charge*, send … fee, send … money, paid, is due,
		are due, settle*, prepay*, pay*, send … sum, send … amount, wire*`),
	transferring: phrases(`
		jazzcash the, jazzcash it, easypaisa the, easypaisa it, paid, is due, are due, settle*, send*, sent, goes to,
		go to, go into, goes into, transfer*, deposit*, wire*, put, keep some, offer*, leave,
		pay*, give*, hand*`),
	receivingAccount: phrases(`
		his account, her account, their account, own account, personal account, this account, our account,
		his number,
		his wallet, her wallet, by easypaisa, via easypaisa, through easypaisa, by jazzcash, via jazzcash,
		through jazzcash,
		with jazzcash, with easypaisa, crypto, bitcoin, usdt`),
	personalAccount: phrases(`
		personal account*, private account*, own account, his account, her account, personal wallet*,
		's own easypaisa, 's own jazzcash, 's own wallet, his own wallet, her own wallet, his easypaisa,
		his jazzcash, her easypaisa`),
	wallet: phrases(`
		bank transfer, bank account, jazzcash, jazz cash, easypaisa, easy paisa, sadapay, nayapay, upaisa, raast,
		alipay, wechat pay, wallet, wallets`),
	inAdvance: phrases(`
		the day before, the night before, the evening before, a day ahead, in advance, up front, ahead, beforehand, before they, before he, before she, before we, before i,
		before the work, before the agent, before the helper, before the man, before anything, before it is done,
		before the sim, before the esim, before the code, before the number, first, half now, as soon as his,
		early`),
	advantage: phrases(`
		quicker, quickly, faster, sooner, speeds, queue, priority, reserve*, your place, place for you, your turn,
		moves you, up the list, as security, helps, first in line, ahead of, are first, be first`),
	advancePayment: phrases(`
		postage, courier fee, courier charge*, unfreezing fee, release fee, clearance fee, bail, deposit, deposits,
		advance, down payment, token money, token amount, token payment, token fee,
		half of the money, half of the fee, pay half, half now, half today, half up front, half at once, half before,
		half first, first half now, the rest at the end, the rest when, the balance when`),
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
		on behalf of pta, guarantee*, 100% sure, 100% safe, 100% success, 100 percent sure, risk free, success rate,
		in no time,
		never fails, never fail, never failed, first attempt, first try, always works, always work, back in minutes, in a matter of minutes, within minutes, always succeed*, works every time, every time,
		works for everybody, without fail, no risk, be certain that, be sure that, bound to, sure to, certain to,
		we promise, money back promise, nobody has ever been refused, no one has ever been refused,
		never been refused, leave it to us, never says no, never say no, never refuses, never refuse,
		before the tea is cold, before your tea, before the tea, in the blink of an eye, in a jiffy, in a heartbeat,
		before you know it`),
	certainty: phrases(`always, surely, certainly, definitely, absolutely, certain, bound, for sure`),
	outcome: phrases(`
		same number, get the number, get your number, back, yours, again, ready, restored, active, activated, works,
		work, working, done, solved, returns,
		returned, comes, have it, get it, have the, agrees, unblocked, recovered, fixed, leave with, go home with,
		succeeds, be using, agree`),
	shortTime: phrases(`
		today, tonight, tomorrow, same day, same evening, this evening, this afternoon, by evening, by noon,
		minute*, hour, hours, seconds, instant*, at once, immediately`),
	phoneNumber: phrases(`number, sim, esim, line, signal, service, everything, account, card, it`),
	authors: phrases(`
		we, our team, our people, our staff, our agent, our agents, our expert*, our man, send us, i will, i'll`),
	offeredService: phrases(`
		finish*, fills in, brings you, gets you, gets it, saves you the, for you, on your behalf, in your place,
		to your door, in your name, recover*, restor*, get your,
		bring your, replace your, reissue, activat*, unblock your, take care, takes care, look after, arrang*,
		deal with, handle*, sort it, sort out, sort the, do it, do everything, the rest, apply for, call your,
		fix*, of you`),
	delegation: phrases(`
		through an agent, by an agent, let … do the work, let … do it for you, let … arrange, leave the work to, hand the work,
		have the work done by,
		arranged it for, arranged it all for, does the work for you, did the work for, let him run, let her run,
		let them run, runs the errand, do the whole errand, run the whole errand, do the running,
		do it in your place, do all of it in your place, home delivery, delivered to your door,
		delivered to your home, brought to your door, to your doorstep, from your sofa, from home without,
		without leaving home, without leaving the house, go in your place, do everything in your place`),
	uncertainty: phrases(`
		ask, if, when, once, until, may, might, perhaps, call, phone, check, see, list, lists, show, shows, explain*,
		write,
		collect, translate, test, try`),
};
