import type { ActWords } from '../../lintWords/acts.ts';
import { phrases } from '../../lintWords/phrases.ts';

/** What acts are made of in English that the guide warns of. */
export const acts: ActWords = {
	wrongdoer: phrases(`thief, thieves, thief's, robber*, stolen, steal*, stole, criminal*, blackmail*`),

	wiping: phrases(`
		delete, deleting, erase, erasing, remove, removing, wipe, wiping, scrap, clear, clearing, reset, resetting,
		take … off, take out, throw … out, pull … from the settings, clean install, restore the whole, reinstall,
		uninstall the, get rid of, drop the line`),
	eraseTarget: phrases(`esim, esims, sim, sims, profile, profiles, line, lines, factory, it first, the phone first`),
	phoneBack: phrases(`
		sell*, sold, buyer, in your hand, in your hands, back in your, got … back, have … back, yours again, plastic,
		tray, keep, by mistake, network settings, network reset, cover, case of the, old phone, the old one, new phone,
		new one`),
	releasing: phrases(`
		remove*, removing, take, taking, free, release*, releasing, turn … off, turning off, turn off, switch … off,
		switch off, disable, disabling, lift, lifting, delete, unlink*, sign … out, cancel, drop, unlock, gone,
		log … out, no longer yours, unpair, untie, wipe, forget this device`),
	lostLock: phrases(`
		find my, lost mode, activation lock, icloud lock, remote lock, it from your account, phone from your account,
		it from the account, phone from the account`),
	phoneLock: phrases(`
		icloud, apple id, apple account, your account, the account, lock, handset, google, the device, find device`),
	finder: phrases(`
		finder, found, find, picked … up, picked it, who has it, whoever has, giv* … back, hand* … back,
		bring* … back, send* … back, return, returns, returning, good will, honest, till friday, the boy, swears,
		promises to, offers to`),

	goingThere: phrases(`
		go, going, walk, ride, drive, follow, fetch, claim, get it yourself, see for yourself, take … along,
		turn up`),
	confronting: phrases(`
		knock, knocking, confront*, corner him, storm, face to face, ring the bell, ring his bell, meet the, meet him,
		arrange to meet, arrange a meeting, ask … nicely, swap it, swap for, demand it, walk in and, go in and take,
		offer the thief, wait for him at, catch him, grab it, snatch it back, on his doorstep`),
	phonePlace: phrases(`
		map, the dot, blue dot, its location, the location, where it is lying, where it lies, where the phone is,
		the place shown, the address shown`),
	phoneItself: phrases(`phone, handset, mobile, it back, give it`),
	publicPlace: phrases(`
		centre*, franchise*, counter, branch, the office, their office, its office, with the police, let the police,
		police go, let them go, nadra, embassy, operator`),

	insideContact: phrases(`
		anyone inside, anybody inside, somebody inside, someone inside, insider*, contact inside, contacts inside,
		know … inside, friend inside, relative inside, in the company can, at the head office, connections,
		the right people, pull strings, pull a string, friend at the franchise, friend at the counter,
		who works for the operator, who works at the, works for the company, works at the franchise, works inside,
		employee you know, know an employee, know a clerk, know the manager, friend of the manager`),
	ruleBending: phrases(`
		wave*, bend*, bent, exception*, rule, rules, without the owner, without you, goes away, go away, overlook*,
		forgotten, through, skip*, at once, quicker, faster, without papers, done, a favour`),

	numberSource: phrases(`
		google the, google your, google it, google for, on google, search engine, web search, search for the,
		first result, top result, first hit, comes up first, comes up on top, search result*, on the map,
		under the shop, facebook page, facebook group, group will, in the group, in a group, in … group, advert,
		adverts, advertisement*, youtube, comments, comment section, tiktok, when you search, online search, chatbot,
		siri, voice assistant`),
	numberToDial: phrases(`number, numbers, helpline*, hotline*, dial, ring, phone it, call it`),

	imeiChanging: phrases(`
		chang* the imei, chang* its imei, chang* imei, imei changed, fresh imei, new imei, cloned imei, another imei,
		clone the imei, clone … imei, copy the imei of, imei cloned, imei rewritten, rewrite the imei, rewrite … imei,
		imei of another, imei of an, imei … into yours, imei … into the phone, imei … into another, imei of a dead,
		imei of a broken, put … imei in, overwrite the imei, swap the imei, imei swap*, another phone's imei`),
	grayPhone: phrases(`
		jv, patched, cpid, non pta, non approved, unregistered phone*, blocked phone*, blocked set*, smuggled,
		kit phone*, unapproved, not approved, blocked one, blocked handset*`),
	praising: phrases(`
		fine, ok, all right, well enough, good enough, works, work, does the job, do the job, cheap, cheaper,
		half the price, bargain, buy, take, nobody checks, no one checks, no registration, need not be registered,
		saves, save, will do, do fine, does fine, warranty, go for, recommend*, worth, serves, nothing happens`),
	punished: phrases(`
		crime, offence, illegal, any day, at any time, any moment, lose its, loses its, lose the signal,
		can be blocked, may be blocked, no signal, never buy, before you pay, before you buy`),
	taxWord: phrases(`tax, taxes, duty, duties, customs`),
	dodging: phrases(`
		no tax, no duty, avoid*, escap*, dodg*, round the, around the, falls away, fall away, saves the, save the,
		without paying, tax free, duty free, need not pay, half the tax`),

	settling: phrases(`
		settle*, settling, come to terms, work out an amount, work out a sum, an understanding, agree on,
		an arrangement, deal with him, between yourselves, out of court, name a figure, closed, drop the case,
		drop the charge*, what it would cost, how much to, make peace, apologise`),
	stayingOn: phrases(`
		stay on, staying on, not hang up, *n't hang up, keep talking, keep him talking, do as he, do as they,
		do what he, do what they, say yes, obey*, answer everything, keep the call, keep the line open, answer him,
		just answer, cooperate, follow his, do not interrupt, not tell your wife, not tell your husband,
		not tell your family, tell nobody at home, quiet room, alone in a room, keep it from your family`),
	accuser: phrases(`
		officer, officers, inspector*, policemen, police man, constable*, the police, court, judge, lawyer,
		video call, the case, a case, arrest*, warrant`),
	appeasing: phrases(`
		gain time, win time, buy time, buys time, gains time, keeps … calm, keep … calm, keeps … quiet, keep … quiet,
		something small, small amount, small sum, few hundred, a little money, for now, so that he stops,
		leaves you alone, leave you alone, goes away, first demand, part of what he asks, pay him once`),
	blackmail: phrases(`blackmail*, threat*, pictures, photos, video, videos, to himself, keeps … calm`),

	postponing: phrases(`
		give … until, give it an hour, wait until morning, wait until evening, wait until dark, sim running,
		when you have time, when you have a moment, when you find time, when you get round, when convenient,
		at your convenience, at your leisure, whenever you like, no rush, no hurry, not urgent, can wait, will wait,
		sleep on it, sleep first, after breakfast, till the weekend, after the weekend, next week, following week,
		till monday, in a few days, a day or two, couple of days, not block … yet, come back tomorrow,
		tomorrow will do, tomorrow is fine, wait and see, give it a day, wait for the morning, wait for morning,
		wait until daylight, till morning, on monday, on tuesday, next month, in the new week, another day,
		some other day, no need to hurry, take your time, there is time, at your own pace`),
	mayWait: phrases(`
		is blocked, are blocked, already blocked, was blocked, opens, answers now, call now, call it now`),
	urgentMatter: phrases(`
		block*, signal, bars, dead line, line is dead, dead sim, vanish*, freez*, the bank, your bank, jazzcash,
		easypaisa, wallet*, swap, look again`),

	gift: phrases(`
		coffee, tea, treat, thank you, thank yous, thanks, tip, tips, token of, contribut*, donat*, readers give,
		gift, support us, may support, small something, sponsor*, drop something, put something, leave something,
		small change, goodwill`),
	guidePerson: phrases(`
		author, authors, editor, editors, writer, writers, translator, translators, who writes, who wrote, this guide,
		the guide alive, the page, this page, this site, the site, our work, our volunteers`),
	inSomebodysName: phrases(`in the name of, under the name of, to the name of`),
};
