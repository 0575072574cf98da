import type { IdentityWords } from '../../lintWords/identity.ts';
import { phrases } from '../../lintWords/phrases.ts';

/** What lets another person stand in for the reader, and what only looks like a proof, in English. */
export const identity: IdentityWords = {
	reader: phrases(`
		yourself, nobody, asks, you can, you may, you must, you log, you sign, you have, you get, you will, you are,
		before you`),
	signingIn: phrases(`
		logs in, logs into, signs in, signs into, the login, get into the app, gets into the app, get into your,
		gets into your, set up your, sets up your, open the app for, opens the app for, with your details,
		open your … on, opens your … on, goes in and, from inside your account, from inside the account, your username,
		your account for … minutes, can log in, can sign in, may log in, may sign in, will log in, will sign in,
		could log in, could sign in, enter your account, into the account, into your account, into your wallet`),
	standIn: phrases(`
		in place of yours, instead of yours, for yours, in your place, instead of you, any finger will do,
		any thumb will do, lend you his, lend you her, silicone, rubber finger, rubber thumb, whose thumb,
		whose finger, not care whose, fingerprinted for you, thumb for you, finger for you, press for you`),
	othersPaper: phrases(`
		on … 's card, on … 's cnic, on … 's passport, on … 's id, on … 's name, with … 's cnic, with … 's passport,
		borrow … cnic, borrow … passport, borrow … id, borrow … card, use … 's cnic, use … 's passport, use … 's id,
		use … 's card, on his card, on her card, on his cnic, on her cnic, on his passport, on her passport,
		on his id, on her id, on their card, in … 's name for, in his name for, in her name for, registered to your,
		registered on your, let … register, let … take the number, let … take the sim`),
	registering: phrases(`
		put, puts, take the number, takes the number, take the sim, have … registered, register, registers, activate,
		activated, issued on, park, parks, borrow, use, run, buy, get, name the`),
	registeredBefore: phrases(`
		has to come, himself, herself, is registered, was registered, is on, was on, is in, was in, original`),
	signing: phrases(`sign, signs, signed, signature, your name at, your name on, your name under`),
	leavingRest: phrases(`
		the rest to, the rest of the form, leave the rest, complet* the rest, the rest is, fills in the rest,
		fill in the rest, without filling, before it is filled, fills it in later, fill it in later,
		fill in the other, type* the rest, write* the rest, add* the rest, finish* the rest, writes in the rest,
		write in the rest, filled by the, filled in by, are filled by`),
	trustTest: phrases(`
		on video, video call, seen … shop, shown you … shop, shows you … shop, sees … shop, shows his, shows her,
		shows you his, shown you his, show you his, show his, shown his, whose face, good comments, good reviews,
		many reviews, their reviews, his reviews, the reviews, hundred … comments, hundred … reviews, high rating,
		good rating, stars, screenshot of an earlier, earlier order*, earlier customer*, lock in front, a lock,
		padlock, little lock, looks right, looks real, looks genuine, looks official, sounds official,
		looks like the real, in your contacts, introduced himself, introduced herself, checked who, proved who,
		proves who, knows your name, uniform, company shirt, company's shirt, logo, id badge, name badge, test order,
		trial order, small order, small first payment, incognito, map shows, really your bank, really the bank,
		really from, you have spoken to, you know him, you know her, a reference, their references, for references,
		look at it in a private window, open it in a private window, blue tick, verified badge, verified account,
		employee number, staff number, badge number, https, followers, own shop, shop of their own, shop of his own,
		former customer*, earlier client*, name of his manager, knows your cnic, already knows, before you have met,
		before you meet, until you have met, until you meet, until you have seen him, unless the caller,
		unless the agent, unless he, unless she, unless they know, some are real, on wi fi it, his camera, her camera,
		a badge, a stamp, a seal, visiting card, business card, your name is in, your name in it, his office,
		their office, his licence`),
	provesNothing: phrases(`
		not even, even if, even when, even after, even though, even with, prove nothing, proves nothing, proves it,
		no proof, not prove, means nothing, mean nothing, not rely, not trust, not believe, not go by, because,
		can be bought, are bought, can be faked, anybody can, anyone can, yourself, instead, not a reason, store`),
	engaging: phrases(`
		choose, pick, hire, order, go ahead, look at it, agent, agents, open, opens, may, can, only, safe, trust,
		deserve*, ask for the name, with good`),
	someAreHonest: phrases(`
		a few are, most of them cannot, most of these cannot, most are frauds, not all are, not all agents,
		not every agent, not every helper, not every … fraud, not every … scam*, not all … fraud*, not all … scam*,
		some … genuine, some … honest, some … trustworthy, some … reliable, many … are honest, most … are honest`),
	secrecy: phrases(`
		to yourself, nobody needs it, no one needs it, nobody else needs it, may hear it, can hear it, should have it,
		may have it, must know it, may know it, may see it, nobody may, nobody should, no one should, nobody gets it,
		tell nobody, tell it to nobody, for nobody, secret, you tell, you may tell, business`),
	anotherMatter: phrases(`
		another matter, a different matter, is different, an exception, not so strict, be shared, why hide`),
	weakSecret: phrases(`
		birthday, birth year, birth date, date of birth, year of birth, wedding day, same … for all,
		same … for every*, same … as your, one … for all, 1234, 0000, 1111, 123456, last digits of your,
		digits of your number, easy to remember, on the back of, among your contacts, in your contacts,
		in your wallet, on a sticker, behind the phone, simplest pattern, simple pattern, easy pattern, lock off,
		write … on the card, write … on your card, written on your card, house number, street number, car number,
		number plate, password everywhere, pin everywhere, equal digits, same digits, identical digits, phone cover,
		phone case, on a slip, remember the password, remember your password, remember the pin, never forgotten,
		also be the, sticky note, in a drawer, in the drawer, in the cupboard, 2580, name of your, straight down`),
	screenLock: phrases(`screen lock, lock screen, pattern, the lock`),
	scanningFirst: phrases(`
		scan it first, scan it for you, scans it first, scan them first, install it first, installs it first,
		set it up first, sets it up first, hold it for you, holds it for you, take it in first, activate it for you,
		activates it for you, a screenshot to, save … in … chat, keep … in … chat, put … in … chat, let … load,
		load it first, family album, shared album, shared folder`),
	theirDevice: phrases(`
		on their phone, on its phone, on his phone, inbox, 's chat, the chat, on file, dealer already, shop already,
		by message, in a message, whatsapp, e mail, reaches the, on … computer`),
	holding: phrases(`
		ask for, asks for, have, has, holds, keep, keeps, want, wants, text, drop, lying, scanned, likes, like,
		reaches, save, saves`),
	kinOf: phrases(`
		brother's, sister's, son's, daughter's, wife's, husband's, cousin's, nephew's, niece's, friend's, colleague's,
		neighbour's, relative's, family member's, roommate's, landlord's, driver's, boss's, maid's, person's,
		somebody's, someone's, somebody else's, someone else's, anybody's, anyone's, another's, other's`),
	substituting: phrases(`
		will do, does, works, work, enough, accepted, instead, temporary, for now, for a while, for some months,
		in the meantime, meanwhile, until`),
};
