import { deviceState } from '../deviceState.ts';
import { whatsappLink } from '../share/whatsappLink.ts';
import { operatorsFor } from './callPhrases.ts';
import type { KeptAnswers } from '../checklist/answers/answers.ts';
import { enableButtons, shownMessage } from './cardButtons.ts';
import { afterTap, cardFor, variants } from './cardPhrases.ts';

/** Shows the lines of a card that belong to some phrases and to the reader's operator. */
function showLines(card: HTMLElement, phrases: readonly string[], answers: KeptAnswers): void {
	for (const line of card.querySelectorAll<HTMLElement>('[data-line]'))
		line.hidden = !phrases.includes(line.dataset['line'] ?? '');
	const operators = [...card.querySelectorAll<HTMLElement>('[data-operator]')];
	const namesOf = ({ dataset }: HTMLElement): string[] => (dataset['operator'] ?? '').split(' ');
	const named = operatorsFor(answers, operators.flatMap(namesOf));
	for (const line of operators) line.hidden = !namesOf(line).some((name) => named.includes(name));
	card
		.querySelector<HTMLAnchorElement>('[data-share=whatsapp]')
		?.setAttribute('href', whatsappLink(shownMessage(card)));
}

/**
 * Shows the lines of a card that fit the checklist's answers on this device, and enables the buttons. Nothing is sent:
 * text is copied or shared only when the reader taps.
 * @param card the element around the card
 */
export function fillCard(card: HTMLElement): void {
	const around = card.closest('[data-counter]');
	const note = around?.querySelector<HTMLElement>('[data-made]');
	const general = note?.firstElementChild?.textContent ?? '';
	const { papers } = card.dataset;
	const stored = deviceState('checklist:');
	/** What was tapped on this page; the stored answers stay as they are. */
	let tapped: KeptAnswers = {};
	const answers = (): KeptAnswers => ({ ...stored.read(), ...tapped });
	const buttonOf = (id: string) => around?.querySelector(`[data-variant=${id}]`);

	const show = (): void => {
		const phrases = cardFor(answers(), papers);
		showLines(card, phrases, answers());
		for (const { id, phrase } of variants) buttonOf(id)?.setAttribute('aria-pressed', String(phrases.includes(phrase)));
		if (!note?.firstElementChild) return;
		const { made = '', changed = '' } = note.dataset;
		const fromAnswers = Object.keys(stored.read()).length > 0 ? made : general;
		note.firstElementChild.textContent = Object.keys(tapped).length > 0 ? changed : fromAnswers;
	};

	for (const variant of variants)
		buttonOf(variant.id)?.addEventListener('click', () => {
			tapped = afterTap(variant, answers(), papers);
			show();
		});
	const choice = around?.querySelector<HTMLElement>('[role=group]');
	if (choice) choice.hidden = false;
	enableButtons(card);
	stored.watch(show);
	show();
}
