import type { Answers } from './questions.ts';
import { asked, type Outcome } from './rules.ts';

/** Finds a part of the checklist that its markup always holds. @throws Error naming the part that is missing */
export function part<Kind extends Element = HTMLElement>(root: ParentNode, selector: string): Kind {
	const found = root.querySelector<Kind>(selector);
	if (!found) throw new Error(`The checklist has no ${selector}.`);
	return found;
}

/** Words come from the page, numbers from here: `[LEFT]` in an attribute or template becomes the number. */
const fill = (text: string, numbers: Record<string, number>): string =>
	text.replace(/\[([A-Z]+)\]/g, (whole, name: string) => String(numbers[name] ?? whole));

/** Says how many questions are answered, and hides those this reader is not asked. */
function showProgress(root: HTMLElement, answers: Answers, { total, left }: Outcome): void {
	const progress = part(root, '[data-progress]');
	progress.textContent = fill(progress.dataset['progress'] ?? '', { ANSWERED: total - left, TOTAL: total });
	part<HTMLProgressElement>(root, 'progress').value = (total - left) / total;
	const ids: (string | undefined)[] = asked(answers).list.map(({ id }) => id);
	for (const question of root.querySelectorAll<HTMLElement>('[data-question]')) {
		question.hidden = !ids.includes(question.dataset['question']);
	}
	root.toggleAttribute('data-blank', left === total);
}

/** Says the verdict. Unchanged words are left alone, so that a screen reader does not repeat them. */
function showVerdict(root: HTMLElement, { kind, left, tasks }: Outcome): void {
	const status = part(root, '[role=status]');
	const template = kind === 'unfinished' && tasks > 0 ? 'found' : kind;
	const { content } = part<HTMLTemplateElement>(root, `template[data-kind="${template}"]`);
	const words = content.cloneNode(true) as DocumentFragment;
	const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
	while (texts.nextNode())
		texts.currentNode.nodeValue = fill(texts.currentNode.nodeValue ?? '', { LEFT: left, COUNT: tasks });
	if (status.textContent !== words.textContent) status.replaceChildren(words);
	root.dataset['outcome'] = kind;
}

/** Repeats each piece of advice under the verdict, with the links for this reader only. */
function showFindings(root: HTMLElement, { findings }: Outcome): void {
	const form = part(root, 'form');
	// What an earlier answer hid may be for this reader now: a form that was emptied is the whole list again.
	for (const link of form.querySelectorAll<HTMLElement>('[data-place]')) link.hidden = false;
	const items = findings.map(({ id, links }) => {
		const [question, answer] = id.split('.');
		const advice = part(form, `[data-question=${question}] [data-answer~=${answer}]`);
		for (const link of advice.querySelectorAll<HTMLElement>('[data-place]')) {
			link.hidden = !(links as string[]).includes(link.dataset['place'] ?? '');
		}
		const item = document.createElement('li');
		item.append(advice.cloneNode(true));
		return item;
	});
	part(root, '[data-findings]').replaceChildren(...items);
}

/** Leaves only this reader's things on the list of what to bring. */
function showBring(root: HTMLElement, { bring }: Outcome): void {
	for (const group of root.querySelectorAll<HTMLElement>('[data-group]')) {
		const items = [...group.querySelectorAll<HTMLElement>('[data-bring]')];
		for (const item of items) item.hidden = !(bring as string[]).includes(item.dataset['bring'] ?? '');
		group.hidden = items.every((item) => item.hidden);
	}
}

/**
 * Shows what the answers come to, everywhere on the page that depends on it.
 * @param root the element around the form, the verdict and the list of what to bring
 */
export function render(root: HTMLElement, answers: Answers, outcome: Outcome): void {
	showProgress(root, answers, outcome);
	showFindings(root, outcome);
	showBring(root, outcome);
	showVerdict(root, outcome);
}
