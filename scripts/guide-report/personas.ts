import { places } from '../../src/components/checklist/places.ts';
import { decide } from '../../src/components/checklist/rules.ts';
import type { Locale } from '../../src/config/locales.ts';
import type { Dist } from '../../src/lib/dist.ts';
import { attribute, elementsOf, readPage } from '../../src/lib/html.ts';
import type { Persona } from '../../tests/support/personas.ts';

/** The addresses that the text of a page links to, without the menu: what a thumb reaches. None for a missing page. */
function linksOf(dist: Dist, path: string): Set<string> {
	const file = `${path}index.html`;
	if (!dist.paths.includes(file)) return new Set();
	const main = elementsOf(readPage(dist.read(file).toString())).find(({ tagName }) => tagName === 'main');
	const hrefs = main ? elementsOf(main).map((element) => attribute(element, 'href') ?? '') : [];
	return new Set(hrefs.map((href) => href.replace(/#.*$/, '')).filter((href) => href.startsWith('/')));
}

/** The pages one tap from the home page of a language, and those two taps from it. */
export function tapsFromHome(dist: Dist, locale: Locale): { one: Set<string>; two: Set<string> } {
	const one = linksOf(dist, `/${locale}/`);
	// The checklist links to every place there is, but its links show only after its questions.
	const opened = [...one].filter((path) => path !== `/${locale}/checklist/`);
	return { one, two: new Set([...one, ...opened.flatMap((path) => [...linksOf(dist, path)])]) };
}

/** The page that helps a persona most. */
export const pageFor = ({ place }: Persona, locale: Locale): string =>
	`/${locale}/${(place === 'visit' ? 'steps/' : places[place]).replace(/#.*$/, '')}`;

/** Whether the checklist tells a persona what a good clerk would: the verdict, the advice, where to read on, what to bring. */
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
