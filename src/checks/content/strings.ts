import type { Lang } from '../../locales.ts';
import { error, type Problem } from '../problem.ts';
import { lineAt } from './prose.ts';

/** The interface strings of one language. */
export interface Strings {
	lang: Lang;
	file: string;
	values: Map<string, string>;
	broken: Problem[];
	/** The line of a string; for one that is missing, the first line of the file. */
	lineOf(key: string): number;
}

/** Where the interface strings of a language are kept. */
export function stringsFile(lang: Lang): string {
	return `src/content/i18n/${lang}.json`;
}

/** Reads the interface strings of one language. */
export function readStrings(lang: Lang, text: string): Strings {
	const file = stringsFile(lang);
	const lineOf = (key: string): number => lineAt(text, Math.max(0, text.indexOf(`"${key}":`)));
	try {
		const entries = Object.entries(JSON.parse(text) as Record<string, unknown>);
		return { lang, file, values: new Map(entries.map(([key, value]) => [key, String(value)])), broken: [], lineOf };
	} catch (cause) {
		return { lang, file, values: new Map(), broken: [mistake(file, text, cause)], lineOf };
	}
}

/** Where the parser stopped; it says so in its message. */
function mistake(file: string, text: string, cause: unknown): Problem {
	const found = /line (\d+)/.exec(cause instanceof Error ? cause.message : '')?.[1];
	const line = found ? Number(found) : text.split('\n').length;
	return error(
		{ file, line },
		{
			text: text.split('\n')[line - 1]?.trim() || '(nothing)',
			wrong: 'The file cannot be read from here on.',
			mend: 'Each line is "name": "text", with straight quotes and a comma at its end; only the last line has no comma. Look at this line and the one above it.',
		},
	);
}
