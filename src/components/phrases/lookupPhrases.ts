import { getCollection } from 'astro:content';
import type { Lang } from '../../config/locales.ts';
import { getEntryOrThrow } from '../lookup.ts';
import { factsIn } from '../../lib/placeholders.ts';
import { isShown } from '../../schemas/data.ts';
import type { Phrase } from '../../schemas/phrases.ts';
import { formsOf, type Forms } from './phrase.ts';

/**
 * Returns phrases in the forms that a reader of a language needs.
 * @param selection ids of phrases.yaml, or a group: all its phrases in their order
 * @throws Error if there is no phrase, or if a phrase names a fact that is not confirmed
 */
export async function lookupPhrases(
	selection: readonly string[] | { group: string },
	lang: Lang,
): Promise<(Forms & { id: string })[]> {
	const entries =
		'group' in selection
			? (await getCollection('phrases', ({ data }) => data.group === selection.group))
					.sort((a, b) => a.data.order - b.data.order)
					.map(({ id, data }) => [id, data] as const)
			: await Promise.all(selection.map(async (id) => [id, await getEntryOrThrow('phrases', id)] as const));
	if (entries.length === 0) throw new Error(`No phrase is asked for: write <Say id="…" />, ids or group.`);
	return Promise.all(
		entries.map(async ([id, phrase]) => ({ id, ...formsOf(phrase, lang, await loadFactTexts(phrase)) })),
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
