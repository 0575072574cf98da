import type { ReviewWords } from '../../lintWords.ts';

const ends = "(?:s|es|[lpt]?ed|d|[lpt]?ing|[lpt]?ers?|ly|['’]s)?";
const word = (words: string): string =>
	`(?<![a-z])(?:${words.trim().replace(/\s+/g, '|').replaceAll('_', '[ -]?')})${ends}(?![a-z])`;

/** What a second person reads for in English. */
export const review: ReviewWords = {
	stakes:
		word(`
		otp m?pin puk password passcode code qr digit figure secret login log_in sign_in unlocked cvv
		photo photograph photocopy photocopie picture copy copie scan screenshot unlock
		pay paid payment fee money rupee rs price deposit advance refund free_of cheap discount wallet cash transfer bribe tip reward loan
		buy sell sold cost charge
		install download apk remote screen link website webpage url erase delete wipe reset side_?load software
		whatsapp telegram facebook tiktok messenger e-?mail chat group channel sms message
		agent helper shop shopkeeper dealer friend caller broker courier rider man men woman guy boy somebody someone anybody anyone stranger partner
		retailer neighbour relative cousin lawyer expert technician fixer representative customer_care team
		guarantee always sure surely certain certainly definite definitely safe safer secure approved percent instant instantly
		week month every_time today tonight tomorrow minute hour soon quick quickly fast immediate immediately overnight within in_no_time
		trust fine legal illegal law court police harmless anyway ignore skip themselves
		sunday monday tuesday wednesday thursday friday saturday weekend holiday evening night midnight`) +
		'|(?<![a-z])(?:we|us|our|me|him|her|give them)(?![a-z])',
	turns: word(`
		before after first last until till unless only if when instead except
		no none nothing all every each both few many most more less least another new old original same
		open closed close work stop keep lose block blocked unblock unblocked yes can must need will
		alone esim sim physical
		one two three four five six seven eight nine ten half double
		give gave send sent share tell told hand lend leave allow let post upload dictate call dial text
		number line bank operator franchise embassy consulate helpline officer nadra pta nccia cnic nicop poc passport visa eid imei
		father mother husband wife son child brother heir owner own yourself person family receipt
		valid expired fake real official true wrong right optional required permission consent strange unknown danger dangerous`),
	weakTurns: word(`
		may should could would might usually often sometimes rarely here day year quarter twice plastic online offline roaming wifi dead alive lost found stolen broken
		read ask go stay wait visit show enter type fingerprint finger thumb people phone card counter centre office report complaint complain register registered`),
	beside: ['(?!)', '(?!)'],
};
