import type { Answer, Engine, Target } from '../../lib/search/query/engine.ts';
import type { PageMatch } from '../../lib/search/query/rank.ts';
import { element, excerptNodes, headingNodes, type IsMatch } from './excerpt.ts';
import type { Place } from './fullText.ts';

const MAX_PAGES = 5;
/** A second section of the best page is shown if its score is at least this share of the best section's. */
const WORTH_SHOWING = 0.55;

/** A section in the list of results, with its link. */
export interface ShownSection extends Target {
	/** Ids of the words found in it. */
	words: number[];
	link: HTMLAnchorElement;
}

const addressOf = (home: string, { slug, id }: Target): string =>
	`${home}${slug === 'index' ? '' : `${slug}/`}${id ? `#${id}` : ''}`;

function linkTo(href: string, heading: Node[]): HTMLAnchorElement {
	const link = element('a', element('strong', ...heading));
	link.href = href;
	return link;
}

/** Selects the sections of a page to show: the best one, and for the first page a second one with a similar score. */
const selectSections = ({ sections }: PageMatch, index: number) =>
	sections.slice(0, index ? 1 : 2).filter(({ score }) => score >= WORTH_SHOWING * (sections[0]?.score ?? 0));

/**
 * Creates a list entry with links for each of the best pages.
 * @param home path of the start page of the language
 * @throws Error when a shard of the list of pages cannot be fetched
 */
export async function renderResults(
	{ lexicon, targets }: Engine,
	{ pages }: Answer,
	home: string,
): Promise<{ entries: HTMLElement[]; shown: ShownSection[] }> {
	const shown: ShownSection[] = [];
	const entries = await Promise.all(
		pages.slice(0, MAX_PAGES).map(async (page, index) => {
			const matches = selectSections(page, index);
			const sections = await targets(
				page.page,
				matches.map(({ section }) => section),
			);
			const [first] = sections;
			const title = first
				? linkTo(addressOf(home, { ...first, id: '' }), headingNodes(first.title, matches[0]?.words ?? [], lexicon))
				: element('a');
			const entry = element('li', title);
			for (const [i, section] of sections.entries()) {
				const words = matches[i]?.words ?? [];
				const link = section.id
					? linkTo(addressOf(home, section), headingNodes(section.heading, words, lexicon))
					: title;
				if (section.id) entry.append(link);
				shown.push({ ...section, words, link });
			}
			// Enter opens this link: the page if its beginning matches best, otherwise the section.
			entry.querySelectorAll('a')[first?.id ? 1 : 0]?.setAttribute('data-best', '');
			return entry;
		}),
	);
	return { entries, shown };
}

/** Inserts an excerpt below a heading, or removes the reserved space if there is none. */
export function setExcerpt(link: HTMLAnchorElement, excerpt: string | undefined, isMatch?: IsMatch): void {
	link.querySelector('span')?.remove();
	const nodes = excerptNodes(excerpt ?? '', link.querySelector('strong')?.textContent ?? '', isMatch);
	if (nodes.length) link.append(element('span', ...nodes));
}

/** Creates a list entry for a result that only the full-text search found. */
export function renderPlace({ url, title, heading, excerpt }: Place, isMatch: IsMatch): HTMLElement {
	const link = linkTo(url, [document.createTextNode(heading)]);
	if (heading !== title) link.append(element('small', title));
	setExcerpt(link, excerpt, isMatch);
	return element('li', link);
}
