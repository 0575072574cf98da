/** Safari reports the key that ends a composition after the composition. In milliseconds. */
const AFTER_COMPOSITION = 100;

/**
 * Makes the keys of an open dialog work: arrows walk through its links, Escape closes it. Keys that an input method
 * handles are left to it.
 * @param onEnter called for Enter in the field
 */
export function listenToKeys(dialog: HTMLDialogElement, input: HTMLInputElement, onEnter: () => void): void {
	let compositionEnd = -Infinity;
	input.addEventListener('compositionend', ({ timeStamp }) => (compositionEnd = timeStamp));
	dialog.addEventListener('keydown', (event) => {
		// 229 is a key that an input method has handled: in Safari the only sign, and the one use of `keyCode` that UI
		// Events still describes. The type leaves out that it is deprecated for all others.
		const { keyCode }: { keyCode: number } = event;
		const isComposing = event.isComposing || keyCode === 229 || event.timeStamp - compositionEnd < AFTER_COMPOSITION;
		if (isComposing) return;
		if (event.key === 'Escape') dialog.close();
		const links = [...dialog.querySelectorAll('a')].filter((link) => link.checkVisibility?.() ?? link.offsetParent);
		const index = links.indexOf(document.activeElement as HTMLAnchorElement);
		if (event.key === 'Enter' && event.target === input) onEnter();
		else if (event.key === 'ArrowDown') links[index + 1]?.focus();
		else if (event.key === 'ArrowUp') (links[index - 1] ?? input).focus();
		else return;
		event.preventDefault();
	});
}
