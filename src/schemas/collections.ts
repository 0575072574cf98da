import * as schema from './data.ts';

/** Where each collection of the data is kept: a YAML file of entries, or a folder with a file for each entry. */
export const collectionFiles = {
	sources: 'src/content/sources.yaml',
	facts: 'src/content/facts.yaml',
	dialCodes: 'src/content/dial-codes.yaml',
	officialDomains: 'src/content/official-domains.yaml',
	glossary: 'src/content/glossary.yaml',
	operators: 'src/content/operators/',
} as const;

/** A collection of the data. */
export type Collection = keyof typeof collectionFiles;

/** What an entry of each collection must be. */
export const collectionSchemas = {
	sources: schema.source,
	facts: schema.claim,
	dialCodes: schema.dialCode,
	officialDomains: schema.officialDomain,
	glossary: schema.glossaryTerm,
	operators: schema.operator,
} as const satisfies Record<Collection, unknown>;

/** The collection from which a component prints the entry that its `id` names. */
export const printers = {
	Fact: 'facts',
	Dial: 'dialCodes',
	Site: 'officialDomains',
	OperatorCard: 'operators',
	Term: 'glossary',
} as const satisfies Record<string, Collection>;

/** A component that prints an entry. */
export type Printer = keyof typeof printers;
