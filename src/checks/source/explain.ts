import type { z } from 'astro/zod';
import { didYouMean } from '../content/closest.ts';
import { valueAt } from '../content/yaml.ts';
import { error, short, type Problem } from '../problem.ts';

type Issue = z.core.$ZodIssue;

/** The texts an entry was read from: what it says, and on which line. */
interface Source {
	file: string;
	value: unknown;
	lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Puts what a schema says of an entry into words for an editor.
 * @param name how to call the entry: `entry "jazz-helpline"`, `front matter`
 * @param fields names the schema knows, for a name it does not know
 */
export function explain(
	issue: Issue,
	name: string,
	source: Source,
	fields: (path: readonly PropertyKey[]) => string[],
): Problem[] {
	const { path } = issue;
	const { file, value } = source;
	const at = (end: readonly PropertyKey[]): { file: string; line: number } => ({ file, line: source.lineOf(end) });
	const field = path.join(' → ');
	const here = `${name}, field "${field}"`;
	const found = valueAt(value, path);
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) =>
			error(at([...path, key]), {
				text: `${key}:`,
				wrong: `There is no field "${key}" in ${name}${field && `, under "${field}"`}.`,
				mend: `${didYouMean(key, fields(path))} Correct the name or delete it. If it belongs to the text before it, put that whole text between quotes: '…'.`.trim(),
			}),
		);
	}
	if (found === undefined || found === null) {
		return [
			error(at(path), {
				text: `${String(path.at(-1) ?? '')}:`,
				wrong: `The field "${field}" is missing in ${name}.`,
				mend: `Add it. Another entry of ${file.slice(0, file.lastIndexOf('/') + 1)} shows how it is written.`,
			}),
		];
	}
	return [error(at(path), { text: short(JSON.stringify(found)), ...words(issue, here, typeof found) })];
}

/** What is wrong with a value that is there, and how to mend it. */
function words(issue: Issue, here: string, found: string): { wrong: string; mend: string } {
	switch (issue.code) {
		case 'invalid_value':
			return {
				wrong: `${here}: this word is not one of those that may stand here.`,
				mend: `Write one of: ${issue.values.map(String).join(', ')}.`,
			};
		case 'too_small':
			return issue.origin === 'string' && Number(issue.minimum) > 1
				? { wrong: `${here}: this is shorter than ${issue.minimum} characters.`, mend: 'Say it in full.' }
				: { wrong: `${here} is empty or too small.`, mend: 'Fill it in.' };
		case 'invalid_type':
			return issue.message.startsWith('Invalid input')
				? {
						wrong: `${here}: this should be ${issue.expected === 'array' ? 'a list' : issue.expected === 'string' ? 'a text' : `of the kind "${issue.expected}"`}, and it is of the kind "${found}".`,
						mend:
							issue.expected === 'array'
								? 'Put it between [ and ].'
								: issue.expected === 'string'
									? "Put it between quotes: '…'."
									: 'Compare it with another entry.',
					}
				: { wrong: `${here} is not a day of the calendar.`, mend: `${issue.message}, for example 2026-11-23.` };
		case 'invalid_format':
			return {
				wrong: `${here}: this is not written the way it must be.`,
				mend: `Compare it with another entry. It must fit ${'pattern' in issue ? String(issue.pattern) : issue.format}.`,
			};
		case 'custom':
			return {
				wrong: `${here}: ${issue.message}.`,
				mend: 'Correct it; if it is a date, write the day on which somebody really looked.',
			};
		default:
			return {
				wrong: `${here}: this is not written the way it must be (${issue.message}).`,
				mend: 'Compare it with another entry.',
			};
	}
}
