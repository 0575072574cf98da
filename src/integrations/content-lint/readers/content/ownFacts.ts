import { readYaml } from './yaml.ts';

/** Sections that do not print the same in all languages, because their readers need different things. */
export const ownFactsFile = 'src/content/own-facts.yaml';

/** What a section prints, in its order, and the line that says so. */
export interface OwnFacts {
	keys: readonly string[];
	line: number;
}

/** The key of the languages of a section that print the same. */
export const others = 'others';

/** Gives the name of a section in the list: `after#bank`. */
export const sectionName = (slug: string, section: string): string => `${slug}${section && `#${section}`}`;

/** Reads the list: for each section, what each language prints. */
export function readOwnFacts(text: string): Map<string, ReadonlyMap<string, OwnFacts>> {
	const { value, lineOf } = readYaml(ownFactsFile, text, 1, 'failsafe');
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
