import { assetPath, folderOfSite } from '../../lib/search/assetNames.ts';
import { searchEngine, type Answer } from '../../lib/search/query/engine.ts';
import type { LanguageAnalyzer } from '../../lib/search/query/analyzer.ts';
import type { SearchData } from '../../lib/search/searchData.ts';
import { moreText } from './moreText.ts';
import { hydrateDialog } from './hydrateDialog.ts';
import { renderResults } from './results.ts';

/** What the script that opens the dialog may ask of it. */
export interface SearchDialog {
	/** Searches for what stands in the field. */
	start(): void;
}

/** Letters come faster than this while somebody types a word. */
const PAUSE = 120;
/** Safari ends a composition before it reports the key that ended it. */
const AFTER_COMPOSITION = 100;

const pieces = new Map<string, Promise<unknown>>();

/** Fetches a piece of the data, once. @throws Error when it does not come */
function loadPiece(piece: string, address: string): Promise<unknown> {
	const known = pieces.get(piece);
	if (known) return known;
	const loading = fetch(address).then((response) => response.json() as Promise<unknown>);
	loading.catch(() => pieces.delete(piece));
	pieces.set(piece, loading);
	return loading;
}

/**
 * Makes an opened dialog search.
 * @param dialog with a field and a status, which may be in use already
 * @param home path of the start page of the language
 * @param name what the page calls the files of the search
 * @param analyzer what only this language needs
 */
export function mountDialog(
	dialog: HTMLDialogElement,
	home: string,
	name: string,
	data: SearchData,
	analyzer: LanguageAnalyzer,
): SearchDialog {
	const site = folderOfSite(home);
	hydrateDialog(dialog, data.dialog, site);
	const part = (key: string): HTMLElement => dialog.querySelector<HTMLElement>(`[data-part="${key}"]`) ?? dialog;
	const input = dialog.querySelector('input') as HTMLInputElement;
	const status = dialog.querySelector('[role=status]') as HTMLElement;
	const list = part('results');
	const area = dialog.lastElementChild ?? dialog;
	const engine = searchEngine(data, analyzer, (piece) => loadPiece(piece, site + assetPath(name, 'json', piece)));
	// Never the question itself: a link from elsewhere may have brought it.
	const text = (key: string, count = 0): string => (dialog.dataset[key] ?? '').replace('{n}', String(count));
	const show = (key: string, on: boolean): void => {
		part(key).hidden = !on;
	};
	const more = moreText(dialog, site, data.fullText, engine.lexicon);
	let turn = 0;

	/** Links to other languages take the query along. */
	const offer = (language: string | undefined, query: string): void => {
		for (const other of dialog.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
			show(other.hreflang, other.hreflang === language);
			other.search = `q=${encodeURIComponent(query)}`;
		}
	};

	const tell = (query: string, answer?: Answer): void => {
		const count = answer?.pages.length ?? 0;
		const key = !count ? 'none' : answer?.weak ? 'weak' : count === 1 ? 'one' : 'many';
		status.textContent = answer ? text(key, count) : '';
		show('corrected', !!answer?.corrections.length && count > 0);
		part('corrected')
			.querySelector('strong')
			?.replaceChildren(answer?.corrections.join(' · ') ?? '');
		show('results', count > 0);
		const isLost = !!answer && (!count || answer.weak);
		show('needs', !answer || isLost);
		show('otherwise', isLost);
		offer(answer?.otherLanguage, query);
	};

	/** @returns whether the answer to what stands in the field is in the list: somebody may have typed on, or closed the dialog */
	const search = async (asTyped = false): Promise<boolean> => {
		const mine = ++turn;
		const query = input.value.trim().replace(/\p{Cs}/gu, '\ufffd');
		show('failed', false);
		more.clear();
		try {
			const answer = await engine.ask(input.value, asTyped);
			const { entries, shown } = await renderResults(engine, answer, home);
			if (mine !== turn) return false;
			list.replaceChildren(...entries);
			tell(query, query ? { ...answer, pages: answer.pages.slice(0, entries.length) } : undefined);
			area.removeAttribute('aria-busy');
			if (query) more.follow(answer, shown);
			return dialog.open && input.value.trim() === query;
		} catch {
			if (mine !== turn) return false;
			area.removeAttribute('aria-busy');
			status.textContent = text('failed');
			list.replaceChildren();
			for (const key of ['failed', 'needs', 'otherwise']) show(key, true);
			return false;
		}
	};

	let timer = 0;
	let composed = -Infinity;
	/** Typed text decides its own direction; an empty field has the page's. */
	const direct = (): void => (input.value ? input.setAttribute('dir', 'auto') : input.removeAttribute('dir'));
	input.addEventListener('input', () => {
		direct();
		area.setAttribute('aria-busy', 'true');
		clearTimeout(timer);
		timer = window.setTimeout(() => void search(), PAUSE);
	});
	input.addEventListener('compositionend', ({ timeStamp }) => (composed = timeStamp));
	dialog.addEventListener('click', ({ target }) => {
		if (!(target instanceof Element)) return;
		const value = target.closest('button')?.value;
		if (value === 'as-typed') void search(true).then(() => input.focus());
		if (value === 'full-text') more.load();
		if (target.closest('a')) dialog.close();
	});
	dialog.addEventListener('keydown', (event) => {
		// 229 is what every browser reports for a key that an input method has taken.
		const isComposing = event.isComposing || event.keyCode === 229 || event.timeStamp - composed < AFTER_COMPOSITION;
		if (isComposing) return;
		if (event.key === 'Escape') dialog.close();
		const links = [...dialog.querySelectorAll('a')].filter((one) => one.checkVisibility?.() ?? one.offsetParent);
		const at = links.indexOf(document.activeElement as HTMLAnchorElement);
		if (event.key === 'Enter' && event.target === input) {
			clearTimeout(timer);
			void search().then((isAnswered) => isAnswered && list.querySelector<HTMLAnchorElement>('[data-best]')?.click());
		} else if (event.key === 'ArrowDown') links[at + 1]?.focus();
		else if (event.key === 'ArrowUp') (links[at - 1] ?? input).focus();
		else return;
		event.preventDefault();
	});
	// An on-screen keyboard covers the page without resizing it: the dialog keeps to what is left.
	const seen = window.visualViewport;
	const fit = (): void => dialog.style.setProperty('--seen', `${seen?.height}px`);
	if (seen) fit();
	seen?.addEventListener('resize', fit);
	return {
		start: () => {
			direct();
			void search();
		},
	};
}
