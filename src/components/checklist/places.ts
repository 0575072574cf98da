/** The pages and sections that say more, without the locale. Their link texts are `checklist.link.<id>`. */
export const places = {
	noSignal: 'install/#no-service',
	blockLine: 'lost-or-stolen/#block-line',
	freezeMoney: 'lost-or-stolen/#freeze-money',
	relative: 'faq/#relative',
	under18: 'prepare/#citizen',
	died: 'faq/#relative',
	company: 'situations/foreigners/#company-sim',
	companySim: 'situations/foreigners/#company-sim',
	whoseName: 'faq/#sim-on-my-id',
	afghan: 'prepare/#afghan',
	abroad: 'situations/abroad/#no-official-route',
	cannotCome: 'faq/#relative',
	person: 'steps/#person',
	cnicExpired: 'faq/#cnic-expired',
	visaEnded: 'situations/foreigners/#visa-ended',
	papers: 'prepare/#papers',
	fingerNotRead: 'faq/#finger-not-read',
	biometric: 'situations/foreigners/#biometric',
	plasticSim: 'device-support/#no-esim',
	findEid: 'device-support/#find-eid',
	ptaRegistration: 'device-support/#pta-registration',
	registerPhone: 'situations/foreigners/#register-phone',
	beforeScanning: 'install/#before-scanning',
} as const;

/** The id of a place that says more. */
export type PlaceId = keyof typeof places;
