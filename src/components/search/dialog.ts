import { assetPath, folderOfSite } from '../../lib/search/assetNames.ts';
import { searchEngine, type Answer } from '../../lib/search/query/engine.ts';
import type { LanguageAnalyzer } from '../../lib/search/query/analyzer.ts';
import type { SearchData } from '../../lib/search/searchData.ts';
import { listenToKeys } from './dialogKeys.ts';
import { fullTextResults } from './fullTextResults.ts';
import { hydrateDialog } from './hydrateDialog.ts';
import { renderResults } from './results.ts';

/** The interface of the dialog for open.ts. */
export interface SearchDialog {
	/** Searches for the text in the field. */
	start(): void;
}

/** The delay between the last input and the search, in milliseconds. */
const INPUT_DELAY = 120;

const pieces = new Map<string, Promise<unknown>>();

/** Fetches a piece of the data once. @throws Error when the request fails */
function loadPiece(address: string): Promise<unknown> {
	const pending = pieces.get(address);
	if (pending) return pending;
	const loading = fetch(address).then((response) => response.json() as Promise<unknown>);
	loading.catch(() => pieces.delete(address));
	pieces.set(address, loading);
	return loading;
}

/**
 * Completes an open dialog and makes it search.
 * @param dialog has a field and a status, which may be in use already
 * @param home path of the start page of the language
 * @param name base name of the search files
 * @param analyzer the analyzer of the language
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
	const engine = searchEngine(data, analyzer, (piece) => loadPiece(site + assetPath(name, 'json', piece)));
	// The text never contains the query, because a link from another site can set it.
	const text = (key: string, count = 0): string => (dialog.dataset[key] ?? '').replace('{n}', String(count));
	const show = (key: string, isVisible: boolean): void => {
		part(key).hidden = !isVisible;
	};
	const fullText = fullTextResults(dialog, site, data.fullText, engine.lexicon);
	let searchCount = 0;

	/** Shows the link to another language, and adds the query to the links. */
	const suggestLanguage = (language: string | undefined, query: string): void => {
		for (const link of dialog.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
			show(link.hreflang, link.hreflang === language);
			link.search = `q=${encodeURIComponent(query)}`;
		}
	};

	/** Shows the parts of the dialog that belong to an answer. Without an answer, those for an empty field. */
	const showAnswer = (query: string, answer?: Answer): void => {
		const count = answer?.pages.length ?? 0;
		const key = !count ? 'none' : answer?.weak ? 'weak' : count === 1 ? 'one' : 'many';
		status.textContent = answer ? text(key, count) : '';
		show('corrected', !!answer?.corrections.length && count > 0);
		part('corrected')
			.querySelector('strong')
			?.replaceChildren(answer?.corrections.join(' · ') ?? '');
		show('results', count > 0);
		const needsHelp = !!answer && (!count || answer.weak);
		show('needs', !answer || needsHelp);
		show('otherwise', needsHelp);
		suggestLanguage(answer?.otherLanguage, query);
	};

	/** @returns whether the list answers the text in the field, which may have changed during the search */
	const search = async (asTyped = false): Promise<boolean> => {
		const current = ++searchCount;
		const query = input.value.trim().replace(/\p{Cs}/gu, '\ufffd');
		show('failed', false);
		fullText.clear();
		try {
			const answer = await engine.ask(input.value, asTyped);
			const { entries, shown } = await renderResults(engine, answer, home);
			if (current !== searchCount) return false;
			list.replaceChildren(...entries);
			showAnswer(query, query ? { ...answer, pages: answer.pages.slice(0, entries.length) } : undefined);
			area.removeAttribute('aria-busy');
			if (query) fullText.follow(answer, shown);
			return dialog.open && input.value.trim() === query;
		} catch {
			if (current !== searchCount) return false;
			area.removeAttribute('aria-busy');
			status.textContent = text('failed');
			list.replaceChildren();
			for (const key of ['failed', 'needs', 'otherwise']) show(key, true);
			return false;
		}
	};

	let timer = 0;
	/** The text sets the direction of the field; an empty field has the direction of the page. */
	const setDirection = (): void => {
		input.dir = input.value && 'auto';
	};
	input.addEventListener('input', () => {
		setDirection();
		area.setAttribute('aria-busy', 'true');
		clearTimeout(timer);
		timer = window.setTimeout(() => void search(), INPUT_DELAY);
	});
	dialog.addEventListener('click', ({ target }) => {
		if (!(target instanceof Element)) return;
		const value = target.closest('button')?.value;
		if (value === 'as-typed') void search(true).then(() => input.focus());
		if (value === 'full-text') fullText.load();
		if (target.closest('a')) dialog.close();
	});
	listenToKeys(dialog, input, () => {
		clearTimeout(timer);
		void search().then((isAnswered) => isAnswered && list.querySelector<HTMLAnchorElement>('[data-best]')?.click());
	});
	// An on-screen keyboard covers the page without resizing it, so the dialog has the height of the visible part.
	const viewport = window.visualViewport;
	const setHeight = (): void => dialog.style.setProperty('--seen', `${viewport?.height}px`);
	if (viewport) setHeight();
	viewport?.addEventListener('resize', setHeight);
	return {
		start: () => {
			setDirection();
			void search();
		},
	};
}
