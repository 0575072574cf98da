import type { KeptAnswers } from '../checklist/answers/answers.ts';

/**
 * The message for the person who calls the helpline, as ids of phrases.yaml. The numbers follow the first sentence; the
 * second explains the numbers that have a link.
 */
export const callPhrases = [
	'call-for-me',
	'own-network-only',
	'caller-says',
	'block-for-owner',
	'confirm-blocked',
	'complaint-number',
	'caller-reports',
] as const;

/** What the reader fills in once WhatsApp has opened the message: a heading, then the blanks. */
export const callBlanks = ['caller-asked', 'blank-number', 'blank-owner', 'blank-top-up'] as const;

/**
 * Returns the operators whose numbers the message names: the reader's own if the checklist knows it, otherwise all.
 * @param answers of the checklist; `operator` is the one that matters
 * @param all the operators of the message
 */
export function operatorsFor({ operator = '' }: KeptAnswers, all: readonly string[]): readonly string[] {
	return all.includes(operator) ? [operator] : all;
}
