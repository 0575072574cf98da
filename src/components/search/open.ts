import { assetPath, folderOfSite } from '../../lib/search/assetNames.ts';
import type { SearchData } from '../../lib/search/searchData.ts';
import type { SearchDialog } from './dialog.ts';
import { element } from './excerpt.ts';
import { showFailure } from './openFailure.ts';
import { readQuery, withoutQuery } from './query.ts';
import { isSearchKey } from './searchKey.ts';

interface DialogScript {
	mount(dialog: HTMLDialogElement, home: string, name: string, data: SearchData): SearchDialog;
}

// A page has one dialog; its field accepts input while the rest is loaded.
const dialog = element('dialog');
const input = element('input');
const status = element('p');
const area = element('div', status);

let mounted: Promise<SearchDialog> | undefined;
let attempts = 0;

/** Puts the dialog into the page: a field, and a status below it. */
function addDialog(label: string): void {
	dialog.className = 'search-dialog';
	input.type = 'search';
	const form = element('form', input);
	status.setAttribute('role', 'status');
	form.setAttribute('role', 'search');
	area.setAttribute('aria-busy', 'true');
	dialog.append(form, area);
	for (const control of [dialog, input]) control.setAttribute('aria-label', label);
	document.body.append(dialog);
}

const pathOf = ({ pathname, dataset }: HTMLAnchorElement, type: 'js' | 'css' | 'json'): string =>
	folderOfSite(pathname) + assetPath(dataset['name'] ?? '', type);

/** Loads the script, styles and data of the dialog: once, and again after a failure. */
function load(link: HTMLAnchorElement): Promise<SearchDialog> {
	if (mounted) return mounted;
	if (!attempts) {
		const sheet = { rel: 'stylesheet', href: pathOf(link, 'css') };
		document.head.append(Object.assign(element('link'), sheet));
	}
	const data = fetch(pathOf(link, 'json')).then((response) => response.json() as Promise<SearchData>);
	// Browsers cache a failed import, so each attempt has another hash. The address is in a variable, because for a
	// literal Vite adds a preload helper as large as this script.
	const address = `${pathOf(link, 'js')}#${attempts++}`;
	mounted = Promise.all([import(/* @vite-ignore */ address) as Promise<DialogScript>, data]).then(([{ mount }, all]) =>
		mount(dialog, link.pathname, link.dataset['name'] ?? '', all),
	);
	// A failed download is reported and tried again when the dialog opens.
	mounted.catch(() => (mounted = undefined));
	return mounted;
}

/** Searches for the text in the field as soon as the search is loaded. */
function start(link: HTMLAnchorElement): void {
	status.textContent = link.dataset['loading'] ?? '';
	load(link).then(
		(search) => search.start(),
		() => showFailure(pathOf(link, 'js'), link.dataset, status, area),
	);
}

/** Opens the dialog and searches. @param query replaces the text in the field */
function open(link: HTMLAnchorElement, query?: string): void {
	if (!dialog.open) dialog.showModal();
	if (query) input.value = query;
	input.select();
	start(link);
}

/**
 * Opens the search with the button and the keys, and makes the buttons work that the dialog has before it is loaded.
 */
function listen(link: HTMLAnchorElement): void {
	link.onclick = (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		open(link);
	};
	for (const event of ['pointerenter', 'touchstart', 'focus'])
		link.addEventListener(event, () => void load(link).catch(() => undefined), { passive: true });
	document.addEventListener('keydown', (event) => {
		if (!isSearchKey(event)) return;
		event.preventDefault();
		open(link);
	});
	dialog.onclick = ({ target }) => {
		const value = (target as Element).closest('button')?.value;
		if (target === dialog || value === 'close') dialog.close();
		if (value === 'retry') start(link);
		if (value === 'reload') location.reload();
	};
	dialog.onsubmit = (event) => event.preventDefault();
}

/**
 * Makes the search button, Ctrl+K and / open the search dialog, which accepts input at once. Its markup, script and
 * index are fetched in parallel when a pointer or the focus reaches the button.
 */
export function enableSearch(): void {
	const link = document.querySelector<HTMLAnchorElement>('.search-open');
	if (!link || !dialog.showModal) return;
	addDialog(link.getAttribute('aria-label') ?? '');
	listen(link);
	const query = readQuery(location);
	if (query === undefined) return;
	history.replaceState(history.state, '', withoutQuery(location.href));
	open(link, query);
}
