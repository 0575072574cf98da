import type { Answer } from '../../lib/search/query/engine.ts';

/** Returns a part of the dialog (Dialog.astro). */
export const partOf = (dialog: HTMLDialogElement, key: string): HTMLElement =>
	dialog.querySelector(`[data-part="${key}"]`) as HTMLElement;

/** Shows or hides a part of the dialog. */
export function show(dialog: HTMLDialogElement, key: string, isVisible: boolean): void {
	partOf(dialog, key).hidden = !isVisible;
}

/** Says how a search ended. Its text never contains the query, because a link from another site can set that. */
function setStatus(dialog: HTMLDialogElement, key: string, count = 0): void {
	const status = dialog.querySelector('[role=status]') as HTMLElement;
	status.textContent = (dialog.dataset[key] ?? '').replace('{n}', String(count));
	dialog.lastElementChild?.removeAttribute('aria-busy');
}

/** Shows the link to another language, and adds the query to the links. */
function suggestLanguage(dialog: HTMLDialogElement, language: string | undefined, query: string): void {
	for (const link of dialog.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
		show(dialog, link.hreflang, link.hreflang === language);
		link.search = `q=${encodeURIComponent(query)}`;
	}
}

/** Shows the parts of the dialog that belong to an answer. Without an answer, those for an empty field. */
export function showAnswer(dialog: HTMLDialogElement, query: string, answer?: Answer): void {
	const { pages = [], corrections = [], weak = false, otherLanguage }: Partial<Answer> = answer ?? {};
	const count = pages.length;
	const key = !count ? 'none' : weak ? 'weak' : count === 1 ? 'one' : 'many';
	setStatus(dialog, answer ? key : '', count);
	show(dialog, 'corrected', corrections.length > 0 && count > 0);
	partOf(dialog, 'corrected').querySelector('strong')?.replaceChildren(corrections.join(' · '));
	show(dialog, 'results', count > 0);
	const needsHelp = !!answer && (!count || weak);
	show(dialog, 'needs', !answer || needsHelp);
	show(dialog, 'otherwise', needsHelp);
	suggestLanguage(dialog, otherLanguage, query);
}

/** Says that the search failed, with a button to try again and other ways to a page. */
export function showSearchFailure(dialog: HTMLDialogElement): void {
	setStatus(dialog, 'failed');
	partOf(dialog, 'results').replaceChildren();
	for (const key of ['failed', 'needs', 'otherwise']) show(dialog, key, true);
}
