import * as schema from './data.ts';
import { phrase } from './phrases.ts';

/** The path of each collection: a YAML file of entries, or a folder with a file for each entry. */
export const collectionFiles = {
	sources: 'src/content/sources.yaml',
	facts: 'src/content/facts.yaml',
	dialCodes: 'src/content/dial-codes.yaml',
	officialDomains: 'src/content/official-domains.yaml',
	glossary: 'src/content/glossary.yaml',
	phrases: 'src/content/phrases.yaml',
	operators: 'src/content/operators/',
} as const;

export type Collection = keyof typeof collectionFiles;

/** Collections whose entries are statements with sources. A page that shows one lists its sources at the end. */
export const statementCollections = ['facts', 'dialCodes', 'officialDomains'] as const satisfies readonly Collection[];

export type StatementCollection = (typeof statementCollections)[number];

/** Whether the entries of a collection are statements. */
export const holdsStatements = (collection: Collection): collection is StatementCollection =>
	statementCollections.some((name) => name === collection);

/** The schema of the entries of each collection. */
export const collectionSchemas = {
	sources: schema.source,
	facts: schema.statement,
	dialCodes: schema.dialCode,
	officialDomains: schema.officialDomain,
	glossary: schema.glossaryTerm,
	phrases: phrase,
	operators: schema.operator,
} as const satisfies Record<Collection, unknown>;
