import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, YAMLParseError, type Node } from 'yaml';
import { remember } from '../../../../lib/remember.ts';
import type { Finding } from '../../rule.ts';
import { explainBreak } from './yamlBreaks.ts';
import { losses, strangeSpace } from './yamlLosses.ts';

/** A parsed YAML (or JSON) text with the line of each entry. */
export interface Yaml {
	file: string;
	/** The parsed value; undefined if it cannot be parsed. */
	value: unknown;
	/** Parse errors. */
	broken: Finding[];
	/** The line, from 1, of the entry under these keys, or of the nearest entry above it that exists. */
	lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Parses a YAML text and keeps the line of every entry.
 * @param file path for messages
 * @param text the YAML, without the `---` lines of a front matter
 * @param firstLine the line of the file on which the text starts
 * @param schema `failsafe` takes every value for a text, 0800 and yes included
 */
export const readYaml = (file: string, text: string, firstLine = 1, schema: 'core' | 'failsafe' = 'core'): Yaml =>
	read({ file, text, firstLine, schema });

interface Written {
	file: string;
	text: string;
	firstLine: number;
	schema: 'core' | 'failsafe';
}

/** The tests of the lint read the same files hundreds of times. */
const read = remember(parse, ({ file, text, firstLine, schema }) => `${file}:${firstLine}:${schema}:${text}`);

function parse({ file, text, firstLine, schema }: Written): Yaml {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema });
	const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
	// A star before a word (code: *06) means "the same as": the parser tells of one that leads nowhere only when it is asked.
	visit(document, {
		Alias(_, alias) {
			if (alias.resolve(document) === undefined)
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
	const lost = [strangeSpace(text) ?? [], document.errors.length > 0 ? [] : losses(document, text)].flat();
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
				const next = step(node, key);
				if (!next) break;
				[offset, node] = next;
			}
			return lineAt(offset);
		},
	};
}

/** A child entry with its position. */
function step(node: unknown, key: PropertyKey): [offset: number, value: unknown] | undefined {
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
 * @returns undefined where the path ends early
 */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(inner, key) =>
			typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
		value,
	);
}

/** The text under a path of keys: of anything else nothing, yields to: schema/entry. */
export function textAt(value: unknown, path: readonly PropertyKey[]): string {
	const text = valueAt(value, path);
	return typeof text === 'string' ? text : '';
}

/** Every value inside a value with its path, outermost first. */
export function* walk(value: unknown, path: string[] = []): Generator<[path: string[], value: unknown]> {
	yield [path, value];
	if (typeof value !== 'object' || value === null) return;
	for (const [key, inner] of Object.entries(value)) yield* walk(inner, [...path, key]);
}

/** The texts of a list; of anything else nothing, yields to: schema/entry. */
export function listOf(value: unknown): string[] {
	return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
