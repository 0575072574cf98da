import type { Finding } from '../../rule.ts';
import { memoize } from '../../../../lib/memoize.ts';
import { readYaml, walkValues, type Yaml } from './yaml.ts';

/** One entry of a collection. */
export interface Entry {
	id: string;
	file: string;
	value: unknown;
	/** The line of the field under these keys. */
	lineOf(path: readonly PropertyKey[]): number;
}

/** The entries of a collection. */
export interface Data {
	entries: Entry[];
	/** Parse errors; `files/unreadable` reports them. */
	broken: Finding[];
}

/** A value anywhere inside an entry. */
interface InnerValue {
	/** The id of the entry and its file. */
	id: string;
	file: string;
	/** The keys from the entry to the value. */
	path: readonly string[];
	value: unknown;
	/** The line of the value, or of the field under these keys in it. */
	lineOf(...keys: readonly PropertyKey[]): number;
}

/** Returns all values inside all entries, outer values first. */
export const everyValue = memoize((data: Readonly<Record<string, Data>>): readonly InnerValue[] =>
	Object.values(data).flatMap(({ entries }) => entries.flatMap(valuesIn)),
);

/** Returns all values inside an entry, outer values first. */
export const valuesIn = ({ id, file, value, lineOf }: Entry): InnerValue[] =>
	[...walkValues(value)].map(([path, inner]) => ({
		id,
		file,
		path,
		value: inner,
		lineOf: (...keys) => lineOf([...path, ...keys]),
	}));

/** Reads a YAML file that maps ids to entries. */
export function readEntries(file: string, text: string): Data {
	const yaml = readYaml(file, text);
	if (yaml.broken.length > 0) return { entries: [], broken: yaml.broken };
	if (!isMapping(yaml.value)) return { entries: [], broken: [notEntriesFinding(file, text)] };
	const entries = Object.entries(yaml.value).map(([id, value]) => ({
		id,
		file,
		value,
		lineOf: (path: readonly PropertyKey[]) => yaml.lineOf([id, ...path]),
	}));
	return { entries, broken: [] };
}

/** Reads a YAML file that is a single entry. @param schema see `readYaml` */
export function readEntry(id: string, file: string, text: string, schema?: 'failsafe'): Data {
	const yaml: Yaml = readYaml(file, text, 1, schema);
	if (yaml.broken.length > 0) return { entries: [], broken: yaml.broken };
	if (!isMapping(yaml.value)) return { entries: [], broken: [notEntriesFinding(file, text)] };
	return { entries: [{ id, file, value: yaml.value, lineOf: (path) => yaml.lineOf(path) }], broken: [] };
}

/** Returns the data of a missing file: no entry and one error. */
export function missingFile(file: string): Data {
	const problem = {
		file,
		excerpt: file,
		message: 'This file is missing.',
		fix: 'Put it back from the history of the project.',
	};
	return { entries: [], broken: [problem] };
}

function isMapping(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Makes the finding for an empty file. */
export function emptyFileFinding(file: string): Finding {
	return {
		file,
		line: 1,
		excerpt: '(nothing)',
		message: 'The file is empty.',
		fix: 'Put it back from the history of the project and make the change again.',
	};
}

function notEntriesFinding(file: string, text: string): Finding {
	if (text.trim() === '') return emptyFileFinding(file);
	return {
		file,
		line: 1,
		excerpt: text.split('\n')[0] ?? '',
		message: 'The file does not hold entries: a name, a colon, and its fields on the lines below.',
		fix: 'Put it back from the history of the project and make the change again, one entry at a time.',
	};
}
