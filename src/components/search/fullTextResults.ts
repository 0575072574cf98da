import type { Answer } from '../../lib/search/query/engine.ts';
import type { Lexicon } from '../../lib/search/query/lexicon.ts';
import { savesData } from '../../lib/savesData.ts';
import { partOf } from './answerView.ts';
import { element } from './excerpt.ts';
import { openFullText, type FullText } from './fullText.ts';
import { renderPlace, setExcerpt, type ShownSection } from './results.ts';

/** The full-text search, which adds to the first answer. */
export interface FullTextResults {
	/** Removes the results of an earlier answer. */
	clear(): void;
	/** Adds excerpts and more results to an answer: at once if it is weak, otherwise when the reader stops typing. */
	follow(answer: Answer, shown: readonly ShownSection[]): void;
	/** Fetches the full text now, even if the reader saves data. */
	load(): void;
}

/** The delay before the full text is fetched for an answer, in milliseconds. */
const DELAY = 400;
const MAX_PLACES = 5;
/** Only this many words of a query are searched for, the rarest first. The index for each is about 30 kB. */
const MAX_WORDS = 2;
/** Only this many pages get excerpts. The text of each is about 5 kB. */
const MAX_EXCERPTS = 3;

function withExcerpt(shown: readonly ShownSection[]): ShownSection[] {
	const slugs = [...new Set(shown.map(({ slug }) => slug))].slice(0, MAX_EXCERPTS);
	return shown.filter(({ slug }) => slugs.includes(slug));
}

/**
 * Creates the full-text search: excerpts below the results, and more results. If it fails, the first answer stays as it
 * is.
 * @param site the folder of the site
 * @param folder the folder of the full-text index in it
 */
export function fullTextResults(
	dialog: HTMLDialogElement,
	site: string,
	folder: string,
	lexicon: Lexicon,
): FullTextResults {
	const places = partOf(dialog, 'places');
	const askButton = partOf(dialog, 'ask-full-text');
	let opened: Promise<FullText> | undefined;
	let isWanted = !savesData();
	let timer = 0;
	let answerCount = 0;
	let loadLast: (() => Promise<void>) | undefined;

	const open = (): Promise<FullText> => {
		opened ??= openFullText(site, folder);
		opened.catch(() => (opened = undefined));
		return opened;
	};

	const pathOf = ({ pathname, hash }: HTMLAnchorElement): string => pathname + hash;

	const fill = async (answer: Answer, shown: readonly ShownSection[], isCurrent: () => boolean): Promise<void> => {
		const text = await open();
		const { fold, stem } = lexicon;
		const words = answer.words.slice(0, MAX_WORDS);
		const keys = words.map((word) => stem(fold(word)));
		const isWord = (marked: string): boolean =>
			keys.includes(stem(fold(marked.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''))));
		// Pagefind segments Chinese differently, and also marks words with the same beginning (实体 for 实名).
		const isMatch = (marked: string): boolean =>
			/^\p{Script=Han}+$/u.test(marked)
				? answer.terms.some(({ typed }) => marked.length > 1 && typed.includes(marked))
				: isWord(marked);
		for (const slug of new Set(withExcerpt(shown).map((section) => section.slug))) {
			const sections = shown.filter((section) => section.slug === slug);
			const ids = sections.map(({ id }) => id);
			const excerpts = await text.excerpts(slug, ids, words);
			if (!isCurrent()) return;
			for (const { id, link } of sections) setExcerpt(link, excerpts.get(id), isMatch);
		}
		const found = await text.places(words, isWord);
		if (!isCurrent()) return;
		const links = new Set([...partOf(dialog, 'results').querySelectorAll('a')].map(pathOf));
		const additions = found.filter(({ url }) => !links.has(url)).slice(0, MAX_PLACES);
		places.querySelector('ol')?.replaceChildren(...additions.map((place) => renderPlace(place, isMatch)));
		places.hidden = !additions.length;
	};

	return {
		clear: () => {
			answerCount++;
			clearTimeout(timer);
			loadLast = undefined;
			places.hidden = true;
			askButton.hidden = true;
		},
		follow: (answer, shown) => {
			const current = answerCount;
			askButton.hidden = isWanted;
			loadLast = async () => {
				try {
					await fill(answer, shown, () => current === answerCount);
				} catch {
					// The first answer stays. No message, because it is complete without the full text.
				}
				if (current === answerCount)
					for (const { link } of shown) if (!link.querySelector('span')?.textContent) setExcerpt(link, undefined);
			};
			if (!isWanted) return;
			// Reserves space, so that the results do not move when the excerpts arrive.
			for (const { link } of withExcerpt(shown)) link.append(element('span'));
			timer = window.setTimeout(() => void loadLast?.(), answer.weak || !shown.length ? 0 : DELAY);
		},
		load: () => {
			isWanted = true;
			askButton.hidden = true;
			void loadLast?.();
		},
	};
}
