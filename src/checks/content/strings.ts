import type { Lang } from '../../locales.ts';
import { error, type Problem } from '../problem.ts';
import { readYaml } from './yaml.ts';

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
	const yaml = readYaml(file, text);
	const broken = jsonMistake(file, text);
	const values = new Map<string, string>();
	if (!broken && typeof yaml.value === 'object' && yaml.value !== null) {
		for (const [key, value] of Object.entries(yaml.value)) values.set(key, String(value));
	}
	return { lang, file, values, broken: broken ? [broken] : [], lineOf: (key) => yaml.lineOf([key]) };
}

/** JSON is stricter than YAML: asks the parser the build uses, and takes the line from its message. */
function jsonMistake(file: string, text: string): Problem | undefined {
	try {
		JSON.parse(text);
		return undefined;
	} catch (cause) {
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
}
