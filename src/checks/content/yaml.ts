import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, YAMLParseError, type Node, type YAMLError } from 'yaml';
import { error, type Problem } from '../problem.ts';

/** A YAML (or JSON) text that still knows on which line everything stands. */
export interface Yaml {
	file: string;
	/** What the text says; undefined where it cannot be read. */
	value: unknown;
	/** Why it cannot be read; empty where it can. */
	broken: Problem[];
	/** The line, from 1, of the entry under these keys, or of the nearest entry above it that exists. */
	lineOf(path: readonly PropertyKey[]): number;
}

/** What an editor most often did, by the parser's name for what it met. */
const mends: Partial<Record<YAMLError['code'], string>> = {
	TAB_AS_INDENT: 'Delete the tab at the start of this line and type spaces, as many as the line above has.',
	BLOCK_AS_IMPLICIT_KEY: "The text after the first colon holds another colon. Put that text between quotes: '…'.",
	DUPLICATE_KEY: 'The same name stands here twice. Keep one of the two.',
	BAD_ALIAS: "A text or code that begins with * goes between quotes: '*06#'.",
	MISSING_CHAR: 'A closing quote or bracket is missing here or on a line above. Each " \' [ { needs its partner.',
};
const anyMend =
	'Look at this line and the one above: the spaces at the start must match its neighbours, a colon needs a space after it, ' +
	"and a text that holds a colon or a # goes between quotes: 'like this'.";

/**
 * Reads a YAML text and keeps the line of every entry.
 * @param file path for messages
 * @param text the YAML, without the `---` lines of a front matter
 * @param firstLine the line of the file on which the text starts
 * @param schema `failsafe` takes every value for a text, 0800 and yes included
 */
export function readYaml(file: string, text: string, firstLine = 1, schema: 'core' | 'failsafe' = 'core'): Yaml {
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
	const broken = document.errors.map(({ code, pos: [start] }) => {
		const line = lineAt(Math.min(start, Math.max(0, text.length - 1)));
		return error(
			{ file, line },
			{
				text: text.split('\n')[line - firstLine]?.trim() ?? '',
				wrong: 'This cannot be read: something is written differently from what the file format (YAML) expects.',
				mend: mends[code] ?? anyMend,
			},
		);
	});
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

/** One step down: where the entry starts and what it holds. */
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
 * Gives what stands under a path of keys in a value that was read from a file.
 * @returns undefined where the path ends early
 */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined),
		value,
	);
}

/** Every value inside a value, with the keys that lead to it; the outermost first. */
export function* walk(value: unknown, path: string[] = []): Generator<[path: string[], value: unknown]> {
	yield [path, value];
	if (typeof value !== 'object' || value === null) return;
	for (const [key, inner] of Object.entries(value)) yield* walk(inner, [...path, key]);
}
