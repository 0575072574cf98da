import { phrases, type ActWords } from '../../lintWords.ts';

/** What acts are made of in English that the guide warns of. */
export const acts: ActWords = {
	wrongdoer: phrases(`thief, thieves, thief's, robber*, stolen, steal*, stole, criminal*, blackmail*`),

	wiping: phrases(`
		delete, deleting, erase, erasing, remove, removing, wipe, wiping, scrap, clear, clearing, reset, resetting, factory reset,
		take … off, take out, throw … out`),
	eraseTarget: phrases(`esim, esims, sim, sims, profile, profiles, line, lines`),
	curing: phrases(`
		cure*, bars, signal, refresh*, afresh, anew, fresh start, start clean, start over, from scratch, fault*, to life, dead line*,
		does not come, do not come`),
	phoneBack: phrases(`
		sell*, sold, buyer, old phone, the old one, new phone, new one, in your hand, in your hands, back in your, got … back, have … back,
		yours again, plastic, tray, keep, by mistake`),
	releasing: phrases(`
		remove*, removing, take, taking, free, release*, releasing, turn … off, turning off, turn off, switch … off, switch off, disable, disabling,
		lift, lifting, delete, unlink*, sign … out, cancel, drop, unlock, gone`),
	lostLock: phrases(`find my, lost mode, activation lock, icloud lock, remote lock`),
	phoneLock: phrases(`
		icloud, apple id, apple account, google account, your account, the account, the lock, its lock, lock, handset`),
	finder: phrases(`
		finder, found, find, picked … up, picked it, who has it, whoever has, giv* … back, hand* … back, bring* … back, send* … back,
		return, returns, returning, good will, goodwill, honest`),

	goingThere: phrases(`
		go, go to, go there, going, go round, walk, ride, drive, follow, fetch, claim, get it yourself, see for yourself, take … along, turn up`),
	confronting: phrases(`
		knock, knocking, confront*, corner him, storm, face to face, ring the bell, ring his bell, meet the, meet him, arrange to meet, arrange a meeting,
		ask … nicely, swap it, swap for, demand it`),
	phonePlace: phrases(`
		map, the dot, blue dot, its location, the location, where it is lying, where it lies, where the phone is, the place shown, the address shown`),
	phoneItself: phrases(`phone, handset, mobile, it back, give it`),
	publicPlace: phrases(`
		centre*, franchise*, counter, branch, office, with the police, let the police, police go, let them go, nadra, embassy, operator`),

	bribing: phrases(`
		sweets for the, slide … note, note across, note under, slip … note, banknote, grease, pocket money for, packet of cigarettes, palm`),
	insideContact: phrases(`
		anyone inside, anybody inside, somebody inside, someone inside, insider*, contact inside, contacts inside, know … inside, friend inside, relative inside,
		in the company can, at the head office, connections, the right people, pull strings, pull a string, friend at the franchise, friend at the counter`),
	ruleBending: phrases(`
		wave*, bend*, bent, exception*, rule, rules, without the owner, without you, goes away, go away, overlook*, forgotten, through, skip*, at once, quicker, faster`),

	numberSource: phrases(`
		google the, google your, google it, google for, on google, search engine, web search, search for the, first result, top result, first hit, comes up first, comes up on top,
		search result*, on the map, on google maps, under the shop, facebook page, facebook group, group will, in the group, in a group, in … group, advert, adverts, advertisement*`),
	numberToDial: phrases(`number, numbers, helpline*, hotline*, dial, ring, phone it, ring it, call it, ring the first`),

	imeiChanging: phrases(`
		chang* the imei, chang* its imei, chang* imei, imei changed, fresh imei, new imei, cloned imei, another imei, clone the imei, clone … imei, copy the imei of, imei cloned,
		imei rewritten, rewrite the imei, rewrite … imei, imei of another, imei of an`),
	grayPhone: phrases(
		`jv, patched, cpid, non pta, non approved, unregistered phone*, blocked phone*, blocked set*, smuggled`,
	),
	praising: phrases(`
		fine, ok, all right, well enough, good enough, works, work, does the job, do the job, cheap, cheaper, half the price, bargain, buy, take, nobody checks, no one checks,
		no registration, need not be registered, saves, save, will do`),
	punished: phrases(`
		crime, offence, illegal, any day, at any time, any moment, lose its, loses its, lose the signal, can be blocked, may be blocked, no signal, never buy, before you pay, before you buy`),
	taxWord: phrases(`tax, taxes, duty, duties, customs`),
	dodging: phrases(`
		no tax, no duty, avoid*, escap*, dodg*, round the, around the, falls away, fall away, saves the, save the, without paying, tax free, duty free, need not pay, half the tax`),

	settling: phrases(`
		settle*, settling, come to terms, work out an amount, work out a sum, an understanding, agree on, an arrangement, deal with him, between yourselves, out of court, name a figure, closed`),
	stayingOn: phrases(`
		stay on, staying on, not hang up, *n't hang up, keep talking, keep him talking, do as he, do as they, do what he, do what they, say yes, obey*, answer everything, keep the call`),
	accuser: phrases(`
		officer, officers, inspector*, policeman, policemen, police man, constable*, the police, court, judge, lawyer, video call, the case, a case, arrest*, warrant`),
	appeasing: phrases(`
		gain time, win time, buy time, buys time, gains time, keeps … calm, keep … calm, keeps … quiet, keep … quiet, something small, small amount, small sum, few hundred, a little money, for now, so that he stops`),
	blackmail: phrases(`blackmail*, threat*, threaten*, pictures, photos, video, videos, to himself, keeps … calm`),

	postponing: phrases(`
		when you have time, when you have a moment, when you find time, when you get round, when convenient, at your convenience, at your leisure, whenever you like, no rush, no hurry, not urgent,
		can wait, will wait, sleep on it, sleep first, after breakfast, till the weekend, after the weekend, next week, till monday, in a few days, in a day or two, wait and see, give it a day`),
	urgentMatter: phrases(`
		block*, signal, bars, dead line, line is dead, dead sim, vanish*, sim swap, freez*, the bank, your bank, jazzcash, easypaisa, wallet*, swap, look again`),

	gift: phrases(`
		cup of tea, coffee, tea, treat, thank you, thank yous, thanks, tip, tips, token of, contribut*, donat*, readers give, gift, support us, may support, small something, sponsor*`),
	guidePerson: phrases(`
		author, author's, authors, editor, editor's, editors, writer, writer's, writers, translator, translator's, translators, who writes, who wrote, this guide, the guide alive, the page, this page, this site, the site, our work`),
	inSomebodysName: phrases(`in the name of, under the name of, to the name of`),
};
