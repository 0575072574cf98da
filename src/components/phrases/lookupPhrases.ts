import type { Lang } from '../../config/locales.ts';
import { getEntryOrThrow } from '../lookup.ts';
import { factsIn } from '../../lib/placeholders.ts';
import { isShown } from '../../schemas/data.ts';
import type { Phrase } from '../../schemas/phrases.ts';
import { formsOf, type Forms } from './phrase.ts';

/**
 * Returns phrases in the forms that a reader of a language needs.
 * @param ids of phrases.yaml
 * @throws Error if there is no phrase, or if a phrase names a fact that is not confirmed
 */
export async function lookupPhrases(ids: readonly string[], lang: Lang): Promise<(Forms & { id: string })[]> {
	if (ids.length === 0) throw new Error('No phrase is asked for: write <Say id="…" /> or <Say ids="…" />.');
	return Promise.all(
		ids.map(async (id) => {
			const phrase = await getEntryOrThrow('phrases', id);
			return { id, ...formsOf(phrase, lang, await loadFactTexts(phrase)) };
		}),
	);
}

/** Loads the facts that a phrase names. @returns a function that returns the text of a fact in a language */
async function loadFactTexts({ text, roman }: Phrase): Promise<(id: string, lang: Lang) => string> {
	const ids = [...Object.values(text), roman].flatMap(factsIn);
	const facts = new Map(
		await Promise.all([...new Set(ids)].map(async (id) => [id, await getEntryOrThrow('facts', id)] as const)),
	);
	for (const [id, fact] of facts) {
		if (!isShown(fact))
			throw new Error(`A phrase names the fact "${id}", which is not confirmed. Take it out of the phrase.`);
	}
	return (id, lang) => facts.get(id)?.text[lang] ?? '';
}
