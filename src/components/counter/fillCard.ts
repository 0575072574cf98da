import { deviceState } from '../../lib/deviceState.ts';
import { whatsappLink } from '../share/whatsappLink.ts';
import { operatorsFor } from './callPhrases.ts';
import type { KeptAnswers } from '../checklist/answers/answers.ts';
import { afterTap, cardFor, variants } from './cardPhrases.ts';

/** The visible lines inside an element, as text. */
const shownIn = (part: Element): string =>
	[...part.querySelectorAll('p')]
		.filter(({ hidden }) => !hidden)
		.map(({ textContent }) => textContent.trim())
		.join('\n');

/** Makes an element's letters smaller until all of its text is seen, but not smaller than another's. */
function fit(text: HTMLElement, least: Element | null): void {
	const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
	text.style.fontSize = '';
	const smallest = least ? sizeOf(least) : Infinity;
	for (let size = sizeOf(text); size > smallest && text.scrollHeight > text.clientHeight;)
		text.style.fontSize = `${--size}px`;
}

/**
 * Shows the lines of a card that fit the checklist's answers on this device, and enables the buttons. Nothing is sent: text
 * is copied or shared only when the reader taps.
 * @param card the element around the card
 */
export function fillCard(card: HTMLElement): void {
	const dialog = card.querySelector('dialog');
	const text = card.querySelector('[data-message]');
	const around = card.closest('[data-counter]');
	const note = around?.querySelector<HTMLElement>('[data-made]');
	const general = note?.firstElementChild?.textContent ?? '';
	const operators = [...card.querySelectorAll<HTMLElement>('[data-operator]')];
	const { papers } = card.dataset;
	const stored = deviceState('checklist:');
	/** What was tapped on this page; the stored answers stay as they are. */
	let tapped: KeptAnswers = {};

	const answers = (): KeptAnswers => ({ ...stored.read(), ...tapped });
	const message = (): string => [...(text?.children ?? [])].map(shownIn).filter(Boolean).join('\n\n');

	const show = (): void => {
		const phrases = cardFor(answers(), papers);
		for (const line of card.querySelectorAll<HTMLElement>('[data-line]')) {
			line.hidden = !phrases.includes(line.dataset['line'] ?? '');
		}
		const namesOf = ({ dataset }: HTMLElement): string[] => (dataset['operator'] ?? '').split(' ');
		const named = operatorsFor(answers(), operators.flatMap(namesOf));
		for (const line of operators) line.hidden = !namesOf(line).some((name) => named.includes(name));
		for (const { id, phrase } of variants) {
			around?.querySelector(`[data-variant=${id}]`)?.setAttribute('aria-pressed', String(phrases.includes(phrase)));
		}
		card.querySelector<HTMLAnchorElement>('[data-share=whatsapp]')?.setAttribute('href', whatsappLink(message()));
		if (!note?.firstElementChild) return;
		const { made = '', changed = '' } = note.dataset;
		const fromAnswers = Object.keys(stored.read()).length > 0 ? made : general;
		note.firstElementChild.textContent = Object.keys(tapped).length > 0 ? changed : fromAnswers;
	};

	const act: Record<string, (button: HTMLButtonElement) => void> = {
		large: () => {
			const large = dialog?.querySelector('div');
			if (!large) return;
			large.replaceChildren(
				...[...card.querySelectorAll('.urdu > :not([hidden])')].map((line) => line.cloneNode(true)),
			);
			dialog?.showModal();
			fit(large, card.querySelector('.urdu'));
		},
		close: () => dialog?.close(),
		copy: (button) => {
			navigator.clipboard.writeText(message()).then(
				() => (button.textContent = button.dataset['said'] ?? ''),
				// The browser refused: select the text, so that the reader can copy it.
				() => getSelection()?.selectAllChildren(text ?? card),
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
	for (const variant of variants) {
		around?.querySelector(`[data-variant=${variant.id}]`)?.addEventListener('click', () => {
			tapped = afterTap(variant, answers(), papers);
			show();
		});
	}
	const choice = around?.querySelector<HTMLElement>('[role=group]');
	if (choice) choice.hidden = false;
	stored.watch(show);
	show();
}
