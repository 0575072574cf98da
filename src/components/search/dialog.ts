import type { Answer, Engine } from '../../lib/search/query/engine.ts';
import type { Speak } from '../../lib/search/query/analyzer.ts';
import { dress } from './hydrateDialog.ts';
import { loadEngine } from './files.ts';
import { renderResults } from './results.ts';

/** What the script that opens the box may ask of it. */
export interface SearchBox {
	/** Fetches the index ahead of the first letter. */
	fetch(): void;
	/**
	 * Searches for what stands in the field, loading what is missing.
	 * @param again begins the download anew, whatever an earlier one may still be waiting for
	 */
	start(again?: boolean): void;
}

/** Letters come faster than this while somebody types a word. */
const pause = 120;

/**
 * Brings an opened box to life.
 * @param dialog with a field and a status, which may be in use already
 * @param files addresses of what the search needs, see `dataFiles`
 * @param speak what only this language needs
 * @throws Error when the markup of the box does not come
 */
export async function bringToLife(
	dialog: HTMLDialogElement,
	[pagefind = '', markup = '', ...data]: readonly string[],
	speak: Speak,
): Promise<SearchBox> {
	await dress(dialog, markup);
	const part = (name: string): HTMLElement => dialog.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? dialog;
	const input = dialog.querySelector('input') as HTMLInputElement;
	const status = dialog.querySelector('[role=status]') as HTMLElement;
	const list = part('results');
	const text = (key: string, query = '', count = 0): string =>
		(dialog.dataset[key] ?? '').replace('{n}', String(count)).replace('{q}', () => query);
	const show = (name: string, on: boolean): void => {
		part(name).hidden = !on;
	};
	let loading: Promise<Engine> | undefined;
	let turn = 0;

	const engine = (): Promise<Engine> => (loading ??= loadEngine(pagefind, data, speak));

	/** Links to other languages take the query along. */
	const offer = (foreign: string | undefined, query: string): void => {
		for (const other of dialog.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
			show(other.hreflang, other.hreflang === foreign);
			other.hash = `search=${encodeURIComponent(query)}`;
		}
	};

	const tell = (query: string, answer?: Answer): void => {
		const count = answer?.pages.length ?? 0;
		const key = !count ? 'none' : answer?.weak ? 'weak' : count === 1 ? 'one' : 'many';
		status.textContent = answer ? text(key, query, count) : '';
		show('corrected', !!answer?.corrected && count > 0);
		part('corrected')
			.querySelector('strong')
			?.replaceChildren(answer?.corrected ?? '');
		part('corrected').querySelector('bdi')?.replaceChildren(query);
		show('results', count > 0);
		const lost = !!answer && (!count || answer.weak);
		show('needs', !answer || lost);
		show('otherwise', lost);
		offer(answer?.foreign, query);
	};

	/** @returns whether the answer to what stands in the field is in the list: somebody may have typed on, or closed the box */
	const search = async (asTyped = false): Promise<boolean> => {
		const mine = ++turn;
		const query = input.value.trim();
		show('failed', false);
		try {
			if (!loading || !list.childElementCount) status.textContent = text('loading');
			const ready = await engine();
			if (mine !== turn) return false;
			const answer = await ready.ask(input.value, asTyped);
			const results = await renderResults(ready, answer);
			if (mine !== turn) return false;
			list.replaceChildren(...results);
			tell(query, query ? { ...answer, pages: answer.pages.slice(0, results.length) } : undefined);
			return dialog.open && input.value.trim() === query;
		} catch {
			if (mine !== turn) return false;
			loading = undefined;
			status.textContent = text('failed');
			list.replaceChildren();
			for (const name of ['failed', 'needs', 'otherwise']) show(name, true);
			return false;
		}
	};

	let timer = 0;
	input.addEventListener('input', () => {
		clearTimeout(timer);
		timer = window.setTimeout(search, pause);
	});
	dialog.addEventListener('click', ({ target }) => {
		if (!(target instanceof Element)) return;
		if (target.closest<HTMLButtonElement>('button[value=as-typed]')) void search(true).then(() => input.focus());
		if (target.closest('a')) dialog.close();
	});
	dialog.addEventListener('keydown', (event) => {
		if (event.isComposing) return;
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
	// An on-screen keyboard covers the page without resizing it: the box keeps to what is left.
	const seen = window.visualViewport;
	const fit = (): void => dialog.style.setProperty('--seen', `${seen?.height}px`);
	if (seen) fit();
	seen?.addEventListener('resize', fit);
	return {
		fetch: () => void engine().catch(() => (loading = undefined)),
		start: (again) => {
			if (again) loading = undefined;
			void search();
		},
	};
}

/** Makes the function by which the script of a language's pages is called. */
export const boxOf =
	(speak: Speak) =>
	(dialog: HTMLDialogElement, files: readonly string[]): Promise<SearchBox> =>
		bringToLife(dialog, files, speak);
