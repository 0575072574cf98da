import type { Answer } from '../../lib/search/query/engine.ts';
import type { Lexicon } from '../../lib/search/query/lexicon.ts';
import { savesData } from '../../lib/savesData.ts';
import { element } from './excerpt.ts';
import { openFullText, type FullText } from './fullText.ts';
import { renderPlace, setExcerpt, type ShownSection } from './results.ts';

/** The second layer of the search, after the first answer. */
export interface MoreText {
	/** Removes the results of an earlier answer. */
	clear(): void;
	/** Adds excerpts and more results to an answer: at once if it is weak, otherwise when the reader stops typing. */
	follow(answer: Answer, shown: readonly ShownSection[]): void;
	/** Fetches the full text now, even while data is saved. */
	load(): void;
}

/** The delay before the full text is fetched for an answer. */
const PAUSE = 400;
const MAX_PLACES = 5;
/** How many words of a query are searched for, the rarest first: the index for each is about 30 kB. */
const MAX_WORDS = 2;
/** How many of the pages found get an excerpt: the text of each is about 5 kB. */
const MAX_EXCERPTS = 3;

/** The sections of the first few pages. */
function withExcerpt(shown: readonly ShownSection[]): ShownSection[] {
	const slugs = [...new Set(shown.map(({ slug }) => slug))].slice(0, MAX_EXCERPTS);
	return shown.filter(({ slug }) => slugs.includes(slug));
}

/**
 * Creates the second layer of the search: excerpts below the results, and more results. If it fails, the first answer stays
 * as it is.
 * @param site the folder of the site
 * @param folder of the full-text index in it
 */
export function moreText(dialog: HTMLDialogElement, site: string, folder: string, lexicon: Lexicon): MoreText {
	const places = dialog.querySelector<HTMLElement>('[data-part=places]') as HTMLElement;
	const ask = dialog.querySelector<HTMLElement>('[data-part=ask-full-text]') as HTMLElement;
	let opened: Promise<FullText> | undefined;
	let isWanted = !savesData();
	let timer = 0;
	let turn = 0;
	let last: (() => Promise<void>) | undefined;

	const open = (): Promise<FullText> => {
		opened ??= openFullText(site, folder);
		opened.catch(() => (opened = undefined));
		return opened;
	};

	/** The address of a link without this site's name. */
	const pathOf = ({ pathname, hash }: HTMLAnchorElement): string => pathname + hash;

	const fill = async (answer: Answer, shown: readonly ShownSection[], isCurrent: () => boolean): Promise<void> => {
		const text = await open();
		const { fold, stem } = lexicon;
		const asked = answer.words.slice(0, MAX_WORDS);
		const keys = asked.map((word) => stem(fold(word)));
		const isWord = (marked: string): boolean =>
			keys.includes(stem(fold(marked.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''))));
		// In Chinese what was searched for may be another word that begins alike (实体 for 实名), and Pagefind parts words elsewhere.
		const isAsked = (marked: string): boolean =>
			/^\p{Script=Han}+$/u.test(marked)
				? answer.terms.some(({ typed }) => marked.length > 1 && typed.includes(marked))
				: isWord(marked);
		for (const slug of new Set(withExcerpt(shown).map((section) => section.slug))) {
			const sections = shown.filter((section) => section.slug === slug);
			const ids = sections.map(({ id }) => id);
			const excerpts = await text.excerpts(slug, ids, asked);
			if (!isCurrent()) return;
			for (const { id, link } of sections) setExcerpt(link, excerpts.get(id), isAsked);
		}
		const all = await text.places(asked, isWord);
		if (!isCurrent()) return;
		const links = new Set([...dialog.querySelectorAll<HTMLAnchorElement>('[data-part=results] a')].map(pathOf));
		const others = all.filter(({ url }) => !links.has(url)).slice(0, MAX_PLACES);
		places.querySelector('ol')?.replaceChildren(...others.map((place) => renderPlace(place, isAsked)));
		places.hidden = !others.length;
	};

	return {
		clear: () => {
			turn++;
			clearTimeout(timer);
			last = undefined;
			places.hidden = true;
			ask.hidden = true;
		},
		follow: (answer, shown) => {
			const mine = turn;
			ask.hidden = isWanted;
			last = async () => {
				try {
					await fill(answer, shown, () => mine === turn);
				} catch {
					// The first answer stays; the reader does not have to know that more was expected.
				}
				if (mine === turn)
					for (const { link } of shown) if (!link.querySelector('span')?.textContent) setExcerpt(link, undefined);
			};
			if (!isWanted) return;
			// Reserve two lines, so that nothing moves under the reader's finger.
			for (const { link } of withExcerpt(shown)) link.append(element('span'));
			timer = window.setTimeout(() => void last?.(), answer.weak || !shown.length ? 0 : PAUSE);
		},
		load: () => {
			isWanted = true;
			ask.hidden = true;
			void last?.();
		},
	};
}
