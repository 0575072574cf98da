import { isLocale, locales } from '../../config/locales.ts';
import { pages } from '../../config/pages.ts';

/**
 * The cases of the home page, the most urgent and the most common first: the texts of each are `case.<id>` and
 * `case.<id>.hint`, and it leads to the page that helps, here without its locale.
 */
export const cases = [
	{ id: 'lost', to: `${pages.emergency}/` },
	{ id: 'blocked', to: `${pages.checklist}/` },
	{ id: 'cheated', to: `${pages.scams}/#cheated` },
	{ id: 'broken', to: 'situations/new-phone/' },
	{ id: 'noPhone', to: 'situations/plastic-sim/' },
	{ id: 'deleted', to: 'situations/deleted-or-qr-fails/' },
	{ id: 'noSignal', to: `${pages.noSignal}/` },
	{ id: 'notMine', to: 'situations/not-in-your-name/' },
	{ id: 'abroad', to: `${pages.abroad}/` },
	{ id: 'foreigner', to: 'situations/foreigners/' },
	{ id: 'back', to: `${pages.after}/#test` },
] as const;

type Case = (typeof cases)[number];

/** The cases of the home page of a language. A case about the papers of its readers comes third. */
export function casesFor(locale: string | undefined): Case[] {
	const papers: string | undefined = isLocale(locale) ? locales[locale].papers : undefined;
	const [first, second, ...others] = cases;
	const isAboutPapers = ({ id }: Case): boolean => id === papers;
	return [first, second, ...others.filter(isAboutPapers), ...others.filter((item) => !isAboutPapers(item))];
}
