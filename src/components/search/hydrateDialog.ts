import { trust } from '../../lib/trustedTypes.ts';

/**
 * Inserts the markup of the dialog around the existing field and status. The field must not be replaced, because the
 * reader may be typing with an input method.
 * @param dialog from open.ts: a form with the field, and a <div> with the status
 * @param markup see Dialog.astro; its links are relative to the folder of the site
 * @param site the folder of the site
 */
export function hydrateDialog(dialog: HTMLDialogElement, markup: string, site: string): void {
	const draft = document.createElement('template');
	draft.innerHTML = trust('createHTML', markup);
	const pick = <Tag extends keyof HTMLElementTagNameMap>(from: ParentNode, tag: Tag) =>
		from.querySelector(tag) as HTMLElementTagNameMap[Tag];
	const source = pick(draft.content, 'dialog');
	for (const link of source.querySelectorAll('a')) link.setAttribute('href', site + link.getAttribute('href'));
	const pairs: [Element, Element][] = [
		[source, dialog],
		[pick(source, 'input'), pick(dialog, 'input')],
	];
	for (const [from, to] of pairs) for (const { name, value } of from.attributes) to.setAttribute(name, value);
	pick(dialog, 'form').append(pick(source, 'button'));
	const status = pick(dialog, 'p');
	pick(dialog, 'div').replaceChildren(status, ...pick(source, 'div').childNodes);
	pick(dialog, 'details').append(document.querySelector('#starlight__sidebar ul')?.cloneNode(true) ?? '');
}
