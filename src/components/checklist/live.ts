import { deviceState } from '../../lib/deviceState.ts';
import { part, render } from './render.ts';
import { decide, parseAnswers } from './rules.ts';

/**
 * Turns the printed checklist into one that answers. What the reader sees comes from the markup; without this script the
 * page is a complete list on its own.
 *
 * The form is only a picture of what is kept on this device. Each change writes the one value that changed, and the form
 * is filled again from what is kept: a browser that restores the page may have emptied it, and another tab may know more.
 * @param root the element around the form, the verdict and the list of what to bring
 */
export function mount(root: HTMLElement): void {
	// An answer whose meaning changes gets a new name; a name that no question knows any more is ignored.
	const kept = deviceState('checklist:');
	const form = part<HTMLFormElement>(root, 'form');
	const cleared = part(root, '[data-cleared]');
	let lastCleared: Record<string, string> = {};

	const show = (): void => {
		const values = kept.read();
		for (const input of form.querySelectorAll('input')) input.checked = values[input.name] === input.value;
		const answers = parseAnswers(values);
		render(root, answers, decide(answers));
	};
	const forgetCleared = (): void => {
		lastCleared = {};
		cleared.hidden = true;
	};

	form.addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLInputElement)) return;
		kept.write(target.name, target.checked ? target.value : undefined);
		forgetCleared();
		show();
	});
	// The click and not the form's `reset` event: WebKit resets the form by itself when the reader comes back to the page.
	part(root, '[type=reset]').addEventListener('click', (event) => {
		event.preventDefault();
		lastCleared = kept.read();
		kept.clear();
		show();
		cleared.hidden = false;
		cleared.focus({ preventScroll: true });
		cleared.scrollIntoView();
	});
	part(root, '[data-undo]').addEventListener('click', () => {
		for (const [name, value] of Object.entries(lastCleared)) kept.write(name, value);
		forgetCleared();
		show();
		part(form, 'input').focus();
	});
	// A form without a button still submits on Enter in some browsers; the answers must not reach an address.
	form.addEventListener('submit', (event) => event.preventDefault());
	part(root, '[data-print]').addEventListener('click', () => window.print());
	kept.watch(() => {
		// Whoever comes back to the page later, on a borrowed phone, must not find the answers again.
		forgetCleared();
		show();
	});
	// What the reader ticked before this script had arrived counts too.
	for (const input of form.querySelectorAll<HTMLInputElement>('[data-ticked]:checked')) {
		kept.write(input.name, input.value);
	}
	show();
}
