import { folderOfSite, shardPath } from '../../lib/search/assetNames.ts';
import { searchEngine, type Engine } from '../../lib/search/query/engine.ts';
import type { LanguageAnalyzer } from '../../lib/search/query/analyzer.ts';
import type { SearchData } from '../../lib/search/searchData.ts';
import { hydrateDialog } from './hydrateDialog.ts';
import { listenToKeys } from './dialogKeys.ts';
import { partOf, show, showAnswer, showSearchFailure } from './answerView.ts';
import { fullTextResults, type FullTextResults } from './fullTextResults.ts';
import { renderResults } from './results.ts';

/** The interface of the dialog for open.ts. */
export interface SearchDialog {
	/** Searches for the text in the field. */
	start(): void;
}

/** The delay between the last input and the search, in milliseconds. */
const INPUT_DELAY = 120;

const shards = new Map<string, Promise<unknown>>();

/** Fetches a shard of the data once. @throws Error when the request fails */
function loadShard(address: string): Promise<unknown> {
	const pending = shards.get(address);
	if (pending) return pending;
	const loading = fetch(address).then((response) => response.json() as Promise<unknown>);
	loading.catch(() => shards.delete(address));
	shards.set(address, loading);
	return loading;
}

/** The text sets the direction of the field; an empty field has the direction of the page. */
const setDirection = (input: HTMLInputElement): void => {
	input.dir = input.value && 'auto';
};

/** Searches for the text in the field. @returns whether the list answers that text, which may have changed meanwhile */
type Search = (asTyped?: boolean) => Promise<boolean>;

/** Makes the search of a dialog: it shows the answer to the text in the field, unless a later search has begun. */
function searchIn(
	dialog: HTMLDialogElement,
	input: HTMLInputElement,
	home: string,
	engine: Engine,
	fullText: FullTextResults,
): Search {
	let searchCount = 0;
	return async (asTyped = false) => {
		const current = ++searchCount;
		const query = input.value.trim().replace(/\p{Cs}/gu, '\ufffd');
		show(dialog, 'failed', false);
		fullText.clear();
		try {
			const answer = await engine.ask(input.value, asTyped);
			const { entries, shown } = await renderResults(engine, answer, home);
			if (current !== searchCount) return false;
			partOf(dialog, 'results').replaceChildren(...entries);
			showAnswer(dialog, query, query ? { ...answer, pages: answer.pages.slice(0, entries.length) } : undefined);
			if (query) fullText.follow(answer, shown);
			return dialog.open && input.value.trim() === query;
		} catch {
			if (current === searchCount) showSearchFailure(dialog);
			return false;
		}
	};
}

/** Searches a moment after the last input, or at once for Enter, which opens the best result. */
function searchOnInput(dialog: HTMLDialogElement, input: HTMLInputElement, search: Search): void {
	let timer = 0;
	input.addEventListener('input', () => {
		setDirection(input);
		dialog.lastElementChild?.setAttribute('aria-busy', 'true');
		clearTimeout(timer);
		timer = window.setTimeout(() => void search(), INPUT_DELAY);
	});
	listenToKeys(dialog, input, () => {
		clearTimeout(timer);
		void search().then((isAnswered) => isAnswered && dialog.querySelector<HTMLAnchorElement>('[data-best]')?.click());
	});
}

function listenToClicks(
	dialog: HTMLDialogElement,
	input: HTMLInputElement,
	search: Search,
	fullText: FullTextResults,
): void {
	dialog.addEventListener('click', ({ target }) => {
		if (!(target instanceof Element)) return;
		const value = target.closest('button')?.value;
		if (value === 'as-typed') void search(true).then(() => input.focus());
		if (value === 'full-text') fullText.load();
		if (target.closest('a')) dialog.close();
	});
}

/** Gives the dialog the height of the visible part: an on-screen keyboard covers the page without resizing it. */
function fitAboveKeyboard(dialog: HTMLDialogElement): void {
	const viewport = window.visualViewport;
	if (!viewport) return;
	const setHeight = (): void => dialog.style.setProperty('--seen', `${viewport.height}px`);
	setHeight();
	viewport.addEventListener('resize', setHeight);
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
	const input = dialog.querySelector('input') as HTMLInputElement;
	const engine = searchEngine(data, analyzer, (shard) => loadShard(site + shardPath(name, shard)));
	const fullText = fullTextResults(dialog, site, data.fullText, engine.lexicon);
	const search = searchIn(dialog, input, home, engine, fullText);
	searchOnInput(dialog, input, search);
	listenToClicks(dialog, input, search, fullText);
	fitAboveKeyboard(dialog);
	return {
		start: () => {
			setDirection(input);
			void search();
		},
	};
}
