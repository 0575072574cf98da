import { getCollection } from 'astro:content';
import type { Lang } from '../../config/locales.ts';
import { getEntryOrThrow } from '../../lib/lookup.ts';
import { factsIn } from '../../lib/placeholders.ts';
import { isShown } from '../../schemas/data.ts';
import type { Phrase } from '../../schemas/phrases.ts';
import { formsOf, type Forms } from './phrase.ts';

/**
 * Returns phrases in the forms that a reader of a language needs.
 * @param which ids of phrases.yaml, or a group, of which all are returned in their order
 * @throws Error when there is none, or when one names a fact that is not confirmed
 */
export async function phrasesFor(
	which: readonly string[] | { group: string },
	lang: Lang,
): Promise<(Forms & { id: string })[]> {
	const entries =
		'group' in which
			? (await getCollection('phrases', ({ data }) => data.group === which.group))
					.sort((a, b) => a.data.order - b.data.order)
					.map(({ id, data }) => [id, data] as const)
			: await Promise.all(which.map(async (id) => [id, await getEntryOrThrow('phrases', id)] as const));
	if (entries.length === 0) throw new Error(`No phrase is asked for: write <Say id="…" />, ids or group.`);
	return Promise.all(entries.map(async ([id, phrase]) => ({ id, ...formsOf(phrase, lang, await factsOf(phrase)) })));
}

/** Looks up the facts that a phrase names. @returns a function that gives their text in a language */
async function factsOf({ text, roman }: Phrase): Promise<(id: string, lang: Lang) => string> {
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
