import type { z } from 'astro/zod';
import { closest, didYouMean } from '../readers/content/closest.ts';
import { valueAt } from '../readers/content/yaml.ts';
import { describeField } from './describeField.ts';
import { truncate, type Finding } from '../rule.ts';

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
	const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? [issue] : []));
	// `ru:` for `ur:` is one mistake, but the schema reports an unknown and a missing field.
	const misspelt = unknown.flatMap(({ path, keys }) =>
		keys.map((key) => keyOf([...path, closest(key, describeField(schema, path).fields) ?? ''])),
	);
	const others = issues.filter(({ code }) => code !== 'unrecognized_keys');
	const isMissing = ({ path }: Issue): boolean => (valueAt(source.value, path) ?? null) === null;
	const missing = others.filter((issue) => isMissing(issue) && !misspelt.includes(keyOf(issue.path)));
	// An unfinished entry is one mistake: the first missing field lists the others beside it.
	const unfinished = Map.groupBy(missing, ({ path }) => keyOf(path.slice(0, -1)));
	return [
		...unknown.flatMap((issue) => issue.keys.map((key) => unknownField(key, issue.path, schema, name, source))),
		...[...unfinished.values()].flatMap(([first, ...rest]) =>
			!first
				? []
				: rest.length > 0
					? missingFields([first, ...rest], name, source)
					: fieldFault(first, schema, name, source),
		),
		...others.filter((issue) => !isMissing(issue)).map((issue) => fieldFault(issue, schema, name, source)),
	];
}

const keyOf = (path: readonly PropertyKey[]): string => path.map(String).join(' → ');

function unknownField(
	key: string,
	path: readonly PropertyKey[],
	schema: z.ZodType,
	name: string,
	{ file, lineOf }: Source,
): Finding {
	const above = keyOf(path);
	return {
		file,
		line: lineOf([...path, key]),
		excerpt: `${key}:`,
		message: `There is no field "${key}" in ${name}${above && `, under "${above}"`}.`,
		fix: `${didYouMean(key, describeField(schema, path).fields)} Correct the name or delete it. If it belongs to the text before it, put that whole text between quotes: '…'.`.trim(),
	};
}

/** Fields that are missing beside each other. */
function missingFields(missing: readonly Issue[], name: string, { file, lineOf }: Source): Finding {
	const [path = []] = missing.map((issue) => issue.path);
	const above = keyOf(path.slice(0, -1));
	return {
		file,
		line: lineOf(path),
		excerpt: `${String(path.at(-1))}:`,
		message: `In ${name}${above && `, under "${above}"`}, these fields are missing: ${missing.map((issue) => String(issue.path.at(-1))).join(', ')}.`,
		fix: 'Add a line for each; another entry shows how they are written.',
	};
}

/** A field that is missing alone, or has a wrong value. */
function fieldFault(issue: Issue, schema: z.ZodType, name: string, { file, value, lineOf }: Source): Finding {
	const { path } = issue;
	const [field, last, found, cause] = [keyOf(path), String(path.at(-1)), valueAt(value, path), nearestIssue(issue)];
	const isMissing = (found ?? null) === null;
	const { meaning } = describeField(schema, path);
	const remedy = isMissing ? `Add a line "${last}: …".` : remedyOf(cause, field, found);
	return {
		file,
		line: lineOf(path),
		excerpt: isMissing ? `${last}:` : truncate(JSON.stringify(found)),
		message: `In ${name}, field "${field}": ${isMissing ? 'this is missing' : issueFault(cause)}.`,
		fix: `${remedy} ${meaning && `It is ${meaning}.`}`.trim(),
	};
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
