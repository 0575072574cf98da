import type { ReviewWords } from '../../lintWords.ts';

const ends = "(?:s|es|[lpt]?ed|d|[lpt]?ing|[lpt]?ers?|ly|['’]s)?";
const word = (words: string): string =>
	`(?<![a-z])(?:${words.trim().replace(/\s+/g, '|').replaceAll('_', '[ -]?')})${ends}(?![a-z])`;

/** What a second person reads for in English: the matters that can cost a reader the number or the money. */
export const review: ReviewWords = {
	topics: word(`
		otp pin mpin puk password passcode code qr digit figure cnic nicop poc passport identity id_card visa photo photograph picture copy copie
		scan scanner screenshot fingerprint finger thumb biometric login log_in sign account secret eid imei
		pay paid payment fee price cost charge money rupee rs deposit refund advance free cheap expensive wallet bank card cash
		transfer buy sell sold discount amount receipt bill tip bribe reward loan
		install download app apk remote screen link site website webpage erase delete wipe reset remove unlock
		give giving given gave hand send sent share sharing forward show tell told read lend leave left let allow upload post provide submit dictate type enter
		call dial text sms whatsapp telegram message email e-mail mail chat contact meet visit agent helper shop shopkeeper dealer friend
		helpline hotline number caller staff officer man woman person people somebody someone anybody anyone nobody group channel partner
		neighbour relative lawyer expert technician repair fix help fixer courier representative customer_care team family
		phone machine device computer laptop backup network lock ask complain complaint report insurance house street father mother husband wife son child brother heir
		guarantee always sure surely certain certainly definite definitely safe safer secure official officially certified approved within percent instant instantly minute hour day
		week month year today tomorrow tonight soon quick quickly fast immediate immediately overnight easy easily recover restore get_back we us our
		sunday monday tuesday wednesday thursday friday saturday weekend holiday morning afternoon evening noon night midnight
		legal illegal law lawful must need needn['’]t may optional required require requirement rule right offence permission
		permit permitted fine register registered owner owned consent court police embassy consulate operator centre franchise counter office
		valid expired fake fraud scam cheat criminal thief safe trust prove proof unknown strange real true wrong danger dangerous careful own person yourself myself himself`),
	turns: word(`
		not no never nobody none nothing neither nor cannot can't don't without avoid refuse
		before after first last until till unless only if when once then than instead
		any all every each both some few many most more less least other another own same new old original
		open closed close work stop start keep lose lost found stolen broken block blocked unblock yes can could should will would might
		usually often sometimes rarely too also even still already again yet alone together plastic esim sim physical online offline
		one two three four five six seven eight nine ten half double several twice back here there near far
		wifi roaming signal dead alive`),
};
