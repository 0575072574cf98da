import type { AdviceWords } from '../../lintWords/advice.ts';
import { phrases } from '../../lintWords/phrases.ts';
import { acts } from './acts.ts';
import { identity } from './identity.ts';
import { offers } from './offers.ts';
import { secrets } from './secrets.ts';

/** What dangerous advice is made of in English. */
export const advice: AdviceWords = {
	...acts,
	...identity,
	...offers,
	...secrets,

	negation: phrases(`
		screen to yourself, never, not, nobody, none, no, cannot, without, neither, nor, avoid, refuse, *n't`),
	emptyNegation: phrases(`
		not hang up, *n't hang up, no worries, no problem, no fear, no doubt, no matter, no need to worry,
		no need to wait, no need to go, stop the thief, stops the thief, stop the fraud, before the thief, never mind,
		not mind, not know, *n't know, not worry, *n't worry, never worry, not wait, *n't wait, not hesitate,
		*n't hesitate, not panic, *n't panic, not delay, *n't delay, not forget, *n't forget, not be afraid,
		*n't be afraid, not be shy, *n't be shy, never fear, not lose time, not lose hope, no difference, no harm,
		nothing wrong, no danger, no risk, not to lose, not lose a, not only, why not, no fee, no fees, no cost,
		no charge, no charges, no visit, without a visit, no document, no documents, no queue, no waiting,
		without queu*, without a queue, without the queue, without waiting, not lost, not get lost, not be lost,
		never lost, never get lost, not … before somebody, not … before someone, not … until somebody,
		not … until someone, not … without somebody, not … without someone, not a scam, not a fraud, no scam, no fraud,
		not dangerous, nobody asks questions, nobody asks why, nobody looks, without papers, without paper,
		without documents, without the owner, no questions asked, not keep … waiting`),
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
		fraud*, scam*, thief, thieves, criminal*, cheat*, fake, liar*, lie, lies, impostor*, steal*, stole*, pretend*,
		pose as, poses as, posing as, hang up, takes your money, takes your number, trick*, dangerous, stranger*,
		given away, number is gone, money is gone, it is gone, worth nothing, useless, trap, traps, beware, stay away,
		keep away, walk away, put the phone down, such calls, such a call, these calls, such messages, such a message,
		these messages, this call, this caller, such a caller, such callers, talk like this`),
	harmless: phrases(`
		from next week, from next month, operator sends, bank sends, company sends, give you, gives you, gave you,
		given you, giving you, send you, sends you, sent you, sending you, tell you, tells you, told you, telling you,
		show you, shows you, read you, hand you, hands you, given to you, sent to you, short code, dial code,
		error code, country code, licence code, who knows, who has, whoever has, who holds, whoever holds,
		whoever scans, safe place, keep … safe, keeps … safe, show the qr code on, show it on, shown on, read and,
		leave … at home, the number you, to which number, to the new number, to your number, to your own number,
		to the number, family and friends, forgot your, the message says, a message about, screen … show, another code,
		a new code, new codes, working code, sent to your, send … to your number, send … to the new number,
		send … to the number, sends … to your number, second phone … show, to which number … sent, say at the counter,
		show at the counter, let the phone, let your phone, staff may say, last four digits, whoever sees, who sees,
		was read, was given, was told, was shared, was sent, you gave, you told, you sent, you shared, you have given,
		you have told, turn off screen shar*, phone and pay*, giv* you … qr code`),
	prohibition: phrases(`screen to yourself, never, nobody, no one, must not, do not, don't, nor, not to, let no`),
	banHeading: phrases(`
		^never, never do, never give, ^do not, ^don't, not to do, must not, ^avoid, mistake, mistakes`),
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
		man outside, boy outside, boys outside, men outside, fellow outside, tout, touts, runner*, go between, agent*,
		helper*, caller*, shopkeeper*, dealer*, retailer*, technician*, expert*, representative*, broker*, courier*,
		rider*, vendor*, middleman, middlemen, fixer*, supporter*, support man, operator's man, bank's man,
		company's man, our man, our people, lawyer*, driver*, engineer*, guard, guards, warden*, man on the phone,
		man on the line, lady on the line, person on the line, person on the phone`),
	otherPerson: phrases(`
		him, her, them, us, me, he, she, they, somebody, someone, anybody, anyone, everybody, whoever, people, person,
		man, men, woman, boy, guy, friend*, neighbour*, relative*, cousin*, nephew, niece, brother*, sister*, son,
		family, shop, shops, partner*, seller*, landlord*, roommate*, flatmate*, wife, husband, mother, father,
		daughter, colleague*, boss, teller`),
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
		bank, banks, operator, operators, helpline*, hotline, company, call centre, support, franchise*, pta, nadra,
		nccia, customer care, customer service, police, easypaisa, jazzcash`),
};
