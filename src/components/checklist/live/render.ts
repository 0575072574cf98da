import { filledInText } from '../../../lib/placeholders.ts';
import { part, showOnly } from './markup.ts';
import { showOperator } from './operator.ts';
import type { Answers } from '../answers/answers.ts';
import { asked, type Outcome } from '../verdict/decide.ts';

/** Replaces placeholders such as `[LEFT]` in a text of the markup by numbers. */
const fill = (text: string | null | undefined, numbers: Record<string, number>): string =>
	(text ?? '').replace(filledInText, (whole, name: string) => String(numbers[name] ?? whole));

/** Shows how many questions are answered, and hides the questions that this reader is not asked. */
function showProgress(root: HTMLElement, answers: Answers, { total, left }: Outcome): void {
	const progress = part(root, '[data-progress]');
	progress.textContent = fill(progress.dataset['progress'], { ANSWERED: total - left, TOTAL: total });
	part<HTMLProgressElement>(root, 'progress').value = (total - left) / total;
	const ids = asked(answers).list.map(({ id }) => id);
	for (const question of root.querySelectorAll('fieldset'))
		question.hidden = !ids.some((id) => question.id === `q-${id}`);
	root.toggleAttribute('data-blank', left === total);
	const open = ids.find((id) => !(id in answers));
	if (open) part<HTMLAnchorElement>(root, '[data-onward]').hash = `q-${open}`;
}

/** Shows the verdict. If its text has not changed nothing is replaced, so that screen readers do not repeat it. */
function showVerdict(root: HTMLElement, { kind, left, hasTasks }: Outcome): void {
	const status = part(root, '[role=status]');
	const template = kind === 'unfinished' && hasTasks ? 'found' : kind;
	const { content } = part<HTMLTemplateElement>(root, `template[data-kind="${template}"]`);
	const words = content.cloneNode(true) as DocumentFragment;
	const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) texts.currentNode.nodeValue = fill(texts.currentNode.nodeValue, { LEFT: left });
	if (status.textContent !== words.textContent) status.replaceChildren(words);
	root.dataset['outcome'] = kind;
}

/** Copies the advice for this reader under the verdict, with the links that apply. */
function showAdvice(root: HTMLElement, { advice }: Outcome): void {
	const form = part(root, 'form');
	// Show all links first: an earlier answer may have hidden some that apply now.
	for (const link of form.querySelectorAll<HTMLElement>('[data-place]')) link.hidden = false;
	const items = advice.map(({ id, links }) => {
		const [question, answer] = id.split('.');
		const shown = part(form, `#q-${question} [data-answer~=${answer}]`);
		showOnly(shown, 'place', links);
		const item = document.createElement('li');
		item.append(shown.cloneNode(true));
		return item;
	});
	part(root, '[data-advice]').replaceChildren(...items);
}

/** Hides what this reader does not have to bring. */
function showBring(root: HTMLElement, { bring }: Outcome): void {
	showOnly(root, 'bring', bring);
	for (const group of root.querySelectorAll<HTMLElement>('[data-group]')) {
		group.hidden = !group.querySelector('[data-bring]:not([hidden])');
	}
}

/**
 * Updates every part of the page that depends on the answers.
 * @param root the element around the form, the verdict and the list of what to bring
 */
export function render(root: HTMLElement, answers: Answers, outcome: Outcome): void {
	showProgress(root, answers, outcome);
	showAdvice(root, outcome);
	showOperator(root, outcome);
	showBring(root, outcome);
	showVerdict(root, outcome);
}
