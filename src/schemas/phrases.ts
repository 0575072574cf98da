import { z } from 'astro/zod';
import { localized } from './provenance.ts';

/** The groups of phrases, by listener and occasion. `<Say group="…" />` shows the phrases of one group. */
export const phraseGroups = [
	'helpline',
	'caller',
	'money',
	'operator',
	'counter',
	'owner',
	'phone',
	'refused',
	'police',
] as const;

/**
 * One sentence to say on the phone or at the counter, to show to the staff, or to send to the person who calls for the
 * reader.
 */
export const phrase = z.strictObject({
	group: z
		.enum(phraseGroups)
		.describe(
			'helpline: to the operator on the phone · caller: to whoever calls it for the reader · money: to the bank or wallet · operator: the five questions to every operator · counter: at the counter · owner: in whose name the number is · phone: the phone and the eSIM in it · refused: when it goes wrong · police',
		),
	order: z.int().positive().describe('its place in the group: the order in which it is said'),
	text: localized.describe(
		'the sentence in each language; the Urdu one is what the staff read and hear. [[fact:id]] shows the text of an entry of facts.yaml',
	),
	roman: z
		.string()
		.trim()
		.min(1)
		.regex(/^[\p{Script=Latin}\p{P}\p{N}\p{S}\s]+$/u, { error: 'Roman Urdu is written in Latin letters' })
		.describe('the Urdu sentence in Latin letters (Roman Urdu), to be read out'),
});
export type Phrase = z.infer<typeof phrase>;
