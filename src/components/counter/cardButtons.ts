const shownIn = (part: Element): string =>
	[...part.querySelectorAll('p')]
		.filter(({ hidden }) => !hidden)
		.map(({ textContent }) => textContent.trim())
		.join('\n');

const messageIn = (card: HTMLElement): Element | null => card.querySelector('[data-message]');

/** The text of a card: its visible lines, languages one under the other. */
export const shownMessage = (card: HTMLElement): string =>
	[...(messageIn(card)?.children ?? [])].map(shownIn).filter(Boolean).join('\n\n');

/** Makes an element's letters smaller until all of its text is seen, but not smaller than another's. */
function fit(text: HTMLElement, least: Element | null): void {
	const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
	text.style.fontSize = '';
	const smallest = least ? sizeOf(least) : Infinity;
	for (let size = sizeOf(text); size > smallest && text.scrollHeight > text.clientHeight;)
		text.style.fontSize = `${--size}px`;
}

/** Shows the Urdu lines of a card over the whole screen. */
function showLarge(card: HTMLElement): void {
	const dialog = card.querySelector('dialog');
	const large = dialog?.querySelector('div');
	if (!large) return;
	large.replaceChildren(...[...card.querySelectorAll('.urdu > :not([hidden])')].map((line) => line.cloneNode(true)));
	dialog?.showModal();
	fit(large, card.querySelector('.urdu'));
}

/** What a button does, by its name. */
const acts: Record<string, (card: HTMLElement, button: HTMLButtonElement) => void> = {
	large: showLarge,
	close: (card) => card.querySelector('dialog')?.close(),
	copy: (card, button) => {
		navigator.clipboard.writeText(shownMessage(card)).then(
			() => (button.textContent = button.dataset['said'] ?? ''),
			// The browser refused: select the text, so that the reader can copy it.
			() => getSelection()?.selectAllChildren(messageIn(card) ?? card),
		);
	},
	share: (card) => {
		// Closing the share sheet rejects the promise; that is not an error.
		navigator.share({ text: shownMessage(card) }).catch(() => undefined);
	},
};

/** Enables the buttons of a card that the browser is able to serve. */
export function enableButtons(card: HTMLElement): void {
	for (const button of card.querySelectorAll<HTMLButtonElement>('[data-card]')) {
		const name = button.dataset['card'] ?? '';
		button.hidden = (name === 'share' && !('share' in navigator)) || (name === 'copy' && !('clipboard' in navigator));
		button.addEventListener('click', () => acts[name]?.(card, button));
	}
}
