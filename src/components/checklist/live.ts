import { remember, recall } from './memory.ts';
import { questions } from './questions.ts';
import { applies, decide, parseAnswers, type Outcome } from './rules.ts';

/** Finds a part of the checklist that its markup always holds. */
function part<Kind extends Element = HTMLElement>(root: ParentNode, selector: string): Kind {
	const found = root.querySelector<Kind>(selector);
	if (!found) throw new Error(`The checklist has no ${selector}.`);
	return found;
}

/** Words come from the page, numbers from here: `[LEFT]` in an attribute or template becomes the number. */
const fill = (text: string, numbers: Record<string, number>): string =>
	text.replace(/\[([A-Z]+)\]/g, (whole, name: string) => String(numbers[name] ?? whole));

/** Says the verdict. Unchanged words are left alone, so that a screen reader does not repeat them. */
function sayVerdict(root: HTMLElement, { kind, left, blockers }: Outcome): void {
	const status = part(root, '[role=status]');
	const template = kind === 'unfinished' && blockers.length > 0 ? 'found' : kind;
	const words = part<HTMLTemplateElement>(root, `template[data-kind="${template}"]`).innerHTML;
	const said = fill(words, { LEFT: left, COUNT: blockers.length });
	if (status.dataset['said'] !== said) status.innerHTML = status.dataset['said'] = said;
	const open = part(root, '[data-open]');
	open.hidden = kind !== 'other-route' || left === 0;
	open.textContent = fill(open.dataset['open'] ?? '', { LEFT: left });
	root.dataset['outcome'] = kind;
}

/** Repeats the advice of each blocker under the verdict, with the links for this reader only. */
function listBlockers(root: HTMLElement, form: HTMLFormElement, { blockers }: Outcome): void {
	// What an earlier answer hid may be for this reader now: a form that was emptied is the whole list again.
	for (const link of form.querySelectorAll<HTMLElement>('[data-place]')) link.hidden = false;
	const items = blockers.map(({ id, urgent, links }) => {
		const [question, answer] = id.split('.');
		const advice = part(form, `[data-question=${question}] [data-answer=${answer}]`);
		for (const link of advice.querySelectorAll<HTMLElement>('[data-place]')) {
			link.hidden = !(links as string[]).includes(link.dataset['place'] ?? '');
		}
		const item = document.createElement('li');
		item.toggleAttribute('data-urgent', urgent);
		item.append(advice.cloneNode(true));
		return item;
	});
	part(root, '[data-blockers]').replaceChildren(...items);
}

/** Leaves only this reader's things on the list of what to bring. */
function listBring(root: HTMLElement, { bring }: Outcome): void {
	for (const group of root.querySelectorAll<HTMLElement>('[data-group]')) {
		const items = [...group.querySelectorAll<HTMLElement>('[data-bring]')];
		for (const item of items) item.hidden = !(bring as string[]).includes(item.dataset['bring'] ?? '');
		group.hidden = items.every((item) => item.hidden);
	}
}

/**
 * Turns the printed checklist into one that answers. What the reader sees comes from the markup;
 * without this script the page is a complete list on its own.
 * @param root the element around the form, the verdict and the list of what to bring
 */
export function bringToLife(root: HTMLElement): void {
	const form = part<HTMLFormElement>(root, 'form');
	const progress = part(root, '[data-progress]');
	const show = (): void => {
		const answers = parseAnswers(Object.fromEntries(new FormData(form)));
		const outcome = decide(answers);
		remember(answers);
		const { total, left } = outcome;
		progress.textContent = fill(progress.dataset['progress'] ?? '', { ANSWERED: total - left, TOTAL: total });
		part<HTMLProgressElement>(root, 'progress').value = (total - left) / total;
		for (const { id, when } of questions) part(form, `[data-question=${id}]`).hidden = !applies(when, answers);
		root.toggleAttribute('data-blank', left === total);
		listBlockers(root, form, outcome);
		listBring(root, outcome);
		sayVerdict(root, outcome);
	};
	for (const [name, answer] of Object.entries(recall())) {
		part<HTMLInputElement>(form, `[name="${name}"][value="${answer}"]`).checked = true;
	}
	form.addEventListener('change', show);
	// The browser empties the form only after this event has run its course.
	form.addEventListener('reset', () => setTimeout(show));
	// A form without a button still submits on Enter in some browsers; the answers must not reach an address.
	form.addEventListener('submit', (event) => event.preventDefault());
	part(root, '[data-print]').addEventListener('click', () => window.print());
	show();
}
