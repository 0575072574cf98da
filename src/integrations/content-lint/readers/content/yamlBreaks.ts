import type { YAMLError } from 'yaml';
import { findIndentFault } from './yamlIndents.ts';

/** A YAML error in words for editors. */
export interface Break {
	/** The most likely line of the mistake, from 0. The parser often stops some lines away. */
	row: number;
	message: string;
	fix: string;
}

type Code = YAMLError['code'];
type Remedy = Omit<Break, 'row'>;

const remedy = (message: string, fix: string): Remedy => ({ message, fix });
const quotes = "between quotes: '…'";
const quoted = `Put that text ${quotes}.`;
const unclosedQuote = remedy('The quote that opens this text is not closed.', 'Put the same quote at its end.');
const remedyByCode: Partial<Record<Code, Remedy>> = {
	TAB_AS_INDENT: remedy(
		'This line begins with a tab; only spaces may stand there.',
		'Delete the tab at the start of this line and type spaces, as many as the line above has.',
	),
	DUPLICATE_KEY: remedy('The same name stands here twice.', 'Keep one of the two.'),
	BAD_ALIAS: remedy(
		'A * at the start of a text has a meaning of its own here.',
		`A text or code that begins with * goes ${quotes.replace('…', '*06#')}.`,
	),
	MISSING_CHAR: remedy(
		'A closing quote or bracket is missing here or on a line above.',
		'Each " \' [ { needs its partner.',
	),
};
const defaultRemedy = remedy(
	'This cannot be read: something is written differently from what the file format (YAML) expects.',
	'Look at this line and the one above: the spaces at the start must match its neighbours, a colon needs a space after it, ' +
		"and a text that holds a colon or a # goes between quotes: 'like this'.",
);

/** Errors that wrong indentation can cause. */
const indentCodes: Code[] = ['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY', 'BAD_INDENT', 'MISSING_CHAR'];

/**
 * Finds the line on which a YAML text is most likely wrong, and how to correct it.
 * @param text the YAML
 * @param code the first error of the parser
 * @param errorRow its line, from 0
 */
export function explainBreak(text: string, code: Code, errorRow: number): Break {
	const rows = text.split('\n');
	const breakAt = (row: number, found: Remedy | undefined): Break | undefined => found && { row, ...found };
	const quote = code === 'MISSING_CHAR' ? findOpenQuote(rows) : undefined;
	if (quote !== undefined) return { row: quote, ...unclosedQuote };
	const bracket = findOpenBracket(rows, errorRow);
	return (
		breakAt(errorRow, findFaultInLine(rows[errorRow] ?? '', code)) ??
		(code === 'MISSING_CHAR' ? undefined : breakAt(errorRow, remedyByCode[code])) ??
		(bracket === undefined ? undefined : breakAt(bracket, bracketRemedy(rows[bracket] ?? ''))) ??
		(indentCodes.includes(code) ? findIndentFault(rows, errorRow) : undefined) ?? {
			row: errorRow,
			...(remedyByCode[code] ?? defaultRemedy),
		}
	);
}

/** Finds a mistake that is visible in a single line. */
function findFaultInLine(line: string, code: Code): Remedy | undefined {
	if (/^ *(?:- )?[\w-]+：/.test(line))
		return remedy('The colon is a full-width one (：).', 'Type a plain colon and a space: “: ”.');
	const value = /^ *(?:- )?[\w-]+:\s+(.*)$/.exec(line)?.[1];
	if (value === undefined) {
		return /^ *(?:- )?[\w-]+:\S/.test(line)
			? remedy('A space is missing after the colon.', 'Type a space after the colon.')
			: undefined;
	}
	if (/^[{[]/.test(value)) return findFaultInBrackets(value, code);
	if (value.startsWith("'") && (code === 'UNEXPECTED_TOKEN' || /^'(?:[^']|'')*'(?=\p{L})/u.test(value)))
		return remedy(
			"An apostrophe inside a text between ' and ' ends it.",
			`Write the apostrophe twice ('') or as ’, or put the text between " and ".`,
		);
	if (value.startsWith('"') && code === 'UNEXPECTED_TOKEN')
		return remedy('The text goes on after its closing quote ".', 'Use “ and ” inside, and one " at its end.');
	const first = /^[&*!%@`|>?-]/.exec(value)?.[0];
	if (first !== undefined && code !== 'BAD_INDENT')
		return remedy(
			`A ${first} at the start of a text has a meaning of its own here.`,
			`A text that begins with ${first} goes ${quotes}${first === '*' ? ", a code too: '*06#'" : ''}.`,
		);
	if (!/^['"]/.test(value) && /:(?:\s|$)/.test(value)) {
		if (/^[^{]*\}$/.test(value)) return remedy('The opening bracket { is missing after the colon.', 'Type { there.');
		const curly = /^[“”]/.test(value) ? ' The curly quotes “ ” do not count.' : '';
		return remedy(`The text after the first colon holds another colon.${curly}`, quoted);
	}
	return undefined;
}

/** Finds a mistake inside { } or [ ] on one line. */
function findFaultInBrackets(value: string, code: Code): Remedy | undefined {
	if (/[，、]\s*[\w-]+:\s/.test(value))
		return remedy('The comma between two names is a full-width one (，).', 'Type a plain comma and a space: “, ”.');
	if (/(?<=[:,[{]\s*)'[^']*,\s*[\w-]+:\s+'/.test(value)) return unclosedQuote;
	if (code === 'BLOCK_IN_FLOW')
		return remedy(
			'A comma is missing between two fields, or a text holds a colon.',
			'Write { zh-CN: …, en: …, ur: … }. A text with a colon or comma of its own goes between quotes.',
		);
	if (code !== 'UNEXPECTED_TOKEN') return undefined;
	return remedy(
		`What stands after ${value[0]} does not end with its bracket, or goes on after it.`,
		`A text that begins with ${value[0]} goes ${quotes}; a list ends with its bracket.`,
	);
}

/** Finds the line of a quote that is never closed. The parser reads the rest of the file as its text. */
function findOpenQuote(rows: string[]): number | undefined {
	const row = rows.findIndex((line) => {
		const [, mark, rest = ''] = /(?:[:,-]\s+|[[{]\s*)(['"])(.*)$/.exec(line) ?? [];
		return mark === "'" ? (rest.match(/'/g)?.length ?? 0) % 2 === 0 : mark === '"' && !/(?<!\\)"/.test(rest);
	});
	return row < 0 ? undefined : row;
}

/** Finds the line of an unclosed bracket, up to three lines above the error. */
function findOpenBracket(rows: string[], errorRow: number): number | undefined {
	for (let row = errorRow; row >= Math.max(0, errorRow - 3); row--) {
		const value = /^ *(?:- )?[\w-]+:\s+([{[].*)$/.exec(rows[row] ?? '')?.[1]?.replace(/'[^']*'|"[^"]*"/g, '');
		if (value !== undefined && !value.replace(/ #.*$/, '').includes(value.startsWith('{') ? '}' : ']')) return row;
	}
	return undefined;
}

function bracketRemedy(line: string): Remedy {
	const [open, close] = /:\s+\{/.test(line) ? ['{', '}'] : ['[', ']'];
	return / #/.test(line)
		? remedy(`What follows # is a remark, the closing ${close} too.`, `Put the text with the # ${quotes}.`)
		: remedy(`The bracket ${open} is not closed.`, `Put ${close} at the end of this line.`);
}
