import { readYaml } from './yaml.ts';

/** Lists the sections that show different facts in different languages, because their readers need different things. */
export const differingFactsFile = 'src/content/differing-facts.yaml';

/** What a section shows in one language, and the line of the list. */
export interface ListedFacts {
	keys: readonly string[];
	line: number;
}

/** The key for all languages that are not listed under their own name. */
export const othersKey = 'others';

/** Returns the key of a section in the list: `after#bank`. */
export const sectionName = (slug: string, section: string): string => `${slug}${section && `#${section}`}`;

/** Parses differing-facts.yaml: by section, what each language shows. */
export function readDifferingFacts(text: string): Map<string, ReadonlyMap<string, ListedFacts>> {
	const { value, lineOf } = readYaml(differingFactsFile, text, 1, 'failsafe');
	const sections = Object.entries((value ?? {}) as Record<string, Record<string, string[]> | null>);
	return new Map(
		sections.map(([place, lists]) => {
			const read = Object.entries(lists ?? {}).flatMap(([locale, keys]) =>
				Array.isArray(keys) ? [[locale, { keys, line: lineOf([place, locale]) }] as const] : [],
			);
			return [place, new Map(read)];
		}),
	);
}
