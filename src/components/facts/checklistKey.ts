/**
 * The value of `data-checklist`, by which the checklist finds on the page of an operator what to show its customer.
 * @param operator the answer of the checklist: an operator, or a brand on the page of another
 * @param away for a customer outside Pakistan
 */
export const checklistKey = (operator: string, away: boolean): string => operator + (away ? '-away' : '');
