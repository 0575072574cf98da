import type { Answer, Engine } from '../../lib/search/query/engine.ts';
import type { Match } from '../../lib/search/query/rank.ts';
import { readText } from '../../lib/search/text/pieces.ts';
import { codeOf } from '../../lib/search/text/tokens.ts';

const mostPages = 5;
/** A second section of a page is shown when it says at least this share of what the best one says. */
const worthShowing = 0.55;

function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const made = document.createElement(tag);
	made.append(...content);
	return made;
}

const marked = (text: string): HTMLElement => element('mark', text);

/** Wraps in <mark> what Pagefind marked, and nothing else: the text never becomes HTML. Signs stay outside the mark. */
function excerptNodes(excerpt: string): (Node | string)[] {
	return readText(excerpt)
		.split(/(<mark>.*?<\/mark>)/s)
		.flatMap((piece) => {
			const plain = piece
				.replace(/<\/?mark>/g, '')
				.replace(/&lt;/g, '<')
				.replace(/&gt;/g, '>');
			if (!piece.startsWith('<mark>')) return plain;
			const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su.exec(plain) ?? [];
			return [before, marked(word), after];
		});
}

/** Marks the words found in a heading, by the same folding that found them. */
function headingNodes(heading: string, found: readonly number[], { known }: Engine): (Node | string)[] {
	const forms = found.map((id) => known.forms[id] ?? '').filter(Boolean);
	const keys = new Set(forms.map((form) => known.stem(known.fold(form))));
	const han = forms.filter((form) => /^\p{Script=Han}+$/u.test(form)).join('|');
	const words = new RegExp(`(${han ? `${han}|` : ''}(?:(?!\\p{Script=Han})[\\p{L}\\p{N}\\p{M}'’-])+)`, 'u');
	return heading.split(words).map((piece) => (keys.has(known.stem(known.fold(piece))) ? marked(piece) : piece));
}

function linkTo(href: string, title: (Node | string)[], excerpt?: string): HTMLAnchorElement {
	const link = element('a', element('strong', ...title));
	link.href = href;
	if (excerpt) link.append(element('span', ...excerptNodes(excerpt)));
	return link;
}

/** Picks what is shown of the pages found: the best section of the first five, and a second of the best page when it says nearly as much. */
export const sectionsShown = (pages: Answer['pages']): Match[][] =>
	pages
		.slice(0, mostPages)
		.map(({ sections }, rank) =>
			sections.slice(0, rank ? 1 : 2).filter(({ score }) => score >= worthShowing * (sections[0]?.score ?? 0)),
		);

/** Fetches the text of the best pages side by side and makes a list entry of links for each. */
export async function renderResults(engine: Engine, { pages }: Answer): Promise<HTMLElement[]> {
	const entries = await Promise.all(
		sectionsShown(pages).map(async (chosen) => {
			const shown = await Promise.all(
				chosen.map(async (section) => ({
					section,
					data: await engine.show(section.record, section.words.map(codeOf)),
				})),
			);
			const [first] = shown;
			if (!first?.data) return undefined;
			const page = first.data.url.replace(/#.*/, '');
			const title = headingNodes(first.data.meta.p ?? first.data.meta.t, first.section.words, engine);
			const opening = shown.find(({ data }) => data?.url === page)?.data;
			const entry = element('li', linkTo(page, title, opening?.excerpt));
			for (const { section, data } of shown) {
				if (data && data !== opening)
					entry.append(linkTo(data.url, headingNodes(data.meta.t, section.words, engine), data.excerpt));
			}
			// What Enter follows: the page where its opening is best, or else the section below it.
			entry.querySelectorAll('a')[first.data === opening ? 0 : 1]?.setAttribute('data-best', '');
			return entry;
		}),
	);
	return entries.filter((entry) => entry !== undefined);
}
