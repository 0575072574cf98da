import { fetchJson } from './files.ts';
import { linkTo } from './results.ts';
import { sheetMark } from '../stamp.ts';

/** Copies the links of the menu: the list of all pages, for when the search cannot help. */
function pageList(): HTMLElement {
	const list = document.createElement('ul');
	list.setAttribute('role', 'list');
	for (const { href, textContent } of document.querySelectorAll<HTMLAnchorElement>('#starlight__sidebar a[href^="/"]')) {
		list.appendChild(document.createElement('li')).append(linkTo(href, [textContent.trim()]));
	}
	return list;
}

/**
 * Fetches the look and the markup of the box and puts them around the field and the status that stand there: somebody
 * may be typing, and an input method must not lose its field.
 * @param dialog as the page made it: a form with the field, and a part with the status
 * @param files the name of the search files
 * @throws Error when the markup does not come
 */
export async function dress(dialog: HTMLDialogElement, files: string): Promise<void> {
	const sheet = document.createElement('link');
	sheet.rel = 'stylesheet';
	sheet.href = sheetMark;
	document.head.append(sheet);
	const draft = document.createElement('template');
	draft.innerHTML = await fetchJson<string>(`box.${files}.json`);
	const pick = <Tag extends keyof HTMLElementTagNameMap>(from: ParentNode, tag: Tag) => from.querySelector(tag) as HTMLElementTagNameMap[Tag];
	const made = pick(draft.content, 'dialog');
	for (const tag of ['dialog', 'form', 'input'] as const) {
		for (const { name, value } of pick(draft.content, tag).attributes) (tag === 'dialog' ? dialog : pick(dialog, tag)).setAttribute(name, value);
	}
	pick(dialog, 'form').append(pick(made, 'button'));
	const status = pick(dialog, 'p');
	pick(dialog, 'div').replaceChildren(status, ...pick(made, 'div').childNodes);
	pick(dialog, 'details').append(pageList());
}
