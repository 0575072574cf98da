import { places } from '../../src/components/checklist/places.ts';
import { decide } from '../../src/components/checklist/decide.ts';
import type { Locale } from '../../src/config/locales.ts';
import { linksOf } from './builtPages.ts';
import type { Persona } from './personas.ts';

/** The pages that the text of a page links to. */
const pagesFrom = (path: string): string[] =>
	linksOf(path)
		.map((href) => href.replace(/#.*$/, ''))
		.filter((href) => href.startsWith('/'));

/** The pages one tap from the home page of a language, and those up to two taps from it. */
export function tapsFromHome(locale: Locale): { one: Set<string>; two: Set<string> } {
	const one = pagesFrom(`/${locale}/`);
	// The checklist links to every place there is, but its links show only after its questions.
	const opened = one.filter((path) => path !== `/${locale}/checklist/`);
	return { one: new Set(one), two: new Set([...one, ...opened.flatMap(pagesFrom)]) };
}

/** The page that helps a persona most. */
export const pageFor = ({ place }: Persona, locale: Locale): string =>
	`/${locale}/${(place === 'visit' ? 'steps/' : places[place]).replace(/#.*$/, '')}`;

/** Whether the checklist tells a persona what it should: the verdict, the advice, the links, what to bring. */
export function isToldRight({ answers, verdict, told, place, brings, leaves }: Persona): boolean {
	const { kind, left, findings, bring } = decide(answers);
	return (
		kind === verdict &&
		left === 0 &&
		findings.map(({ id }) => id).join() === told.join() &&
		(place === 'visit' || findings.some(({ links }) => links.includes(place))) &&
		bring.includes(brings) &&
		!bring.includes(leaves)
	);
}
