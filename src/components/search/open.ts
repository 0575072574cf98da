import { dataFiles, scriptPath } from '../../lib/search/assetNames.ts';
import type { SearchBox } from './dialog.ts';

// For a moment after it closed, the box's own field still has the focus.
const isTyping = (target: EventTarget | null): boolean =>
	target instanceof Element &&
	!!target.closest('input,textarea,select,[contenteditable]') &&
	!target.closest('dialog:not([open])');

/**
 * Makes the search button, Ctrl+K and / open the box. It takes what is typed at once; its markup, script and index
 * come all together, the moment somebody reaches for the button.
 */
export function offerSearch(): void {
	const link = document.querySelector<HTMLAnchorElement>('.search-open');
	const dialog = document.createElement('dialog');
	if (!link || !dialog.showModal) return;
	const { files = '', loading = '', failed = '', retry = '', close = '' } = link.dataset;
	let box: Promise<SearchBox> | undefined;
	let tries = 0;

	dialog.className = 'search-dialog';
	dialog.innerHTML = '<form role=search><input type=search></form><div><p role=status></div>';
	const input = dialog.querySelector('input') as HTMLInputElement;
	const status = dialog.querySelector('p') as HTMLElement;
	for (const named of [dialog, input]) named.setAttribute('aria-label', link.getAttribute('aria-label') ?? '');
	document.body.append(dialog);

	const load = (): Promise<SearchBox> => {
		if (box) return box;
		const data = dataFiles(files);
		for (const [i, href] of tries ? [] : data.entries()) {
			const ahead = { rel: i ? 'preload' : 'modulepreload', as: i ? 'fetch' : 'script', crossOrigin: '', href };
			document.head.append(Object.assign(document.createElement('link'), ahead));
		}
		// Browsers remember a script that failed; under another # they ask for it again.
		const script = `${scriptPath(files)}#${tries++}`;
		// No literal: around one, Vite would put a loader as large as all of this.
		box = import(/* @vite-ignore */ script).then(({ searchBox }) => searchBox(dialog, data));
		// A download that fails is told of, and tried again, when the box opens.
		box.catch(() => (box = undefined));
		return box;
	};
	const start = (again?: boolean): void => {
		status.textContent = loading;
		load().then(
			(one) => one.start(again),
			() => {
				const buttons = Object.entries({ retry, close }).map(([value, textContent]) =>
					Object.assign(document.createElement('button'), { value, textContent }),
				);
				status.textContent = failed;
				dialog.lastElementChild?.replaceChildren(
					status,
					...buttons,
					document.querySelector('#starlight__sidebar ul')?.cloneNode(true) ?? '',
				);
			},
		);
	};
	const open = (query?: string): void => {
		if (!dialog.open) dialog.showModal();
		if (query) input.value = query;
		input.select();
		start();
	};

	link.onclick = (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		open();
	};
	for (const approach of ['pointerenter', 'touchstart', 'focus']) {
		link.addEventListener(
			approach,
			() =>
				void load().then(
					(one) => one.fetch(),
					() => undefined,
				),
			{ passive: true },
		);
	}
	document.addEventListener('keydown', (event) => {
		const { key, target } = event;
		const asked = key === '/' ? !isTyping(target) : key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
		if (!asked || event.altKey || event.isComposing) return;
		event.preventDefault();
		open();
	});
	dialog.onclick = ({ target }) => {
		const value = (target as Element).closest('button')?.value;
		if (target === dialog || value === 'close') dialog.close();
		if (value === 'retry') start(true);
	};
	dialog.onsubmit = (event) => event.preventDefault();
	// Decodes without throwing whatever somebody wrote there: every script of the page is in one file with this one.
	const query = new URLSearchParams(location.hash.slice(1)).get('search');
	if (query) open(query);
}
