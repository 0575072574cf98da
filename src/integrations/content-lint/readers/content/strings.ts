import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Lang } from '../../../../config/locales.ts';
import { memoize } from '../../../../lib/memoize.ts';
import { truncate, type Finding } from '../../rule.ts';
import { lineAt } from './prose.ts';

/** The interface strings of one language. */
export interface Strings {
	lang: Lang;
	file: string;
	values: Map<string, string>;
	broken: Finding[];
	/** The line of a string; 1 if it is missing. */
	lineOf(key: string): number;
}

/** Returns the path of the interface strings of a language. */
export function stringsFile(lang: Lang): string {
	return `src/content/i18n/${lang}.json`;
}

/** Parses the interface strings of one language. */
export const readStrings = (lang: Lang, text: string): Strings => parseOnce(lang)(text);

/** Memoized (README.md, “Memory”). */
const parseOnce = memoize((lang: Lang) => memoize((text: string) => parse(lang, text)));

function parse(lang: Lang, text: string): Strings {
	const file = stringsFile(lang);
	const parseErrors: ParseError[] = [];
	const object = parseTree(text, parseErrors, { disallowComments: true });
	const isObject = object?.type === 'object';
	const entries = isObject ? (object.children ?? []).map(entryOf(text)) : [];
	const lines = new Map(entries.map(({ key, line }) => [key, line]));
	const lineOf = (key: string): number => lines.get(key) ?? 1;
	const [first] = parseErrors;
	if (first || !isObject) {
		return { lang, file, values: new Map(), broken: [parseFinding(file, text, first)], lineOf };
	}
	const values = new Map(entries.map(({ key, value }) => [key, String(value)]));
	return { lang, file, values, broken: [...nonTextValues(file, entries), ...duplicateKeys(file, entries)], lineOf };
}

interface StringEntry {
	key: string;
	value: unknown;
	line: number;
}

const entryOf =
	(text: string) =>
	({ children: [key, value] = [], offset }: Node): StringEntry => ({
		key: String(key?.value),
		value: value && getNodeValue(value),
		line: lineAt(text, offset),
	});

function nonTextValues(file: string, entries: StringEntry[]): Finding[] {
	return entries
		.filter(({ value }) => typeof value !== 'string')
		.map(({ key, value, line }) => ({
			file,
			line,
			excerpt: `"${key}": ${truncate(JSON.stringify(value))}`,
			message: 'What stands after the colon is not a text.',
			fix: 'Put the words between straight quotes: "name": "text".',
		}));
}

/** JSON.parse keeps the last of two equal keys and reports nothing. */
function duplicateKeys(file: string, entries: StringEntry[]): Finding[] {
	return entries
		.filter(({ key }, index) => entries.findIndex((entry) => entry.key === key) < index)
		.map(({ key, line }) => ({
			file,
			line,
			excerpt: `"${key}"`,
			message: 'The same name stands in this file twice.',
			fix: 'Keep one of the two lines.',
		}));
}

function parseFinding(file: string, text: string, error: ParseError | undefined): Finding {
	const offset = error?.offset ?? 0;
	const isComma = error !== undefined && printParseErrorCode(error.error) === 'CommaExpected';
	// The parser reports a missing comma on the next line; it belongs at the end of the text before.
	const line = lineAt(text, isComma ? text.slice(0, offset).trimEnd().length : offset);
	return {
		file,
		line,
		excerpt: text.split('\n')[line - 1]?.trim() || '(nothing)',
		message: isComma
			? 'The comma at the end of this line is missing, or the text holds a straight quote.'
			: 'The file cannot be read from here on.',
		fix: 'Each line is "name": "text", with straight quotes and a comma at its end; only the last line has no comma.',
	};
}
