import {
	isCollection,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	visit,
	YAMLParseError,
	type Node,
} from 'yaml';
import { memoize } from '../../../../lib/memoize.ts';
import type { Finding } from '../../rule.ts';
import { explainBreak } from './yamlBreaks.ts';
import { findLosses, findStrangeSpace } from './yamlLosses.ts';

/** A parsed YAML text with the line of each entry. */
export interface Yaml {
	file: string;
	/** The parsed value; undefined if it cannot be parsed. */
	value: unknown;
	/** The first parse error, if any: one message for each file. */
	broken: Finding[];
	/** The line, from 1, of the entry under these keys, or of its nearest parent that exists. */
	lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Parses a YAML text and keeps the line of every entry.
 * @param file path for the messages
 * @param text the YAML, without the `---` lines of a front matter
 * @param firstLine line of the file on which the text starts
 * @param schema `failsafe` reads every value as a text, also 0800 and yes
 */
export const readYaml = (file: string, text: string, firstLine = 1, schema: 'core' | 'failsafe' = 'core'): Yaml =>
	parseOnce({ file, text, firstLine, schema });

interface YamlSource {
	file: string;
	text: string;
	firstLine: number;
	schema: 'core' | 'failsafe';
}

/** Memoized (README.md, “Memory”). */
const parseOnce = memoize(parse, ({ file, text, firstLine, schema }) => `${file}:${firstLine}:${schema}:${text}`);

/** The parser fails with more. */
const MAX_ALIASES = 100;

function parse({ file, text, firstLine, schema }: YamlSource): Yaml {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema });
	const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
	let aliases = 0;
	visit(document, {
		Alias(_, alias, parents) {
			aliases += 1;
			// The parser reports an unknown alias (code: *06) only when it is resolved, and fails where aliases stand for
			// each other, or for themselves, without end.
			const isInAnchor = parents.some((node) => isCollection(node) && node.anchor !== undefined);
			if (isInAnchor || aliases > MAX_ALIASES || alias.resolve(document) === undefined)
				document.errors.push(
					new YAMLParseError([alias.range?.[0] ?? 0, alias.range?.[1] ?? 0], 'BAD_ALIAS', 'Unresolved alias'),
				);
		},
	});
	const problem = (line: number, message: string, fix: string): Finding => ({
		file,
		line,
		excerpt: text.split('\n')[line - firstLine]?.trim() ?? '',
		message,
		fix,
	});
	const lost = [findStrangeSpace(text) ?? [], document.errors.length > 0 ? [] : findLosses(document, text)].flat();
	const broken = [
		...lost.map(({ offset, message, fix }) => problem(lineAt(offset), message, fix)),
		...document.errors.map(({ code, pos: [start] }) => {
			const met = lines.linePos(Math.min(start, Math.max(0, text.length - 1))).line - 1;
			const { row, message, fix } = explainBreak(text, code, met);
			return problem(row + firstLine, message, fix);
		}),
	];
	return {
		file,
		value: broken.length > 0 ? undefined : document.toJS(),
		broken: broken.slice(0, 1),
		lineOf(path) {
			let node: unknown = document.contents;
			let offset = document.contents?.range?.[0] ?? 0;
			for (const key of path) {
				const next = childOf(node, key);
				if (!next) break;
				[offset, node] = next;
			}
			return lineAt(offset);
		},
	};
}

/** Returns the child under a key, and its position. */
function childOf(node: unknown, key: PropertyKey): [offset: number, value: unknown] | undefined {
	if (isMap(node)) {
		const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
		return pair && [(pair.key as Node).range?.[0] ?? 0, pair.value];
	}
	if (isSeq(node)) {
		const item = node.items[Number(key)] as Node | undefined;
		return item && [item.range?.[0] ?? 0, item];
	}
	return undefined;
}

/**
 * Returns the value under a path of keys.
 * @returns undefined if the path does not exist
 */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(inner, key) =>
			typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
		value,
	);
}

/** Returns the text under a path of keys; empty for other values. */
export function textAt(value: unknown, path: readonly PropertyKey[]): string {
	const text = valueAt(value, path);
	return typeof text === 'string' ? text : '';
}

/** Returns all values inside a value with their paths, outer values first. */
export function* walkValues(value: unknown, path: string[] = []): Generator<[path: string[], value: unknown]> {
	yield [path, value];
	if (typeof value !== 'object' || value === null) return;
	for (const [key, inner] of Object.entries(value)) yield* walkValues(inner, [...path, key]);
}

/** Returns the texts of a list; empty for other values. */
export function listOf(value: unknown): string[] {
	return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
