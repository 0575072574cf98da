import { localeList, locales, type Lang, type Locale } from '../../src/config/locales.ts';
import type { Dist } from '../../src/lib/dist.ts';
import { attribute, contentOf, elementsOf, readPage, type Document, type Element } from '../../src/lib/html.ts';
import { personas } from './personas.ts';
import { textUntil, wordsIn } from './readingOrder.ts';
import { isToldRight, pageFor, tapsFromHome } from './personaChecks.ts';
import { doubts, mayDoubt, way } from './targets.ts';

/** The measures of the guide in one language. Numbers are words, in Chinese characters. */
export interface Measures {
	/** By operator; Infinity where the page has no number to call. */
	helpline: Record<string, number>;
	document: number;
	money: number;
	/** Whether the emergency page has a link to its section about money before that section. */
	moneyJump: boolean;
	way: number;
	/** Slug and number of the doubtful sentences, only pages that have some. */
	doubts: Record<string, number>;
	/** The personas that the checklist tells the right thing and that reach the page they need in two taps from home. */
	personas: number;
}

const isCall = (element: Element): boolean => (attribute(element, 'href') ?? '').startsWith('tel:');
const hasId = (id: string) => (element: Element) => attribute(element, 'id') === id;

/** Measures one language of a built site. @throws Error when a page is missing */
function measure(dist: Dist, locale: Locale): Measures {
	const lang: Lang = locales[locale].lang;
	const slugs = dist.paths
		.map((path) => new RegExp(`^/${locale}/(.*)index\\.html$`).exec(path)?.[1])
		.filter((slug) => slug !== undefined);
	const page = (slug: string): Document => readPage(dist.read(`/${locale}/${slug}index.html`).toString());
	const count = (root: Element, stop?: (element: Element) => boolean): number => {
		const { text, stopped } = textUntil(root, stop);
		return stop && !stopped ? Infinity : wordsIn(text, lang);
	};
	const content = (slug: string): Element => contentOf(page(`${slug}/`));

	const emergency = content('lost-or-stolen');
	const { two } = tapsFromHome(locale);
	const doubtsBySlug = slugs
		.filter((slug) => !mayDoubt.test(slug))
		.map((slug) => [slug, (textUntil(contentOf(page(slug))).text.match(doubts[lang] ?? /(?!)/) ?? []).length] as const)
		.filter(([, number]) => number > 0);
	return {
		helpline: Object.fromEntries(
			slugs
				.filter((slug) => /^operators\/.+/.test(slug))
				.map((slug) => [slug.replace(/^operators\/|\/$/g, ''), count(contentOf(page(slug)), isCall)]),
		),
		document: count(content('prepare'), inSection('papers', 'li')),
		money: count(emergency, hasId('freeze-money')),
		moneyJump: elementsOf(page('lost-or-stolen/')).some((link) => attribute(link, 'href') === '#freeze-money'),
		way: way.reduce((sum, slug) => sum + count(content(slug)), 0),
		doubts: Object.fromEntries(doubtsBySlug),
		personas: personas.filter((persona) => isToldRight(persona) && two.has(pageFor(persona, locale))).length,
	};
}

/** A condition that is true of the first element of a kind after the heading with this id. */
function inSection(id: string, tagName: string): (element: Element) => boolean {
	let inside = false;
	return (element) => {
		inside ||= attribute(element, 'id') === id;
		return inside && element.tagName === tagName;
	};
}

/** The measures of every language. */
export const measureAll = (dist: Dist): Record<Locale, Measures> =>
	Object.fromEntries(localeList.map((locale) => [locale, measure(dist, locale)])) as Record<Locale, Measures>;
