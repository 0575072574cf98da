/** The pages and sections that mend what is missing, without the locale. Their link texts are `checklist.link.<id>`. */
export const places = {
	identity: 'steps/#identity',
	companySim: 'situations/foreigners/#company-sim',
	cnicExpired: 'faq/#cnic-expired',
	visaEnded: 'situations/foreigners/#visa-ended',
	papers: 'prepare/#papers',
	abroad: 'situations/abroad/#no-official-route',
	relative: 'faq/#relative',
	person: 'steps/#person',
	blockLine: 'lost-or-stolen/#block-line',
	freezeMoney: 'lost-or-stolen/#freeze-money',
	noEsim: 'device-support/#no-esim',
	findEid: 'device-support/#find-eid',
	ptaRegistration: 'device-support/#pta-registration',
	registerPhone: 'situations/foreigners/#register-phone',
	beforeScanning: 'install/#before-scanning',
	fingerNotRead: 'faq/#finger-not-read',
	afghan: 'prepare/#afghan',
} as const;

/** The id of a place that mends something. */
export type PlaceId = keyof typeof places;
