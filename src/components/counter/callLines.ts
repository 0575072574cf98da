import type { KeptAnswers } from './cardLines.ts';

/** The message to whoever calls the helpline for the reader, as ids of phrases.yaml. The numbers stand after the first, a remark on some of them follows. */
export const callLines = [
	'call-for-me',
	'own-network-only',
	'caller-says',
	'block-for-owner',
	'confirm-blocked',
	'complaint-number',
	'caller-reports',
] as const;

/** What the reader fills in after the message has been opened in WhatsApp: a heading, then a blank each. */
export const callBlanks = ['caller-asked', 'blank-number', 'blank-owner', 'blank-top-up'] as const;

/**
 * Returns the operators whose numbers the message names: the reader's own as soon as the checklist knows it, else all.
 * @param answers of the checklist; `operator` is the one that matters
 * @param all the operators of the message
 */
export function operatorsFor({ operator = '' }: KeptAnswers, all: readonly string[]): readonly string[] {
	return all.includes(operator) ? [operator] : all;
}
