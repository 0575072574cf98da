import type strings from '../../content/i18n/zh-CN.json';

/** A reason somebody comes here and the place that answers it. Its words are `case.<id>` and `case.<id>.hint`. */
export interface Case {
	id: string;
	label: Extract<keyof typeof strings, `case.${string}`>;
	hint: Extract<keyof typeof strings, `case.${string}.hint`>;
	/** Where it leads, without the locale: `slug/#section`. */
	to: string;
	/** Emergencies come first and wear the emergency colour. */
	emergency: boolean;
}

/** The eight cases of the home page, the most urgent first. */
export const cases: Case[] = (
	[
		['lost', 'lost-or-stolen/'],
		['stolen', 'lost-or-stolen/'],
		['broken', 'situations/new-phone/#broken'],
		['changed', 'situations/new-phone/#changed'],
		['deleted', 'situations/deleted-or-qr-fails/#deleted'],
		['qr', 'situations/deleted-or-qr-fails/#qr-used'],
		['abroad', 'situations/abroad/'],
		['foreigner', 'situations/foreigners/'],
	] as const
).map(([id, to]) => ({
	id,
	label: `case.${id}`,
	hint: `case.${id}.hint`,
	to,
	emergency: to.startsWith('lost-or-stolen/'),
}));
