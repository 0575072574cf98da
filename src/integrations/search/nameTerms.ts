import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Lang } from '../../config/locales.ts';
import type { Section } from './readPages.ts';

/**
 * Gives the entries of the glossary, which have no heading of their own, their term as one.
 * @throws Error when the glossary cannot be read
 */
export async function nameTerms(root: URL, lang: Lang, sections: Section[]): Promise<Section[]> {
	const file = await readFile(new URL('src/content/glossary.yaml', root), 'utf8');
	const glossary = parse(file) as Record<string, { term: Record<Lang, string> }>;
	return sections.map((section) =>
		section.heading ? section : { ...section, heading: glossary[section.id]?.term[lang] ?? section.page },
	);
}
