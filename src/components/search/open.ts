import { assetPath, folderOfSite } from '../../lib/search/assetNames.ts';
import type { SearchData } from '../../lib/search/searchData.ts';
import type { SearchDialog } from './dialog.ts';
import { element } from './excerpt.ts';
import { showFailure } from './openFailure.ts';
import { readQuery, withoutQuery } from './query.ts';
import { isSearchKey } from './searchKey.ts';

/** The exports of a dialog's script. */
interface DialogScript {
	mount(dialog: HTMLDialogElement, home: string, name: string, data: SearchData): SearchDialog;
}

/**
 * Makes the search button, Ctrl+K and / open the search dialog, which accepts input at once. Its markup, script and index
 * are fetched in parallel when a pointer or the focus reaches the button.
 */
export function enableSearch(): void {
	const link = document.querySelector<HTMLAnchorElement>('.search-open');
	const dialog = element('dialog');
	if (!link || !dialog.showModal) return;
	const { name = '', loading = '' } = link.dataset;
	const { pathname: home } = link;
	const site = folderOfSite(home);
	const script = site + assetPath(name, 'js');
	let mounted: Promise<SearchDialog> | undefined;
	let attempts = 0;

	dialog.className = 'search-dialog';
	const input = Object.assign(element('input'), { type: 'search' });
	const status = element('p');
	const form = element('form', input);
	const area = element('div', status);
	status.setAttribute('role', 'status');
	form.setAttribute('role', 'search');
	area.setAttribute('aria-busy', 'true');
	dialog.append(form, area);
	for (const control of [dialog, input]) control.setAttribute('aria-label', link.getAttribute('aria-label') ?? '');
	document.body.append(dialog);

	const load = (): Promise<SearchDialog> => {
		if (mounted) return mounted;
		if (!attempts) {
			const sheet = { rel: 'stylesheet', href: site + assetPath(name, 'css') };
			document.head.append(Object.assign(element('link'), sheet));
		}
		const data = fetch(site + assetPath(name, 'json')).then((response) => response.json() as Promise<SearchData>);
		// Browsers cache a failed import, so each attempt has another hash. The address is in a variable, because for a
		// literal Vite adds a preload helper as large as this script.
		const address = `${script}#${attempts++}`;
		mounted = Promise.all([import(/* @vite-ignore */ address) as Promise<DialogScript>, data]).then(
			([{ mount }, all]) => mount(dialog, home, name, all),
		);
		// A failed download is reported and tried again when the dialog opens.
		mounted.catch(() => (mounted = undefined));
		return mounted;
	};
	const start = (): void => {
		status.textContent = loading;
		load().then(
			(search) => search.start(),
			() => showFailure(script, link.dataset, status, area),
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
	for (const event of ['pointerenter', 'touchstart', 'focus'])
		link.addEventListener(event, () => void load().catch(() => undefined), { passive: true });
	document.addEventListener('keydown', (event) => {
		if (!isSearchKey(event)) return;
		event.preventDefault();
		open();
	});
	dialog.onclick = ({ target }) => {
		const value = (target as Element).closest('button')?.value;
		if (target === dialog || value === 'close') dialog.close();
		if (value === 'retry') start();
		if (value === 'reload') location.reload();
	};
	dialog.onsubmit = (event) => event.preventDefault();
	const query = readQuery(location);
	if (query !== undefined) {
		history.replaceState(history.state, '', withoutQuery(location.href));
		open(query);
	}
}
