import type { Aliases } from '../../schemas/aliases.ts';
import { FIELD, type Postings } from '../../lib/search/searchData.ts';
import { prune } from './prune.ts';
import type { IndexedPage } from './readPages.ts';
import type { WordList } from './wordList.ts';

/**
 * Records in which sections, and in which of their fields, each word occurs.
 * @param leastSections words of running text in fewer sections are left to the full text
 * @returns the postings by word id
 */
export function buildAnswerIndex(
	pages: readonly IndexedPage[],
	aliases: Aliases,
	list: WordList,
	leastSections: number,
): Postings[] {
	const sections = pages.flatMap((page) => page.sections.map((section) => ({ slug: page.slug, ...section })));
	const fields = sections.map(() => new Map<number, number>());
	const add = (section: number, words: Iterable<number>, field: number): void => {
		const bits = fields[section];
		for (const word of words) bits?.set(word, (bits.get(word) ?? 0) | field);
	};
	for (const [place, { slug, id, heading }] of sections.entries()) {
		const phrases = aliases.pages[id ? `${slug}#${id}` : slug] ?? [];
		add(place, list.idsOf(heading), FIELD.heading);
		for (const phrase of phrases) add(place, list.idsOf(phrase), FIELD.alias);
		for (const text of [heading, ...phrases.filter((phrase) => list.cut(phrase).length === 1)]) {
			const words = list.idsOf(text);
			if (words.length === 1) add(place, words, FIELD.alone);
		}
	}
	const texts = sections.map(({ slug, text }) => ({
		words: list.idsOf(text, true),
		weight: aliases.weights[slug] ?? 1,
	}));
	const chosen = new Set(fields.flatMap((words) => [...words.keys()]));
	const sectionsOf = new Map<number, number>();
	for (const { words } of texts)
		for (const word of new Set(words)) sectionsOf.set(word, (sectionsOf.get(word) ?? 0) + 1);
	const isKept = (word: number): boolean => chosen.has(word) || (sectionsOf.get(word) ?? 0) >= leastSections;
	for (const [place, words] of prune(texts).entries()) add(place, [...words].filter(isKept), FIELD.text);

	const postings: Postings[] = [];
	for (const [place, words] of fields.entries())
		for (const [word, sum] of words) (postings[word] ??= []).push([place, sum]);
	return Array.from(postings, (row) => row ?? []);
}
