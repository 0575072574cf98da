import { trust } from '../../lib/trustedTypes.ts';

/**
 * Inserts the markup of the dialog around the existing field and status. They must not be replaced, because somebody may be
 * typing with an input method.
 * @param dialog as the page made it: a form with the field, and a part with the status
 * @param markup see Dialog.astro; its links begin at the top of the site
 * @param site the folder of the site
 */
export function hydrateDialog(dialog: HTMLDialogElement, markup: string, site: string): void {
	const draft = document.createElement('template');
	draft.innerHTML = trust('createHTML', markup);
	const pick = <Tag extends keyof HTMLElementTagNameMap>(from: ParentNode, tag: Tag) =>
		from.querySelector(tag) as HTMLElementTagNameMap[Tag];
	const made = pick(draft.content, 'dialog');
	for (const link of made.querySelectorAll('a')) link.setAttribute('href', site + link.getAttribute('href'));
	const pairs: [Element, Element][] = [
		[made, dialog],
		[pick(made, 'input'), pick(dialog, 'input')],
	];
	for (const [from, to] of pairs) for (const { name, value } of from.attributes) to.setAttribute(name, value);
	pick(dialog, 'form').append(pick(made, 'button'));
	const status = pick(dialog, 'p');
	pick(dialog, 'div').replaceChildren(status, ...pick(made, 'div').childNodes);
	// The list of all pages, for when the search cannot help.
	pick(dialog, 'details').append(document.querySelector('#starlight__sidebar ul')?.cloneNode(true) ?? '');
}
