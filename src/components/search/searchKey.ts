// For a moment after it closed, the dialog's own field still has the focus.
const isTyping = (target: EventTarget | null): boolean =>
	target instanceof Element &&
	!!target.closest('input,textarea,select,[contenteditable]') &&
	!target.closest('dialog:not([open])');

/**
 * Whether a key opens the search: Ctrl+K, ⌘K, or / outside a field. On layouts without Latin letters (Urdu, or a Chinese
 * input method) the position of the key counts, otherwise the letter: on Dvorak K is elsewhere.
 */
export function isSearchKey(event: KeyboardEvent): boolean {
	const { key, code, target } = event;
	if (event.altKey || event.isComposing) return false;
	const isOther = /^[^ -~]$|^(?:Process|Unidentified)$/.test(key);
	if (event.ctrlKey || event.metaKey) return key.toLowerCase() === 'k' || (isOther && code === 'KeyK');
	return (key === '/' || (isOther && code === 'Slash' && !event.shiftKey)) && !isTyping(target);
}
