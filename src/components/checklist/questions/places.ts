/** The pages and sections that the advice links to, without the locale. Their link texts are `checklist.link.<id>`. */
export const places = {
	noSignal: 'situations/no-signal/#try-first',
	soldPhone: 'situations/new-phone/#sold',
	blockLine: 'lost-or-stolen/#block-line',
	freezeMoney: 'lost-or-stolen/#freeze-money',
	relative: 'situations/not-in-your-name/#relative',
	under18: 'situations/not-in-your-name/#under-18',
	died: 'situations/not-in-your-name/#died',
	company: 'situations/not-in-your-name/#company',
	companySim: 'situations/foreigners/#company-sim',
	whoseName: 'situations/not-in-your-name/#whose-name',
	afghan: 'prepare/#afghan',
	abroad: 'situations/abroad/#no-official-route',
	cannotCome: 'situations/not-in-your-name/#cannot-come',
	person: 'steps/#person',
	simBlocked: 'faq/#pta-blocked-sim',
	cnicExpired: 'faq/#cnic-expired',
	cnicGone: 'faq/#cnic-gone',
	passportGone: 'situations/foreigners/#papers',
	visaEnded: 'situations/foreigners/#visa-ended',
	papers: 'prepare/#papers',
	fingerNotRead: 'faq/#finger-not-read',
	biometric: 'situations/foreigners/#biometric',
	plasticSim: 'situations/plastic-sim/#same-visit',
	findEid: 'device-support/#find-eid',
	ptaRegistration: 'device-support/#pta-registration',
	registerPhone: 'situations/foreigners/#register-phone',
	beforeScanning: 'install/#before-scanning',
} as const;

/** The id of a place that says more. */
export type PlaceId = keyof typeof places;
