import { deviceState } from '../../deviceState.ts';
import { decide, parseAnswers } from '../verdict/decide.ts';
import { part } from './markup.ts';
import { render } from './render.ts';

/**
 * Makes the checklist interactive. All texts come from the markup; without this script the page is a complete list.
 *
 * The form only displays what is stored on this device. Each change writes the value that changed, and the form is
 * filled again from storage, because the browser may have emptied a restored form, or another tab may have written.
 * @param root the element around the form, the verdict and the list of what to bring
 */
export function mount(root: HTMLElement): void {
	// If the meaning of an answer changes, give it a new name; unknown names are ignored.
	const stored = deviceState('checklist:');
	const form = part<HTMLFormElement>(root, 'form');
	const cleared = part(root, '[data-cleared]');
	let lastCleared: Record<string, string> = {};

	const show = (): void => {
		const values = stored.read();
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
		stored.write(target.name, target.checked ? target.value : undefined);
		forgetCleared();
		show();
	});
	// Not the form's `reset` event: WebKit resets the form by itself when the reader comes back to the page.
	part(root, '[type=reset]').addEventListener('click', (event) => {
		event.preventDefault();
		lastCleared = stored.read();
		stored.clear();
		show();
		cleared.hidden = false;
		cleared.focus({ preventScroll: true });
		cleared.scrollIntoView();
	});
	part(root, '[data-undo]').addEventListener('click', () => {
		for (const [name, value] of Object.entries(lastCleared)) stored.write(name, value);
		forgetCleared();
		show();
		part(form, 'input').focus();
	});
	// Some browsers submit a form on Enter even without a button; the answers must not appear in the address.
	form.addEventListener('submit', (event) => event.preventDefault());
	part(root, '[data-print]').addEventListener('click', () => window.print());
	stored.watch(() => {
		// The page may be restored later for somebody else, on a borrowed phone: the deleted answers must not be
		// offered.
		forgetCleared();
		show();
	});
	// Store what the reader ticked before this script had loaded.
	for (const input of form.querySelectorAll<HTMLInputElement>('[data-ticked]:checked')) {
		stored.write(input.name, input.value);
	}
	show();
}
