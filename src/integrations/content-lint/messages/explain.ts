import type { z } from 'astro/zod';
import { closest, didYouMean } from '../readers/content/closest.ts';
import { valueAt } from '../readers/content/yaml.ts';
import { describeField } from './describeField.ts';
import { truncate, type Place, type Finding } from '../rule.ts';

/** The value to validate, with the lines of its fields. */
interface Source {
	file: string;
	value: unknown;
	lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Validates an entry and explains each error to an editor.
 * @param name the entry in the messages: `entry "jazz-helpline"`, `the front matter`
 */
export function explain(schema: z.ZodType, name: string, source: Source): Finding[] {
	const issues = schema.safeParse(source.value ?? {}).error?.issues ?? [];
	// `ru:` for `ur:` is one mistake, but the schema reports an unknown and a missing field.
	const misspelt = issues.flatMap(({ code, path, ...issue }) =>
		code === 'unrecognized_keys' && 'keys' in issue
			? issue.keys.map((key) => [...path, closest(key, describeField(schema, path).fields)].join(' → '))
			: [],
	);
	const isMissingAt = (path: readonly PropertyKey[]): boolean =>
		(valueAt(source.value, path) ?? null) === null && !misspelt.includes(path.join(' → '));
	// An unfinished entry is one mistake: the first missing field lists the others beside it.
	const missingBeside = (path: readonly PropertyKey[]): string[] =>
		issues
			.filter((missing) => missing.code !== 'unrecognized_keys' && missing.path.length === path.length)
			.filter((missing) => missing.path.slice(0, -1).join() === path.slice(0, -1).join() && isMissingAt(missing.path))
			.map((missing) => String(missing.path.at(-1)));
	return issues.flatMap((issue) => {
		const { path } = issue;
		const field = path.join(' → ');
		const at = (end: readonly PropertyKey[]): Place => ({ file: source.file, line: source.lineOf(end) });
		const { meaning, fields } = describeField(schema, path);
		if (issue.code === 'unrecognized_keys') {
			return issue.keys.map((key) => ({
				...at([...path, key]),
				excerpt: `${key}:`,
				message: `There is no field "${key}" in ${name}${field && `, under "${field}"`}.`,
				fix: `${didYouMean(key, fields)} Correct the name or delete it. If it belongs to the text before it, put that whole text between quotes: '…'.`.trim(),
			}));
		}
		const found = valueAt(source.value, path);
		const isMissing = found === undefined || found === null;
		if (isMissing && misspelt.includes(field)) return [];
		const [first, ...others] = isMissing ? missingBeside(path) : [];
		if (isMissing && String(path.at(-1)) !== first) return [];
		if (others.length > 0)
			return {
				...at(path),
				excerpt: `${first}:`,
				message: `In ${name}${path.length > 1 ? `, under "${path.slice(0, -1).join(' → ')}"` : ''}, these fields are missing: ${[first, ...others].join(', ')}.`,
				fix: 'Add a line for each; another entry shows how they are written.',
			};
		const cause = nearestIssue(issue);
		const remedy = isMissing ? `Add a line "${first}: …".` : remedyOf(cause, field, found);
		return {
			...at(path),
			excerpt: isMissing ? `${String(path.at(-1))}:` : truncate(JSON.stringify(found)),
			message: `In ${name}, field "${field}": ${isMissing ? 'this is missing' : issueFault(cause)}.`,
			fix: `${remedy} ${meaning && `It is ${meaning}.`}`.trim(),
		};
	});
}

type Issue = z.core.$ZodIssue;

/** If a field accepts several kinds of value (a day, a year, "undated"), returns the error with a message of our own. */
function nearestIssue(issue: Issue): Issue {
	const inner = issue.code === 'invalid_union' ? issue.errors.flat() : [];
	return inner.find(({ code }) => code === 'custom') ?? issue;
}

/** Whether our schema wrote the message, not Zod ("Invalid input"). */
const hasOwnMessage = ({ message }: Issue): boolean => !/^(?:Invalid|Too|Unrecognized)/.test(message);

function issueFault(issue: Issue): string {
	if (issue.code === 'custom') return issue.message;
	if (hasOwnMessage(issue)) return 'this is not a day of the calendar';
	if (issue.code === 'invalid_value') return 'this word is not one of those that may stand here';
	if (issue.code === 'too_small' && issue.origin === 'number')
		return `this is ${issue.inclusive ? 'below' : 'not above'} ${issue.minimum}`;
	if (issue.code === 'too_big' && issue.origin === 'number') return `this is above ${issue.maximum}`;
	if (issue.code === 'too_small')
		return Number(issue.minimum) > 1 ? `this is shorter than ${issue.minimum} characters` : 'this is empty';
	return 'this is not written the way it must be';
}

function remedyOf(issue: Issue, field: string, found: unknown): string {
	if (field === 'published') {
		const year =
			typeof found === 'number'
				? `put the year between quotes: '${found}'`
				: "'2024', '2024-03', 2024-03-10 or undated";
		return `Correct it: ${year}. Nothing was published after today.`;
	}
	// Our own checks set `fix`.
	if (issue.code === 'custom') return String(issue.params?.['fix']);
	if (hasOwnMessage(issue)) return `Please ${issue.message}, for example 2026-11-23.`;
	if (issue.code === 'invalid_value') return `Write one of: ${issue.values.map(String).join(', ')}.`;
	if (issue.code === 'too_small' && issue.origin === 'number') return 'Write a larger number.';
	if (issue.code === 'too_big' && issue.origin === 'number') return 'Write a smaller number.';
	if (issue.code === 'too_small') return 'Say it in full.';
	if (issue.code === 'invalid_type' && issue.expected === 'array') return 'Put the list between [ and ].';
	if (issue.code === 'invalid_format' && /[“”‘’]/.test(String(found)))
		return "Delete the curly quotes, or write straight ones: '…'.";
	const foreign = issue.code === 'invalid_format' ? /[^\x20-\x7e]/u.exec(String(found)) : null;
	if (foreign)
		return `Delete “${foreign[0]}” after “${String(found).slice(0, foreign.index)}” and type it again: ${describeCharacter(foreign[0])}.`;
	if (issue.code === 'invalid_type' && issue.expected === 'string') return "Put it between quotes: '…'.";
	if (issue.code === 'invalid_type' && issue.expected === 'number') return 'Write a number, such as 0.8.';
	return 'Compare it with another entry.';
}

/** Scripts with characters that look like Latin letters or digits. */
const scripts = ['Cyrillic', 'Greek', 'Armenian', 'Arabic', 'Han'];

function describeCharacter(character: string): string {
	const script = scripts.find((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(character));
	if (script) return `it is a ${script} sign that is not the Latin one`;
	return 'only plain Latin letters, digits and signs may stand here, and this is something else';
}
