import { checklistKey } from '../../facts/checklistKey.ts';
import type { Answers } from '../answers/answers.ts';
import type { Outcome } from '../verdict/decide.ts';
import { part, showOnly } from './markup.ts';

/**
 * The address of the page about an operator's number, seen from the checklist; empty if the operator is not known. Onic
 * is a brand of Ufone's company.
 */
export const operatorPage = (operator: Answers['operator']): string =>
	!operator || operator === 'unsure' ? '' : `../operators/${operator === 'onic' ? 'ufone/#onic' : `${operator}/`}`;

/**
 * Shows whom to call and where to go: one operator's numbers and page in place of all helplines. They are read from
 * that page, where they come from the data (`data-checklist`); until it has arrived, or if it cannot be read,
 * the link to it stands alone. Without internet the saved page answers.
 */
export function showOperator(root: HTMLElement, { operator, away }: Outcome): void {
	const page = operatorPage(operator);
	showOnly(root, 'for', away ? ['away'] : page ? ['own'] : ['all', operator]);
	part<HTMLAnchorElement>(root, '[data-for=own]').href = page;
	const numbers = part(root, '[data-own-numbers]');
	const key = checklistKey(operator ?? '', away);
	if (numbers.dataset['ownNumbers'] === key) return;
	numbers.dataset['ownNumbers'] = key;
	numbers.replaceChildren();
	if (!page) return;
	// Not fetch: parsing its text would need a policy for trusted HTML beside that of the search.
	const request = new XMLHttpRequest();
	request.responseType = 'document';
	request.onload = () => {
		// The reader may have chosen another operator meanwhile.
		if (numbers.dataset['ownNumbers'] === key)
			numbers.append(...(request.responseXML?.querySelectorAll(`[data-checklist=${key}]`) ?? []));
	};
	request.open('GET', page);
	request.send();
}
