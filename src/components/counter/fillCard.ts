import { deviceState } from '../../lib/deviceState.ts';
import { whatsappLink } from '../share/whatsappLink.ts';
import { cardFor } from './cardLines.ts';

/** The visible lines inside an element, as text. */
const shownIn = (part: Element | null): string =>
	[...(part?.querySelectorAll<HTMLElement>('[data-line]') ?? [])]
		.filter(({ hidden }) => !hidden)
		.map(({ textContent }) => textContent.trim())
		.join('\n');

/** Makes an element's letters smaller until all of its text is seen, but not smaller than another's. */
function fit(text: HTMLElement, least: Element | null): void {
	const sizeOf = (one: Element): number => parseFloat(getComputedStyle(one).fontSize);
	text.style.fontSize = '';
	const smallest = least ? sizeOf(least) : Infinity;
	for (let size = sizeOf(text); size > smallest && text.scrollHeight > text.clientHeight;)
		text.style.fontSize = `${--size}px`;
}

/**
 * Shows the sentences that fit the checklist's answers on this device, and enables the buttons. Nothing is sent: text is
 * copied or shared only when the reader taps.
 * @param card the element around the card
 */
export function fillCard(card: HTMLElement): void {
	const dialog = card.querySelector('dialog');
	const source = card.parentElement?.querySelector<HTMLElement>('[data-made]');
	const general = source?.firstElementChild?.textContent ?? '';
	const stored = deviceState('checklist:');
	const message = (): string =>
		['.urdu', '.meaning']
			.map((part) => shownIn(card.querySelector(part)))
			.filter(Boolean)
			.join('\n\n');

	const show = (): void => {
		const given = stored.read();
		const lines = cardFor(given, card.dataset['papers']);
		for (const line of card.querySelectorAll<HTMLElement>('[data-line]')) {
			line.hidden = !lines.includes(line.dataset['line'] ?? '');
		}
		card.querySelector<HTMLAnchorElement>('[data-share=whatsapp]')?.setAttribute('href', whatsappLink(message()));
		const note = source?.firstElementChild;
		if (note) note.textContent = Object.keys(given).length > 0 ? (source.dataset['made'] ?? '') : general;
	};

	const act: Record<string, (button: HTMLButtonElement) => void> = {
		large: () => {
			const text = dialog?.querySelector('div');
			if (!text) return;
			text.replaceChildren(...[...card.querySelectorAll('.urdu > :not([hidden])')].map((line) => line.cloneNode(true)));
			dialog?.showModal();
			fit(text, card.querySelector('.urdu'));
		},
		close: () => dialog?.close(),
		copy: (button) => {
			navigator.clipboard.writeText(message()).then(
				() => (button.textContent = button.dataset['said'] ?? ''),
				// The browser refused: select the text, so that the reader can copy it.
				() => getSelection()?.selectAllChildren(card.querySelector('.urdu') ?? card),
			);
		},
		share: () => {
			// Closing the share sheet rejects the promise; that is not an error.
			navigator.share({ text: message() }).catch(() => undefined);
		},
	};
	for (const button of card.querySelectorAll<HTMLButtonElement>('[data-card]')) {
		const action = button.dataset['card'] ?? '';
		button.hidden =
			(action === 'share' && !('share' in navigator)) || (action === 'copy' && !('clipboard' in navigator));
		button.addEventListener('click', () => act[action]?.(button));
	}
	stored.watch(show);
	show();
}
