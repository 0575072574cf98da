import { z } from 'astro/zod';
import { localized } from './provenance.ts';

/**
 * One sentence to say on the phone or at the counter, to show to the staff, or to send to the person who calls for the
 * reader.
 */
export const phrase = z.strictObject({
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
