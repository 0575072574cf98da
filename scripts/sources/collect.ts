import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { collectionFiles } from '../../src/schemas/collections.ts';

/** A web page that is a source of the guide or that the guide links to. */
export interface Target {
	/** The id of the source or address in the data. */
	id: string;
	file: string;
	/** Its full address. */
	url: string;
	/** The entries that name it as a source, each with the figures that the page should contain. */
	uses: { id: string; figures: string[] }[];
}

type DataEntry = Record<string, unknown>;
type DataEntries = Record<string, DataEntry>;

const readYaml = (root: string, file: string): DataEntries =>
	parse(readFileSync(join(root, file), 'utf8')) as DataEntries;

/** Every statement of an entry: the entry itself, or the statements inside an operator's file. */
function* statementsIn(id: string, value: unknown): Generator<[id: string, statement: DataEntry]> {
	if (typeof value !== 'object' || value === null) return;
	if (Array.isArray((value as DataEntry)['sources'])) yield [id, value as DataEntry];
	else for (const [key, inner] of Object.entries(value)) yield* statementsIn(`${id}.${key}`, inner);
}

/**
 * The figures of a statement: a number to dial, or the numbers in its English text. Single digits are left out, because
 * every page contains them. If the number has other city codes, the city code is left out.
 */
export function figuresOf(statement: DataEntry): string[] {
	const { code, otherCityCodes } = statement;
	if (typeof code === 'string') return [otherCityCodes === undefined ? code : code.replace(/^\d+-/, '')];
	const text = (statement['text'] as DataEntry | undefined)?.['en'];
	return typeof text === 'string' ? (text.match(/\d[\d,.-]*\d/g) ?? []) : [];
}

/**
 * Collects every page to open: the sources with a full address and the official addresses.
 * @param root the project's folder
 */
export function collectTargets(root: string): Target[] {
	const operators = Object.fromEntries(
		readdirSync(join(root, collectionFiles.operators)).map((name) => [
			name.replace(/\.yaml$/, ''),
			readYaml(root, `${collectionFiles.operators}${name}`),
		]),
	);
	const domains = readYaml(root, collectionFiles.officialDomains);
	const entries: DataEntries = {
		...readYaml(root, collectionFiles.facts),
		...readYaml(root, collectionFiles.dialCodes),
		...domains,
		...operators,
	};
	const uses = new Map<string, Target['uses']>();
	for (const [name, entry] of Object.entries(entries))
		for (const [id, statement] of statementsIn(name, entry))
			for (const source of statement['sources'] as string[])
				uses.set(source, [...(uses.get(source) ?? []), { id, figures: figuresOf(statement) }]);

	const sources = Object.entries(readYaml(root, collectionFiles.sources))
		.map(([id, { address }]) => ({ id, address: String(address) }))
		.filter(({ address }) => /^https?:\/\//.test(address))
		.map(({ id, address }) => ({ id, file: collectionFiles.sources, url: address, uses: uses.get(id) ?? [] }));
	const official = Object.entries(domains)
		.filter(([, { mailbox }]) => mailbox === undefined)
		.map(([id, { domain, path }]) => ({
			id,
			file: collectionFiles.officialDomains,
			url: `https://${String(domain)}${typeof path === 'string' ? path : '/'}`,
			uses: [],
		}));
	return [...sources, ...official];
}
