/** Finds a part of the checklist's markup. @throws Error that names the missing part */
export function part<Kind extends Element = HTMLElement>(root: ParentNode, selector: string): Kind {
	const found = root.querySelector<Kind>(selector);
	if (!found) throw new Error(selector);
	return found;
}

/** Shows those parts with a data attribute whose value is in a list, and hides the others. */
export function showOnly(root: ParentNode, name: string, list: readonly (string | undefined)[]): void {
	for (const element of root.querySelectorAll<HTMLElement>(`[data-${name}]`))
		element.hidden = !list.includes(element.dataset[name]);
}
