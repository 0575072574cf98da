// For a moment after it closes, the dialog's own field still has the focus.
const isTyping = (target: EventTarget | null): boolean =>
	target instanceof Element &&
	!!target.closest('input,textarea,select,[contenteditable]') &&
	!target.closest('dialog:not([open])');

/**
 * Whether a key opens the search: Ctrl+K, ⌘K, or / outside a field. Without a Latin layout (Urdu, or a Chinese input
 * method) the position of the key counts; otherwise the letter, because Dvorak has K at another position.
 */
export function isSearchKey(event: KeyboardEvent): boolean {
	const { key, code, target } = event;
	if (event.altKey || event.isComposing) return false;
	const isNonLatin = /^[^ -~]$|^(?:Process|Unidentified)$/.test(key);
	if (event.ctrlKey || event.metaKey) return key.toLowerCase() === 'k' || (isNonLatin && code === 'KeyK');
	return (key === '/' || (isNonLatin && code === 'Slash' && !event.shiftKey)) && !isTyping(target);
}
