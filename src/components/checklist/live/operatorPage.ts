import type { Answers } from '../answers/answers.ts';

/**
 * The address of the page about an operator's number, seen from the checklist; empty if the operator is not known. Onic
 * is a brand of Ufone's company.
 */
export const operatorPage = (operator: Answers['operator']): string =>
	!operator || operator === 'unsure' ? '' : `../operators/${operator === 'onic' ? 'ufone/#onic' : `${operator}/`}`;
