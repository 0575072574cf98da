import type { Lang } from '../../locales.ts';
import { error, short, type Problem } from '../problem.ts';
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
		const values = new Map(entries.map(([key, value]) => [key, String(value)]));
		return { lang, file, values, broken: [...notTexts(file, entries, lineOf), ...doubled(file, text)], lineOf };
	} catch (cause) {
		return { lang, file, values: new Map(), broken: [mistake(file, text, cause)], lineOf };
	}
}

function notTexts(file: string, entries: [string, unknown][], lineOf: Strings['lineOf']): Problem[] {
	return entries
		.filter(([, value]) => typeof value !== 'string')
		.map(([key, value]) =>
			error(
				{ file, line: lineOf(key) },
				{
					text: `"${key}": ${short(JSON.stringify(value))}`,
					wrong: 'What stands behind the colon is not a text.',
					mend: 'Put the words between straight quotes: "name": "text".',
				},
			),
		);
}

/** JSON keeps the last of two and says nothing. */
function doubled(file: string, text: string): Problem[] {
	const seen = new Set<string>();
	return [...text.matchAll(/^[ \t]*("[^"\n]+")[ \t]*:/gm)].flatMap((match) => {
		const [, key = ''] = match;
		if (!seen.has(key)) {
			seen.add(key);
			return [];
		}
		return error(
			{ file, line: lineAt(text, match.index + match[0].length) },
			{ text: key, wrong: 'The same name stands in this file twice.', mend: 'Keep one of the two lines.' },
		);
	});
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
