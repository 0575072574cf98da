import { near, phrases } from '../../lintWords/phrases.ts';
import type { SecretWords } from '../../lintWords/secrets.ts';

/** What gives the number away, in English. */
export const secrets: SecretWords = {
	secret: [
		...near(
			`number, numbers, digits, its figures, figures, numerals, characters`,
			`
				in the sms, in the message, in the text, in your text, from the text, from the sms, the text, texted,
				just, arrives, minute ago, on your screen, lit up`,
		),
		...phrases(`
			what just came, just arrived, whatever is asked, what is asked, whatever they ask, whatever he asks,
			what you are asked, otp, otps, o.t.p, one time pass*, code, codes, pin, pins, mpin, mpins, puk, puks,
			password*, passcode*, cvv, six digit*, four digit*, 6 digit*, 4 digit*, the digits, six figures,
			four figures, the figures, mother's name, maiden name, qr, picture with the black,
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
		forward it, share it, say it, pass it, hand it, post it, text it, whatsapp it, message it, repeat it,
		spell it, dictate it, mention it, send them, give them, forward them, share them, photo of it, picture of it,
		screenshot of it, copy of it, know it, see it, have it, scan it, use it, keep it for you`),
	codeMessage: phrases(`sms, the text, the message, text message`),
	identityPaper: phrases(`
		cnic, cnics, nicop, poc, id, ids, identity card, the card, old card, passport*, visa, both sides, your card,
		their card, his card, her card, card's`),
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
		gave, giving, sent, sharing, forward*, read … out, read … aloud, read … back, read … to, reads … to,
		read … over, read … on the, hand it, hand them, hand … over, hand the, hand your, hand him, hand her, handed,
		handing, hands over, dictat*, submit*, upload*, mail it, mail the, mail your, mail them, ^mail, mailed, emailed,
		whatsapp it, whatsapp the, whatsapp your, whatsapp him, whatsapp them, text it to, text him, text the,
		message it, message the, message them, message him, disclos*, reveal*, pass it, pass on, pass the, pass your,
		pass them, passed, say it, say the, say your, say them, to say, spell*, repeat*, recit*, whisper*, mention*,
		confirm it, confirm the, confirm your, answer honestly, answer truthfully, provid*, quot*, relay*, transmit*,
		include it, include them, included, lend*, let … see, let … have, let … scan, let … photograph, let … take,
		let … use, let … log in, let … sign in, allow … see, allow … log in, allow … photograph, goes to the,
		goes to him, speak*, attach*, leave it with, leave them with, communicat*, read it, read them, read your,
		surrender*, put … on the line, type it for, enter it for, told, suppl*, read the, on a slip for, trust … with,
		give, tell, telling, send, sending, share, show, showing, shown, post, posting, be given`),
	handedOver: phrases(`
		is read … to, is read out, are read out, is read aloud, is sent, are sent, is told, is given, are given,
		is shown to, is shared, are shared, is handed, are handed, is forwarded, are forwarded, is paid, is dictated,
		checked by chat, checked in a chat, checked on whatsapp, checked from a photo`),
	addition: phrases(`and, or, also, even, as well as, and also, the, a, an, your, too, as well`),
	remoteChannel: phrases(`
		on whatsapp, by whatsapp, via whatsapp, over whatsapp, by e mail, via email, in a chat, on telegram,
		by telegram, over the phone`),
	sayingAloud: phrases(`
		i can the, i can my, i will the, i will my, i'll the, i'll my, shall i, let me the, let me my,
		my number is … and the, the number is … and the, picture of my, photo of my, this is my, these are my,
		here is my, here are my`),
	entering: phrases(`
		typing, written, writing, fill*, key in, insert, place, belong*, include, type*, write*, enter*, note*,
		put*`),
	entryPlace: phrases(`
		paper, register, registers, application, box, channel, chat, group, groups, comment, comments, reply, post,
		link, links, telegram, form, forms`),
	obtaining: phrases(`
		hear, hears, photograph*, kept, asks, asked for, may ask, will ask, can ask, must ask, request*, requires,
		have, has, activat*, types, writes, enters, waiting for, waits for, get, gets, see*, know*, note*, need*,
		want*, keep*, log* in, sign* in, look* at, read*, take*, type*, check*, test, tests, tested, use, uses, scan,
		scans, verif*`),
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
		collects the code*, collect the code*, receives the code*, tell it to, sign … blank, sign … empty,
		signature on … blank, signature on … empty, let … photograph it, let … photograph them,
		let … take a picture of it, let … copy it, let him scan, let her scan, let them scan, let him log, let them log,
		fingerprint comes first, finger comes first, thumb comes first, fingerprint first, thumb first, finger first,
		his own camera, her own camera, their own camera, his camera, her camera, their camera, forward it to … shop,
		forward it to him, forward it to her, forward it to them, my pin is, my otp is, my code is, my password is,
		scan it for you, scan the code for you, let … log in, let … sign in, have … log in, have … sign in,
		ask … to log in, ask … to log into, ask … to sign in, ask … to set up your, let … into the account,
		let … into your`),
	codeIssuing: phrases(`make, makes, issue*, replace*, cancel*, block*, reset*, print, prints, printed`),
	copyingPlace: phrases(`
		counter*, centre*, franchise*, office*, embassy, consulate, nadra, police, staff, at home, yourself,
		never lend`),
};
