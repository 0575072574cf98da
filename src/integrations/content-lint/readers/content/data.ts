import type { Finding } from '../../rule.ts';
import { remember } from '../../../../lib/remember.ts';
import { readYaml, walk, type Yaml } from './yaml.ts';

/** One entry of a collection. */
export interface Entry {
	id: string;
	file: string;
	value: unknown;
	/** The line of a field, by the keys that lead to it inside the entry. */
	lineOf(path: readonly PropertyKey[]): number;
}

/** A collection as read from its files. */
export interface Data {
	entries: Entry[];
	/** What could not be parsed. While there is any, missing ids cannot be reported. */
	broken: Finding[];
}

/** A value anywhere inside an entry. */
export interface Inner {
	/** The id of the entry and its file. */
	id: string;
	file: string;
	/** The keys that lead to the value inside the entry. */
	path: readonly string[];
	value: unknown;
	/** The line of the value, or of what stands in it under some keys. */
	lineOf(...keys: readonly PropertyKey[]): number;
}

/** Gives every value inside the entries of the data, outermost first. */
export const everyValue = remember((data: Readonly<Record<string, Data>>): readonly Inner[] =>
	Object.values(data).flatMap(({ entries }) => entries.flatMap(valuesIn)),
);

/** Gives every value inside an entry, outermost first. */
export const valuesIn = ({ id, file, value, lineOf }: Entry): Inner[] =>
	[...walk(value)].map(([path, inner]) => ({
		id,
		file,
		path,
		value: inner,
		lineOf: (...keys) => lineOf([...path, ...keys]),
	}));

/** Reads a file with many entries, each under its id. */
export function readEntries(file: string, text: string): Data {
	const yaml = readYaml(file, text);
	if (yaml.broken.length > 0) return { entries: [], broken: yaml.broken };
	if (!isMapping(yaml.value)) return { entries: [], broken: [notEntries(file, text)] };
	const entries = Object.entries(yaml.value).map(([id, value]) => ({
		id,
		file,
		value,
		lineOf: (path: readonly PropertyKey[]) => yaml.lineOf([id, ...path]),
	}));
	return { entries, broken: [] };
}

/** Reads a file that is one entry; its id is the name of the file. @param schema see `readYaml` */
export function readEntry(id: string, file: string, text: string, schema?: 'failsafe'): Data {
	const yaml: Yaml = readYaml(file, text, 1, schema);
	if (yaml.broken.length > 0) return { entries: [], broken: yaml.broken };
	if (!isMapping(yaml.value)) return { entries: [], broken: [notEntries(file, text)] };
	return { entries: [{ id, file, value: yaml.value, lineOf: (path) => yaml.lineOf(path) }], broken: [] };
}

/** The result for a missing file. */
export function missing(file: string): Data {
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

/** The message for an empty file. */
export function empty(file: string): Finding {
	return {
		file,
		line: 1,
		excerpt: '(nothing)',
		message: 'The file is empty.',
		fix: 'Put it back from the history of the project and make the change again.',
	};
}

function notEntries(file: string, text: string): Finding {
	if (text.trim() === '') return empty(file);
	return {
		file,
		line: 1,
		excerpt: text.split('\n')[0] ?? '',
		message: 'The file does not hold entries: a name, a colon, and its fields on the lines below.',
		fix: 'Put it back from the history of the project and make the change again, one entry at a time.',
	};
}
