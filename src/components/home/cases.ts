import { isLocale, locales } from '../../config/locales.ts';
import { pages } from '../../config/pages.ts';
import type { StringKey } from '../../config/strings.ts';

/** A reader's case and the page that helps. Its texts are `case.<id>` and `case.<id>.hint`. */
interface Case {
	id: string;
	label: Extract<StringKey, `case.${string}`>;
	hint: Extract<StringKey, `case.${string}.hint`>;
	/** The target without the locale: `slug/#section`. */
	to: string;
	/** Shown in the emergency colour. */
	emergency: boolean;
}

/** The cases of the home page, the most urgent and the most common first. */
export const cases: Case[] = (
	[
		['lost', `${pages.emergency}/`],
		['blocked', `${pages.checklist}/`],
		['cheated', `${pages.scams}/#cheated`],
		['broken', 'situations/new-phone/'],
		['noPhone', 'situations/plastic-sim/'],
		['deleted', 'situations/deleted-or-qr-fails/'],
		['noSignal', 'situations/no-signal/'],
		['notMine', 'situations/not-in-your-name/'],
		['abroad', 'situations/abroad/'],
		['foreigner', 'situations/foreigners/'],
		['back', `${pages.after}/#test`],
	] as const
).map(([id, to]) => ({
	id,
	label: `case.${id}`,
	hint: `case.${id}.hint`,
	to,
	emergency: to.startsWith(`${pages.emergency}/`),
}));

/** The cases of the home page of a language. A case about the papers of its readers comes third. */
export function casesFor(locale: string | undefined): Case[] {
	const papers: string | undefined = isLocale(locale) ? locales[locale].papers : undefined;
	const urgent = cases.slice(0, 2);
	const others = cases.slice(2);
	const isAboutPapers = ({ id }: Case): boolean => id === papers;
	return [...urgent, ...others.filter(isAboutPapers), ...others.filter((item) => !isAboutPapers(item))];
}
